import { capital } from '../languages/capital.ts';
import type { Change } from '../model/answer.ts';
import type { Figure, Footnote } from '../model/dataset.ts';
import type { Message, MessageTable } from '../model/message.ts';
import type { EditionNews } from '../model/news.ts';
import { bare, sourceOf } from './bare-message.ts';
import { signedChange } from './describe-change.ts';
import { labelOf, measureLabelOf, type Names } from './names.ts';
import { figureText } from './numbers.ts';
import { footnoteBeside } from './short-footnote.ts';
import { describe } from './statements.ts';
import { MAX_ROWS, NO_FIGURE, tableOf } from './table.ts';
import { valueText } from './value-text.ts';

/** More than these are counted in the headline. */
const MOST_TOPICS = 3;
const MOST_REVISED = 5;

/** What a new edition changes, for those who follow some topics: what moved most, and everything in the table. */
export function renderNews(news: EditionNews, names: Names): Message {
  const lines = [
    ...movedLines('rise', news, names),
    ...movedLines('fall', news, names),
    ...firstLines(news, names),
    ...goneLines(news, names),
    ...revisedLines(news, names),
  ];
  const { table, year } = news;
  const newest = table.indicators.flatMap((id) => names.dataset.figure(id, year) ?? []);
  return {
    ...bare(names, headlineOf(news, names), lines),
    ...(table.indicators.length > 0 ? { table: withChanges(news, names) } : {}),
    footnotes: notesShown(news).map((note) => footnoteBeside(note, newest, names)),
    source: sourceOf([news.edition], names),
  };
}

/** Those of what is named above the table, or stands in it; not of rows that there is no room for. */
function notesShown({ table, rises, falls, first, revised, footnotes }: EditionNews): readonly Footnote[] {
  const named = [...[...rises, ...falls].flatMap(({ to }) => to.figures), ...first, ...revised];
  const shown = new Set([...table.indicators.slice(0, MAX_ROWS), ...named.map(({ indicator }) => indicator)]);
  return footnotes.filter(({ indicators, states }) => [...indicators, ...states].some((id) => shown.has(id)));
}

function headlineOf({ topics, year, table }: EditionNews, { dataset, language }: Names): string {
  const { news, list } = language.phrases;
  const labels = topics.flatMap((id) => dataset.topics.get(id)?.label[language.code] ?? []);
  const newest = table.indicators.flatMap((id) => dataset.figure(id, year) ?? []);
  const hasNewest = newest.some(({ since }) => since === undefined);
  const named = labels.length > MOST_TOPICS ? news.topicCount(labels.length) : list(labels);
  return news.headline(named, hasNewest ? year : undefined);
}

/** "• Applications: 50,120, +6,460 (+14.8%)", under what they have in common. */
function movedLines(way: 'rise' | 'fall', news: EditionNews, names: Names): string[] {
  const { changes, before, rises, falls } = news;
  const shown = way === 'rise' ? rises : falls;
  if (shown.length === 0 || before === undefined) return [];
  const all = changes.filter(({ difference }) => difference !== 0 && difference > 0 === (way === 'rise'));
  const { phrases } = names.language;
  return [
    phrases.news.moved(way, before, all.length === shown.length),
    ...shown.map((change) => `• ${changeLine(change, news, names)}`),
  ];
}

function changeLine(change: Change, news: EditionNews, names: Names): string {
  const [figure] = change.to.figures;
  const label = figure ? nameOf(figure.indicator, news, names) : '';
  return names.language.phrases.news.figure(
    label,
    `${valueText(change.to, names)}, ${signedChange(change, false, names)}`,
  );
}

function firstLines({ first, year, ...news }: EditionNews, names: Names): string[] {
  if (first.length === 0) return [];
  const { phrases } = names.language;
  const said = (one: Figure) =>
    phrases.news.figure(nameOf(one.indicator, news, names), figureText(one, names.language));
  return [phrases.news.first(year, first.map(said).join('; '))];
}

function goneLines({ gone, year, ...news }: EditionNews, names: Names): string[] {
  if (gone.length === 0) return [];
  return [names.language.phrases.news.gone(year, gone.map((id) => nameOf(id, news, names)).join('; '))];
}

function revisedLines({ revised }: EditionNews, names: Names): string[] {
  const more = revised.length - MOST_REVISED;
  return [
    ...revised.slice(0, MOST_REVISED).flatMap((figure) => describe({ form: 'revised', figure }, names)),
    ...(more > 0 ? [names.language.phrases.news.moreRevised(more)] : []),
  ];
}

/** Among figures of one topic its name goes without saying. */
function nameOf(id: string, { topics }: Pick<EditionNews, 'topics'>, names: Names): string {
  return topics.length === 1 ? capital(measureLabelOf(id, names)) : labelOf(id, names);
}

/** The years of the edition, and how the newest differs from the one before. */
function withChanges({ table, changes, before, first }: EditionNews, names: Names): MessageTable {
  const figures = table.indicators.flatMap((id) => table.years.flatMap((year) => names.dataset.figure(id, year) ?? []));
  const shown = tableOf({ table, figures }, names);
  if (before === undefined) return shown;
  const { news } = names.language.phrases;
  const cellOf = (id: string) => {
    if (first.some(({ indicator }) => indicator === id)) return { text: news.isNew };
    const change = changes.find(({ to }) => to.figures[0]?.indicator === id);
    if (!change) return { text: NO_FIGURE };
    return { text: change.difference === 0 ? news.same : signedChange(change, false, names), value: change.difference };
  };
  return {
    ...shown,
    columns: [...shown.columns, news.since(before)],
    rows: shown.rows.map((row, i) => ({ ...row, cells: [...row.cells, cellOf(table.indicators[i] ?? '')] })),
  };
}
