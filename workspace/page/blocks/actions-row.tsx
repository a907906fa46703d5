import type { Json } from '../../src/model/workspace-state.ts';
import { ElementView } from '../elements/element-view.tsx';

/** The elements of an actions or context_actions block, side by side. */
export function ActionsRow({ block }: { readonly block: Json }) {
  const elements = Array.isArray(block.elements) ? (block.elements as Json[]) : [];
  return (
    <div className={block.type === 'context_actions' ? 'actions-row is-context' : 'actions-row'}>
      {elements.map((element) => (
        <ElementView key={String(element.action_id)} element={element} blockId={String(block.block_id)} />
      ))}
    </div>
  );
}
