import type { Language } from '../languages/language.ts';
import type { Message, MessageTable } from '../model/message.ts';
import { assumptionLine, footnoteLines } from './notes.ts';
import { NO_FIGURE } from './table.ts';

/** The whole message without any layout: for screen readers, notifications, and `ask --json`. */
export function plainText(message: Message, language: Language): string {
  const { headline, lines, table, source, link, examples } = message;
  const { phrases } = language;
  const assumed = assumptionLine(message);
  const rows = table ? rowsOf(table, language) : [];
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

/** A dash is said in words where the table says that it stands for a missing figure, and is nothing elsewhere. */
function rowsOf({ rows, columns, emptyNote }: MessageTable, { phrases }: Language): string[] {
  return rows.map(({ label, cells }) => {
    const said = cells.flatMap(({ text }, i) => {
      if (text !== NO_FIGURE) return [`${columns[i]} ${text}`];
      return emptyNote ? [`${columns[i]} ${phrases.noFigure}`] : [];
    });
    return `${label}: ${said.join(', ')}.`;
  });
}
