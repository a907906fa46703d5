import type { GlossaryEntry } from '../model/dataset.ts';
import { type Clues, has } from './clues.ts';
import { conceptsOf, hasCue, isLight, type Match } from './match.ts';

/** The terms of the glossary that are asked for: "what does mvv mean?", and nothing of the figures beside it. */
export function termsToExplain(clues: Clues): readonly GlossaryEntry[] {
  if (has(clues, 'count', 'money', 'percent') || clues.years.from === 'said') return [];
  const found = has(clues, 'definition', 'what-is') ? glossaryTerms(clues) : [];
  const words = new Set(found.flatMap(({ tokens }) => tokens));
  const beside = clues.matches.filter(({ tokens }) => !tokens.every((token) => words.has(token)));
  const isAsked = has(clues, 'definition') ? beside.every(isNoSubject) : beside.every(asksWhatItIs);
  return isAsked ? [...new Set(found.map(({ entry }) => entry))] : [];
}

function isNoSubject(match: Match): boolean {
  return conceptsOf(match).every((id) => id === 'domain');
}

function asksWhatItIs(match: Match): boolean {
  return hasCue(match, 'what-is') || hasCue(match, 'be') || isLight(match) || match.words.length === 1;
}

interface Found {
  readonly entry: GlossaryEntry;
  readonly tokens: Match['tokens'];
}

/** From left to right, the longest run of words each time that the glossary has. */
function glossaryTerms({ matches, dataset }: Clues): readonly Found[] {
  const byKey = new Map(dataset.glossary.flatMap((entry) => entry.keys.map((key) => [key, entry] as const)));
  const longest = Math.max(0, ...[...byKey.keys()].map(({ length }) => length));
  const tokens = matches.flatMap((match) => match.tokens);
  const found: Found[] = [];
  for (let from = 0; from < tokens.length; ) {
    let best: Found | undefined;
    let key = '';
    for (let at = from; at < tokens.length && key.length <= longest; at++) {
      key += tokens[at]?.word;
      const entry = byKey.get(key);
      if (entry) best = { entry, tokens: tokens.slice(from, at + 1) };
    }
    if (best) found.push(best);
    from += best?.tokens.length ?? 1;
  }
  return found;
}
