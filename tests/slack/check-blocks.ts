import { LIMITS } from '../../src/slack/block-kit/limits.ts';
import type { Post } from '../../src/slack/block-kit/post.ts';

type Json = Record<string, unknown>;

/** What Slack would refuse in a post, in every form that it has; empty when nothing. */
export function faultsOf(post: Post): string[] {
  const faults = post.rungs.flatMap(({ name, blocks }) =>
    blocks ? blockFaults(blocks as unknown as Json[], 'message').map((fault) => `${name}: ${fault}`) : [],
  );
  if (post.text.length === 0 || post.text.length > LIMITS.messageText) faults.push(`text of ${post.text.length}`);
  if (post.rungs.at(-1)?.name !== 'text') faults.push('no text rung');
  return faults;
}

export function blockFaults(blocks: readonly Json[], surface: keyof typeof LIMITS.blocks): string[] {
  const faults: string[] = [];
  const check = (isRight: boolean, fault: string) => void (isRight || faults.push(fault));
  const of = (type: string) => blocks.filter((block) => block.type === type);
  check(blocks.length > 0 && blocks.length <= LIMITS.blocks[surface], `${blocks.length} blocks`);
  check(of('table').length <= LIMITS.tables, 'tables');
  check(of('data_visualization').length <= LIMITS.charts, 'charts');
  check(
    surface === 'message' || of('table').length + of('data_visualization').length + of('context_actions').length === 0,
    `not on ${surface}`,
  );
  for (const table of of('table')) faults.push(...tableFaults(table));
  for (const chart of of('data_visualization')) faults.push(...chartFaults(chart));
  for (const row of of('actions')) faults.push(...actionFaults(row));
  for (const { elements } of of('context')) check((elements as Json[]).length <= LIMITS.context, 'context elements');
  for (const { fields } of of('section')) check(((fields as Json[]) ?? []).length <= LIMITS.fields, 'fields');
  for (const { text } of of('header')) check(((text as Json).text as string).length <= LIMITS.header, 'header');
  walk(blocks, (text) => check(text.length >= 1 && text.length <= LIMITS.text, `text of ${text.length}`));
  return faults;
}

interface TableCell {
  readonly text?: string;
  readonly elements?: readonly TableCell[];
}

/** Plain, or as rich text in sections. */
function textOfCell({ text, elements = [] }: TableCell): string {
  return text ?? elements.map(textOfCell).join('');
}

function tableFaults({ rows }: Json): string[] {
  const cells = (rows as unknown as TableCell[][]).map((row) => row.map(textOfCell));
  const characters = cells.flat().reduce((sum, text) => sum + text.length, 0);
  const { rows: most, columns, characters: all } = LIMITS.table;
  return [
    ...(cells.length > most ? ['table rows'] : []),
    ...(cells.some((row) => row.length > columns || row.length !== cells[0]?.length) ? ['table columns'] : []),
    ...(characters > all ? ['table characters'] : []),
    ...(cells.flat().includes('') ? ['empty cell'] : []),
  ];
}

function chartFaults({ title, chart }: Json): string[] {
  const { series, axis_config } = chart as {
    series: { name: string; data: { label: string; value: number }[] }[];
    axis_config: { categories: string[]; y_label?: string };
  };
  const { chart: limits } = LIMITS;
  const { categories } = axis_config;
  const unique = (list: readonly string[]) => new Set(list).size === list.length;
  const isRight =
    (title as string).length <= limits.title &&
    series.length >= 1 &&
    series.length <= limits.series &&
    categories.length <= limits.categories &&
    unique(categories) &&
    unique(series.map(({ name }) => name)) &&
    [...categories, ...series.map(({ name }) => name)].every(
      (label) => label.length >= 1 && label.length <= limits.label,
    ) &&
    series.every(
      ({ data }) =>
        data.map(({ label }) => label).join('|') === categories.join('|') &&
        data.every(({ value }) => Number.isFinite(value)),
    );
  return isRight ? [] : ['chart'];
}

function actionFaults({ elements }: Json): string[] {
  const buttons = elements as {
    action_id: string;
    text: { text: string };
    value: string;
    accessibility_label?: string;
  }[];
  return [
    ...(buttons.length === 0 || buttons.length > LIMITS.actions ? ['actions'] : []),
    ...(new Set(buttons.map(({ action_id }) => action_id)).size === buttons.length ? [] : ['action_id twice']),
    ...(buttons.every(
      ({ text, value, accessibility_label = '' }) =>
        text.text.length <= LIMITS.button.text &&
        value.length <= LIMITS.button.value &&
        accessibility_label.length <= LIMITS.button.label,
    )
      ? []
      : ['button']),
  ];
}

/** Every text of a text object or of a text element. */
function walk(value: unknown, visit: (text: string) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, own] of Object.entries(value)) {
      if (key === 'text' && typeof own === 'string') visit(own);
      else walk(own, visit);
    }
  }
}

/** Every text in which Slack would read its own markup. */
export function markupOf(blocks: readonly Json[]): string[] {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) {
      const one = value as Json;
      if (one.type === 'mrkdwn' && typeof one.text === 'string') found.push(one.text);
      for (const own of Object.values(one)) look(own);
    }
  };
  look(blocks);
  return found;
}
