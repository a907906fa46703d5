import type { Json } from '../../src/model/workspace-state.ts';
import { ElementView } from '../elements/element-view.tsx';
import { LibraryBlocks } from './library-blocks.tsx';

/** A section with something to click beside its text. */
export function SectionBlock({ block }: { readonly block: Json }) {
  const { accessory, ...section } = block;
  return (
    <div className="section-with-accessory">
      <LibraryBlocks blocks={[section]} />
      <ElementView element={accessory as Json} blockId={String(block.block_id)} />
    </div>
  );
}
