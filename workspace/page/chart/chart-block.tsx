import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Json } from '../../src/model/workspace-state.ts';
import { Sign } from '../shell/sign.tsx';
import { useTheme } from '../state/theme-context.ts';
import { chartInWords, chartRows, readChart } from './chart-model.ts';
import { chartOption } from './chart-option.ts';
import { useWidth } from './use-width.ts';

/** A chart in its frame, which can be seen as a table as well. */
export function ChartBlock({ block }: { readonly block: Json }) {
  const [isTable, setTable] = useState(false);
  const titleId = useId();
  const title = String(block.title);
  return (
    <figure className="chart" aria-labelledby={titleId}>
      <figcaption>
        <strong id={titleId}>{title}</strong>
        <button
          type="button"
          className="icon-button"
          aria-label="As a table"
          title="As a table"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          <Sign of="table" />
        </button>
      </figcaption>
      {isTable ? <ChartTable block={block} title={title} /> : <Drawing block={block} title={title} />}
    </figure>
  );
}

interface Props {
  readonly block: Json;
  readonly title: string;
}

function Drawing({ block, title }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  const width = useWidth(ref);
  const chart = useMemo(() => readChart(block), [block]);
  useEffect(() => {
    const element = ref.current;
    if (!element || width === 0) return;
    let clear = () => {};
    let isGone = false;
    // A large library, which most conversations need only later.
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (!isGone) clear = drawChart(element, chartOption(chart, theme, width));
    });
    return () => {
      isGone = true;
      clear();
    };
  }, [chart, theme, width]);
  return <div ref={ref} className="chart-drawing" role="img" aria-label={chartInWords(title, chart)} />;
}

function ChartTable({ block, title }: Props) {
  const { head, rows } = chartRows(readChart(block));
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {head.map((name, column) =>
              column === 0 ? (
                <td key="corner" />
              ) : (
                <th key={name} scope="col" className="is-number">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={head[column + 1]} className="is-number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
