import { clauseAround } from './clauses.ts';
import type { Clues } from './clues.ts';
import { hasCue, type Match } from './match.ts';

/** The words that nothing is known of, numbers left aside. */
export function unknownMatches({ matches }: Clues): Match[] {
  return matches.filter((match, at) => {
    const [token] = match.tokens;
    if (match.entry || !token || token.number !== undefined || token.word.length <= 2) return false;
    const before = matches[at - 1];
    // "which field": a word for what is to be ranked, not for one of its kinds.
    return !before || !hasCue(before, 'which-one');
  });
}

/**
 * Unknown words that say of whom, of what or where the figure should be, so that the figure without them would answer
 * another question. What stands apart from the subject, such as a preamble or a name, restricts nothing.
 */
export function restrictingWords(clues: Clues): string[] {
  return unknownMatches(clues)
    .filter((match) => restricts(match, clues))
    .map(({ words }) => words);
}

function restricts(match: Match, clues: Clues): boolean {
  const at = clues.matches.indexOf(match);
  if (!sharesClause(at, clues)) return false;
  const [asked, owner] = [clues.matches[at - 2], clues.matches[at - 1]];
  if (leadsUp(at, clues)) return follows(at, clues) && match.tokens[0]?.name === true;
  // "for my newsroom" restricts nothing; in "what is our target for …" and "did our allies get …" it is what is asked of.
  if (owner && hasCue(owner, 'possessive')) return asked !== undefined && !hasCue(asked, 'preposition');
  if (match.tokens[0]?.name) return true;
  return !isAdverb(match, clues);
}

/** Stands before "how many", after which the subject is named: what leads up to a question restricts nothing. */
function leadsUp(at: number, { matches, subject }: Clues): boolean {
  const asked = matches.findIndex(
    (match, i) => i > at && hasCue(match, 'count', 'percent', 'trend', 'highest', 'lowest', 'change', 'figures'),
  );
  return asked > at && subject.mentions.some((mention) => mention.at > asked);
}

/** Adverbs tell how something is asked, hardly ever of what. */
function isAdverb(match: Match, { languages, language }: Clues): boolean {
  const word = match.tokens[0]?.word ?? '';
  return languages[language].words.adverbEndings.some(
    (ending) => word.length > ending.length + 2 && word.endsWith(ending),
  );
}

/** After a word such as "of", "by" or "from", an article between them or not. */
function follows(at: number, { matches }: Clues): boolean {
  const [before, earlier] = [matches[at - 1], matches[at - 2]];
  if (before && hasCue(before, 'from', 'of', 'per', 'except')) return true;
  return !!before && !!earlier && hasCue(before, 'filler') && hasCue(earlier, 'from', 'of', 'except');
}

const CLAUSE_END = /[.?!;:\n()]|^\s*[-–—]\s*$/;

/** True when a subject is named in the same clause. */
function sharesClause(at: number, { matches, subject, subjectFrom }: Clues): boolean {
  if (subjectFrom === 'thread') return true;
  const { from, to } = clauseAround(matches, at, CLAUSE_END);
  return subject.mentions.some((mention) => mention.at >= from && mention.at < to);
}
