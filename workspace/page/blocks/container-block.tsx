import type { Json } from '../../src/model/workspace-state.ts';
import { textOf } from '../elements/text-of.ts';
import { BlocksView } from './blocks-view.tsx';
import { LibraryBlocks } from './library-blocks.tsx';

/** A titled frame around blocks, which may be folded away. */
export function ContainerBlock({ block }: { readonly block: Json }) {
  const children = <BlocksView blocks={block.child_blocks as Json[]} />;
  const subtitle = textOf(block.subtitle);
  const title = (
    <>
      {block.rich_text_title ? (
        <LibraryBlocks blocks={[block.rich_text_title as Json]} />
      ) : (
        <strong>{textOf(block.title)}</strong>
      )}
      {subtitle ? <span className="container-subtitle">{subtitle}</span> : null}
    </>
  );
  if (block.is_collapsible === true) {
    return (
      <details className="container" open={block.default_collapsed !== true}>
        <summary>{title}</summary>
        {children}
      </details>
    );
  }
  return (
    <div className={block.has_header_divider === true ? 'container has-divider' : 'container'}>
      <div className="container-title">{title}</div>
      {children}
    </div>
  );
}
