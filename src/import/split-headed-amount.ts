import { parseCell } from './parse-cell.ts';
import type { SourceLine } from './source-line.ts';

const HEADED_AMOUNT =
  /^\s*(?<title>\p{L}[^.!?]{0,60}?\s+(?:19|20|21)\d\d)(?:\s*[:–-]\s*|\s+)(?<amount>(?:€|eur\b).+)$/iu;

/** "BATEN 2020: € 495,9 miljoen" on one line is a heading, and an amount under it. */
export function splitHeadedAmount(line: SourceLine): readonly SourceLine[] {
  const { title, amount } = HEADED_AMOUNT.exec(line.text)?.groups ?? {};
  const cell = amount === undefined ? undefined : parseCell(amount);
  if (title === undefined || amount === undefined || cell?.kind !== 'number') return [line];
  return [
    { ...line, text: title },
    { ...line, text: amount },
  ];
}
