import type { Token } from '../../parse/tokenize.ts';
import type { ClaimLexicon } from '../claim-lexicon.ts';
import { phraseAt, phraseBefore } from '../phrase-set.ts';

/** Tokens of numbers that state no figure: years, dates, telephone numbers, pages, articles, stretches of time. */
export function findOtherNumbers(tokens: readonly Token[], lexicon: ClaimLexicon): ReadonlySet<number> {
  const others = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.number === undefined) return;
    if (isYear(token) || isDate(tokens, at, lexicon) || isReference(tokens, at, lexicon) || isCode(tokens, at, lexicon))
      others.add(at);
  });
  for (const run of runsOf(tokens)) if (isTelephone(tokens, run)) for (const at of run) others.add(at);
  return others;
}

export function isYear({ raw, shortYear }: Token): boolean {
  return /^(?:19|20|21)\d\d$/.test(raw) || shortYear === true;
}

function isDate(tokens: readonly Token[], at: number, lexicon: ClaimLexicon): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const value = token?.number ?? 0;
  if (value < 1 || value > 31) return false;
  // "30 april", "April 30", "31-12-2020", "the 1st of April"
  const month = phraseAt(tokens, at + 1, lexicon.months) ?? phraseAt(tokens, at + 2, lexicon.months);
  const joins = next && (lexicon.small.of.has(next.word) || lexicon.small.ordinalEndings.has(next.word));
  if (month && (month.from === at + 1 || joins)) return month.value && !/[.,;:\n]/.test(tokens[month.from]?.gap ?? '');
  if (phraseBefore(tokens, at, lexicon.months)) return (token?.raw.length ?? 9) <= 2 && token?.gap === '';
  if (
    next?.number !== undefined &&
    after?.number !== undefined &&
    /^[-/.]$/.test(next.gap) &&
    /^[-/.]$/.test(after.gap)
  )
    return true;
  const before = tokens[at - 1];
  return (
    before?.number !== undefined &&
    /^[-/.]$/.test(token?.gap ?? '') &&
    next !== undefined &&
    isYear(next) &&
    /^[-/.]$/.test(next.gap)
  );
}

function isReference(tokens: readonly Token[], at: number, lexicon: ClaimLexicon): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token) return false;
  const place = /[,;()\n]/.test(token.gap) ? undefined : phraseBefore(tokens, at, lexicon.places);
  if (place && !token.glued) return true;
  // "nr. 4", "p. 3"
  if (token.gap === '.' && before && before.word.length <= 4 && lexicon.places.entries.has(before.word)) return true;
  // "4:17"; not "2019: 40.830"
  if (joinedByColon(before, token) || joinedByColon(token, next)) return true;
  // "§ 2", "#5", "(3)" as a note
  if (/[§#]$/.test(token.gap)) return true;
  return phraseAt(tokens, at + 1, lexicon.time)?.from === at + 1 && /^-?$/.test(next?.gap ?? '');
}

function joinedByColon(first: Token | undefined, second: Token | undefined): boolean {
  return (
    first?.number !== undefined && second?.number !== undefined && second.gap === ':' && second.start === first.end + 1
  );
}

/** Part of a name or a code: "top5", "V-12", "Keizersgracht 241", "2e". */
function isCode(tokens: readonly Token[], at: number, { small }: ClaimLexicon): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.glued && token.gap === '' && before && before.number === undefined) return true;
  return next?.glued === true && next.gap === '' && small.ordinalEndings.has(next.word);
}

/** Numbers with nothing between them but spaces, hyphens or brackets. */
function runsOf(tokens: readonly Token[]): number[][] {
  const runs: number[][] = [];
  tokens.forEach((token, at) => {
    if (token.number === undefined) return;
    const run = runs.at(-1);
    if (run?.at(-1) === at - 1 && /^[-+()/]*$/.test(token.gap)) run.push(at);
    else runs.push([at]);
  });
  return runs;
}

function isTelephone(tokens: readonly Token[], run: readonly number[]): boolean {
  const raws = run.map((at) => tokens[at]?.raw ?? '');
  const digits = raws.join('').replace(/\D/g, '').length;
  const opens = /\+$/.test(tokens[run[0] ?? 0]?.gap ?? '');
  return (
    raws.some((raw) => /^0\d/.test(raw)) ||
    (opens && digits >= 8) ||
    (run.length > 2 && digits >= 9 && raws.every((raw) => !/[.,]/.test(raw)))
  );
}
