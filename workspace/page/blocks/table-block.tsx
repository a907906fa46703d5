import type { Json } from '../../src/model/workspace-state.ts';
import { LibraryBlocks } from './library-blocks.tsx';
import { cellText, type Row } from './sort-rows.ts';

/**
 * A `table` block. Its first row names the columns and its first column names the rows: Slack gives them no meaning,
 * but whoever listens to the page should hear them.
 */
export function TableBlock({ block }: { readonly block: Json }) {
  const [head = [], ...body] = block.rows as Row[];
  const settings = (Array.isArray(block.column_settings) ? block.column_settings : []) as (Json | null)[];
  const classOf = (column: number) => {
    const { align, is_wrapped: isWrapped } = settings[column] ?? {};
    return [align === 'right' ? 'is-number' : '', isWrapped ? '' : 'is-unwrapped'].filter(Boolean).join(' ');
  };
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            {head.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a posted table do not move
              <th key={column} scope="col" className={classOf(column)}>
                <Cell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a posted table do not move
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a posted table do not move
                  <th key={column} scope="row" className={classOf(column)}>
                    <Cell cell={cell} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a posted table do not move
                  <td key={column} className={classOf(column)}>
                    <Cell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a cell shows; rich text is drawn by the library. */
function Cell({ cell }: { readonly cell: Json | undefined }) {
  return cell?.type === 'rich_text' ? <LibraryBlocks blocks={[cell]} /> : cellText(cell);
}
