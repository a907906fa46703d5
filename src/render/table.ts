import type { FiguresAnswer } from '../model/answer.ts';
import type { MessageCell, MessageChart, MessageTable } from '../model/message.ts';
import { isMoney } from '../model/unit.ts';
import { labelOf, measureLabelOf, type Names, topicLabelOf } from './names.ts';
import { figureText, superscript } from './numbers.ts';
import { totalRows } from './total-rows.ts';

const MAX_ROWS = 40;

/** Measures down, years across. Rows that are too many are counted; how many years fit is for the surface to say. */
export function tableOf({ table, figures }: FiguresAnswer, names: Names): MessageTable {
  const { years } = table;
  const topics = new Set(table.indicators.map((id) => topicLabelOf(id, names)));
  const [topic = ''] = topics;
  const oneTopic = topics.size === 1 && table.indicators.length > 1;
  const shown = table.indicators.slice(0, MAX_ROWS);
  const marks = shown.map((id) => marksOf(id, names));
  const common = (marks[0] ?? []).filter((mark) => shown.length > 1 && marks.every((ofRow) => ofRow.includes(mark)));
  const name = topics.size === 1 ? topic : sharedName(table.indicators, names);
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

/** What several topics have in common: their section, or nothing but being figures. */
function sharedName(ids: readonly string[], { dataset, language }: Names): string {
  const sections = new Set(ids.map((id) => dataset.indicators.get(id)?.section));
  const [only] = dataset.sections.filter(({ id }) => sections.has(id));
  return sections.size === 1 && only ? only.label[language.code] : language.phrases.figures;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cellOf(id: string, year: number, { dataset, language }: Names): MessageCell {
  const figure = dataset.figure(id, year);
  return figure ? { text: figureText(figure, language), value: figure.value } : { text: language.phrases.noFigure };
}

const MAX_SERIES = 5;
const MAX_BARS = 10;

/** A line for one thing over years, bars for several things in one year. None where a point would be missing. */
export function chartOf(answer: FiguresAnswer, names: Names): MessageChart | undefined {
  const { indicators, years } = answer.table;
  const units = new Set(indicators.map((id) => names.dataset.indicators.get(id)?.unit));
  const values = indicators.map((id) => years.map((year) => names.dataset.figure(id, year)?.value));
  if (units.size !== 1 || values.flat().includes(undefined)) return undefined;
  const known = values as number[][];
  const labels = indicators.map((id) => labelOf(id, names));
  const title = names.language.phrases.list([...new Set(indicators.map((id) => topicLabelOf(id, names)))].slice(0, 2));
  const [unit] = units;
  const axis = unit === 'percent' ? '%' : isMoney(unit) ? '€' : '';
  if (years.length > 1 && indicators.length <= MAX_SERIES) {
    const series = labels.map((name, i) => ({ name, values: known[i] ?? [] }));
    return { title, type: 'line', categories: years.map(String), series, axis };
  }
  if (years.length !== 1 || indicators.length < 2 || indicators.length > MAX_BARS) return undefined;
  return {
    title,
    type: 'bar',
    categories: labels,
    series: [{ name: String(years[0]), values: known.map(([value]) => value ?? 0) }],
    axis,
  };
}
