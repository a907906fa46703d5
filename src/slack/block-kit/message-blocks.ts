import type { types } from '@slack/bolt';
import type { Language } from '../../languages/language.ts';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import type { Message } from '../../model/message.ts';
import { assumptionLine, footnoteLines } from '../../render/notes.ts';
import type { AppBlock } from './app-block.ts';
import {
  type Button,
  buttonRows,
  divider,
  isWithin,
  linkLine,
  markedUp,
  paragraphs,
  plain,
  section,
  smallPrint,
} from './blocks.ts';
import { chartBlock } from './chart-block.ts';
import { shorten } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { Post, Rung } from './post.ts';
import { fencedTable, fitTable, tableBlock } from './table-block.ts';
import { wholeText } from './whole-text.ts';

/** A message, and what stands around it on the surface where it is posted. */
export interface PostParts {
  readonly message: Message;
  readonly language: Language;
  readonly texts: SlackPhrases;
  readonly showChart: boolean;
  /** True where the table stands in an earlier message already. */
  readonly chartOnly?: boolean;
  /** Who brought the answer here, in Slack's markup. */
  readonly byline?: string;
  /** A small last line. */
  readonly hint?: string;
  readonly buttons: readonly Button[];
  /** Questions to try next, in a row of their own. */
  readonly examples: readonly Button[];
  readonly feedback?: Feedback;
  /** What the app can do, for those who meet it for the first time. */
  readonly help?: Message;
}

export interface Feedback {
  readonly actionId: string;
  readonly right: string;
  readonly wrong: string;
}

/** All forms of a message, from a chart down to text only; a form that is the same as the one before it is left out. */
export function buildPost(parts: PostParts): Post {
  const { message, showChart } = parts;
  const around = surroundingsOf(parts);
  const chart = showChart && message.chart ? chartBlock(message.chart) : undefined;
  const rungs: Rung[] = [];
  if (chart) {
    const notes = [message.chartNote ?? '', chart.notDrawn > 0 ? parts.texts.barsNotDrawn(chart.notDrawn) : ''];
    const table = parts.chartOnly ? [] : tablePart(parts);
    rungs.push({ name: 'chart', blocks: around([chart.block, ...smallPrint(notes), ...table]) });
  }
  // Where a chart is asked for and none is drawn, that is said.
  const without = showChart && !chart ? smallPrint([message.chartNote ?? '']) : [];
  if (message.table) {
    rungs.push({ name: 'table', blocks: around([...without, ...tablePart(parts)]) });
    rungs.push({ name: 'plain-table', blocks: around(plainTablePart(parts)) });
  } else rungs.push({ name: 'blocks', blocks: around([]) });
  return {
    text: wholeText(parts),
    rungs: [...rungs.filter(({ blocks }) => blocks && isWithin(blocks, 'message')), { name: 'text' }],
  };
}

/** What stands above and below the chart or the table is the same in all forms. */
function surroundingsOf(parts: PostParts): (middle: readonly AppBlock[]) => AppBlock[] {
  const { message, byline, hint, buttons, examples, feedback, texts, help } = parts;
  const above = [
    ...(byline ? [markedUp(byline)] : []),
    ...paragraphs(message.headline, linesOf(message)),
    ...smallPrint([assumptionLine(message)]),
  ];
  const below = [
    ...notesOf(message),
    ...buttonRows(buttons),
    ...(help ? [divider, ...paragraphs('', [help.headline, ...help.lines])] : []),
    ...(examples.length > 0 ? smallPrint([parts.language.phrases.tryThese]) : []),
    ...buttonRows(examples),
    ...smallPrint([hint ?? '']),
    ...(feedback ? [feedbackBlock(feedback, texts)] : []),
  ];
  return (middle) => [...above, ...middle, ...below];
}

function linesOf({ lines }: Message): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** Footnotes first, then the source. */
function notesOf(message: Message): AppBlock[] {
  const { source, link } = message;
  return [
    ...smallPrint(footnoteLines(message, 'short')),
    ...smallPrint([source ?? '']),
    ...(link ? [linkLine(link)] : []),
  ];
}

function tablePart({ message, language, texts }: PostParts): AppBlock[] {
  if (!message.table) return [];
  const { table, moreRows, moreColumns } = fitTable(message.table);
  return [
    tableBlock(table),
    ...smallPrint([
      table.emptyNote ?? '',
      ...moreRowsNote(moreRows, language),
      ...(moreColumns > 0 ? [texts.yearsNotShown(moreColumns)] : []),
    ]),
  ];
}

function plainTablePart({ message, language, texts }: PostParts): AppBlock[] {
  if (!message.table) return [];
  const { table, moreRows, moreColumns } = fitTable(message.table);
  const fenced = fencedTable(table);
  const notes = [
    table.emptyNote ?? '',
    ...moreRowsNote(moreRows + fenced.moreRows, language),
    ...(moreColumns > 0 ? [texts.yearsNotShown(moreColumns)] : []),
  ];
  return [section(fenced.text), ...smallPrint(notes)];
}

function moreRowsNote(count: number, { phrases }: Language): string[] {
  return count > 0 ? [phrases.moreRows(count)] : [];
}

function feedbackBlock({ actionId, right, wrong }: Feedback, texts: SlackPhrases): types.ContextActionsBlock {
  const button = (text: string, value: string, label: string) => ({
    text: plain(text, LIMITS.button.text),
    value,
    accessibility_label: shorten(label, LIMITS.button.label),
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: actionId,
        positive_button: button(texts.right, right, texts.rightLabel),
        negative_button: button(texts.wrong, wrong, texts.wrongLabel),
      },
    ],
  };
}
