import type { Language } from '../languages/language.ts';
import type { Message } from '../model/message.ts';
import { assumptionLine, footnoteLines } from './notes.ts';

/** The whole message without any layout: for screen readers, notifications, and `ask --json`. */
export function plainText(message: Message, { phrases }: Language): string {
  const { headline, lines, table, source, link, examples } = message;
  const assumed = assumptionLine(message);
  const rows =
    table?.rows.map(
      ({ label, cells }) =>
        `${label}: ${cells.map(({ text, value }, i) => `${table.columns[i]} ${value === undefined ? phrases.noFigure : text}`).join(', ')}.`,
    ) ?? [];
  const more = table && table.more > 0 ? [phrases.moreRows(table.more)] : [];
  return [
    headline,
    ...lines,
    ...(assumed ? [assumed] : []),
    ...rows,
    ...more,
    ...footnoteLines(message),
    ...(source ? [source] : []),
    ...(link ? [`${link.text}: ${link.url}`] : []),
    ...(examples.length > 0 ? [phrases.tryThese, ...examples.map((example) => `• ${example}`)] : []),
  ].join('\n');
}
