import { useState } from 'react';
import type { Json } from '../../src/model/workspace-state.ts';
import { Sign } from '../shell/sign.tsx';
import { cellText, filterRows, type Order, type Row, sortRows } from './sort-rows.ts';
import { TableFoot } from './table-foot.tsx';

const USUAL_PAGE = 5;

/** A data_table with what Slack gives it: paging, sorting, filtering. */
export function DataTable({ block }: { readonly block: Json }) {
  const [head = [], ...body] = block.rows as Row[];
  const [order, setOrder] = useState<Order>();
  const [words, setWords] = useState('');
  const [page, setPage] = useState(0);
  const size = Number(block.page_size ?? USUAL_PAGE);
  const rows = sortRows(filterRows(body, words), order);
  const current = Math.min(page, Math.max(0, Math.ceil(rows.length / size) - 1));
  const headerColumn = Number(block.row_header_column_index ?? 0);
  return (
    <div className="data-table">
      <div className="data-table-scroll">
        <table>
          <caption>{String(block.caption)}</caption>
          <thead>
            <tr>
              {head.map((cell, column) => (
                <HeaderCell key={cellText(cell)} {...{ cell, column, body, order }} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(current * size, (current + 1) * size).map((row) => (
              <tr key={row.map(cellText).join('|')}>
                {row.map((cell, column) => (
                  <BodyCell key={cellText(head[column])} cell={cell} isHeader={column === headerColumn} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {body.length > size ? (
        <TableFoot words={words} onWords={setWords} page={current} onPage={setPage} size={size} count={rows.length} />
      ) : null}
    </div>
  );
}

interface HeaderProps {
  readonly cell: Json;
  readonly column: number;
  readonly body: readonly Row[];
  readonly order: Order | undefined;
  readonly onOrder: (order: Order) => void;
}

function HeaderCell({ cell, column, body, order, onOrder }: HeaderProps) {
  const isSorted = order?.column === column;
  const isDescending = isSorted && order.isDescending;
  const isNumeric = body.every((row) => row[column]?.type === 'raw_number');
  const sorted = isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? sorted : 'none'} className={isNumeric ? 'is-number' : undefined}>
      <button type="button" onClick={() => onOrder({ column, isDescending: isSorted && !isDescending })}>
        {cellText(cell)}
        <span className="sort-mark">
          <Sign of={isSorted ? sorted : 'sortable'} />
        </span>
      </button>
    </th>
  );
}

function BodyCell({ cell, isHeader }: { readonly cell: Json; readonly isHeader: boolean }) {
  const className = cell.type === 'raw_number' ? 'is-number' : undefined;
  if (!isHeader) return <td className={className}>{cellText(cell)}</td>;
  return (
    <th scope="row" className={className}>
      {cellText(cell)}
    </th>
  );
}
