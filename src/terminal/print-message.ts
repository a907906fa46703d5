import type { Bot, Reply } from '../bot.ts';
import type { Language } from '../languages/language.ts';
import type { Message, MessageTable } from '../model/message.ts';
import { assumptionLine, footnoteLines } from '../render/notes.ts';

const GAP = '  ';
const MAX_WIDTH = 96;

/** A reply as a terminal shows it; what the app can do is told of the terminal. */
export function printReply({ answer, message }: Pick<Reply, 'answer' | 'message'>, bot: Bot): string {
  const language = bot.languages[message.language];
  const isAbout = answer.kind === 'catalogue' && answer.query.ask !== 'topics';
  const [example = ''] = bot.dataset.organisation.examples[message.language];
  const lines = isAbout ? [...message.lines, ...language.phrases.howToAskHere(example)] : message.lines;
  return printMessage({ ...message, lines }, language);
}

/** The message as a terminal shows it: the answer, a table with aligned columns, the notes. */
export function printMessage(message: Message, { phrases }: Language): string {
  const { headline, lines, table, source, link, terms = [], examples } = message;
  const assumed = assumptionLine(message);
  const parts = [
    [headline, ...lines, ...(assumed ? [assumed] : [])].map(wrap).join('\n'),
    table ? printTable(table, phrases.moreRows) : '',
    footnoteLines(message).map(wrap).join('\n'),
    source ?? '',
    link ? `${link.text}:\n${link.url}` : '',
    terms.map(({ question }) => question).join('\n'),
    examples.length > 0 ? [phrases.tryThese, ...examples.map((example) => `${GAP}${example}`)].join('\n') : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function printTable(
  { caption, columns, rows, more, emptyNote }: MessageTable,
  moreRows: (count: number) => string,
): string {
  const labelWidth = Math.max(caption.length, ...rows.map(({ label }) => label.length));
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...rows.map(({ cells }) => cells[i]?.text.length ?? 0)),
  );
  const line = (label: string, cells: readonly string[]) =>
    [label.padEnd(labelWidth), ...cells.map((cell, i) => cell.padStart(widths[i] ?? 0))].join(GAP).trimEnd();
  const head = line(caption, columns);
  return [
    head,
    '─'.repeat(head.length),
    ...rows.map(({ label, cells }) =>
      line(
        label,
        cells.map(({ text }) => text),
      ),
    ),
    ...(more > 0 ? [moreRows(more)] : []),
    ...(emptyNote ? [emptyNote] : []),
  ].join('\n');
}

/** Breaks a long line between words. */
function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > MAX_WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join('\n');
}
