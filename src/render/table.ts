import { capital } from '../languages/capital.ts';
import type { FiguresAnswer } from '../model/answer.ts';
import type { MessageCell, MessageTable } from '../model/message.ts';
import { labelOf, measureLabelOf, type Names, sharedName, topicLabelOf } from './names.ts';
import { figureText, superscript } from './numbers.ts';
import { totalRows } from './total-rows.ts';

export const MAX_ROWS = 40;
/** An empty cell; what it stands for is said once, under the table. */
export const NO_FIGURE = '–';

/** Measures down, years across. Rows that are too many are counted; how many years fit is for the surface to say. */
export function tableOf({ table, figures }: Pick<FiguresAnswer, 'table' | 'figures'>, names: Names): MessageTable {
  const { years } = table;
  const topics = new Set(table.indicators.map((id) => topicLabelOf(id, names)));
  const oneTopic = topics.size === 1 && table.indicators.length > 1;
  const shown = table.indicators.slice(0, MAX_ROWS);
  const marks = shown.map((id) => marksOf(id, names));
  const common = (marks[0] ?? []).filter((mark) => shown.length > 1 && marks.every((ofRow) => ofRow.includes(mark)));
  const hasGap = shown.some((id) => years.some((year) => !names.dataset.figure(id, year)));
  const name = sharedName(table.indicators, names) ?? names.language.phrases.figures;
  return {
    caption: withMarks(name, common),
    columns: years.map(String),
    rows: [
      ...shown.map((id, i) => ({
        label: withMarks(
          oneTopic ? capital(measureLabelOf(id, names)) : labelOf(id, names),
          (marks[i] ?? []).filter((mark) => !common.includes(mark)),
        ),
        cells: years.map((year) => cellOf(id, year, names)),
      })),
      ...(shown.length === table.indicators.length && shown.length > 1 ? totalRows(table, names) : []),
    ],
    more: figures.length === 0 ? 0 : table.indicators.length - shown.length,
    ...(hasGap ? { emptyNote: names.language.phrases.emptyCells } : {}),
  };
}

/** The footnotes that a row refers to, as it refers to them in the source. */
function marksOf(id: string, { dataset }: Names): string[] {
  const notes = dataset.footnotesOf(id).filter((note) => note.number !== 'text' && note.indicators.includes(id));
  return notes.filter(({ edition }) => edition === dataset.newestEdition.id).map(({ number }) => superscript(number));
}

function withMarks(label: string, marks: readonly string[]): string {
  return marks.length === 0 ? label : `${label} ${marks.join('˒')}`;
}

function cellOf(id: string, year: number, { dataset, language }: Names): MessageCell {
  const figure = dataset.figure(id, year);
  return figure ? { text: figureText(figure, language), value: figure.value } : { text: NO_FIGURE };
}
