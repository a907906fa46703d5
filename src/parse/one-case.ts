import type { Cue } from '../languages/cues.ts';
import { clauseAround } from './clauses.ts';
import type { Clues } from './clues.ts';
import { isFirm, namesTopic } from './focus/signs.ts';
import { conceptsOf, hasCue, type Match } from './match.ts';
import { isMeasure } from './mention.ts';

const CLAUSE_END = /[,;:.()?!\n–—]/;

/** With any of these, figures are asked for, or held against each other. */
const OF_FIGURES: readonly Cue[] = [
  'count',
  'percent',
  'figures',
  'total',
  'share',
  'more',
  'less',
  'than',
  'above',
  'below',
  'rise',
  'fall',
  'double',
  'halve',
  'change',
  'compare',
  'highest',
  'lowest',
  'trend',
  'average',
  'or',
  'includes',
  'including',
  'except',
  'why',
];

/** "Has it been granted?", "Did he get a permit?": how one case ended, which no figure tells. */
export function asksOfOneCase(clues: Clues): boolean {
  const { matches, subjectFrom } = clues;
  return subjectFrom === 'said' && matches.some((match, at) => opensClause(match, at) && isOfOne(at, clues));
}

function opensClause(match: Match, at: number): boolean {
  return at === 0 || CLAUSE_END.test(match.tokens[0]?.gap ?? '') || (at === 1 && hasCue(match, 'auxiliary'));
}

function isOfOne(at: number, { matches, dataset, subject, languages, language }: Clues): boolean {
  const { to } = clauseAround(matches, at, CLAUSE_END);
  const clause = matches.slice(at, to);
  const [verb, one] = clause.flatMap(({ tokens }) => tokens);
  const { auxiliary = [], singular = [], owner = [] } = languages[language].words.cues;
  if (!verb || !one || !auxiliary.includes(verb.word) || !singular.includes(one.word)) return false;
  if (clause.some((match) => hasCue(match, ...OF_FIGURES))) return false;
  const measured = subject.mentions.some((mention) => mention.at >= at && mention.at < to && isMeasure(mention));
  return measured && (owner.includes(one.word) || !clause.some((match) => namesTopic(match, dataset)));
}

/** "Which student waited longest?": who of them, or which of them, no figure tells. */
export function asksForOneOfMany({ matches, dataset, subject }: Clues): string | undefined {
  const who = asksWhoOfOne({ matches, dataset });
  if (who) return who;
  const at = matches.findIndex(
    (match, i) => hasCue(match, 'which-one') && match.tokens.length === 1 && !!matches[i + 1],
  );
  const named = matches[at + 1];
  const ranked = matches.slice(at).some((match) => hasCue(match, 'highest', 'lowest', 'best', 'worst'));
  if (at < 0 || !named || !ranked || !isFirm(named, dataset)) return undefined;
  const topics = conceptsOf(named).filter((id) => dataset.concepts.get(id)?.kind === 'topic');
  const alone =
    topics.length > 0 &&
    subject.mentions.every(
      (one) => matches[one.at] === named || isMeasure(one) || one.concepts.every(({ weak }) => weak),
    );
  return alone ? named.words : undefined;
}

/** "Who sent in the most complaints?", and not "who had the better chance: students or labour migrants?" */
function asksWhoOfOne({ matches, dataset }: Pick<Clues, 'matches' | 'dataset'>): string | undefined {
  const who = matches.find((match) => hasCue(match, 'who') && !hasCue(match, 'personal', 'wish'));
  const most = matches.some((match) => hasCue(match, 'highest', 'lowest'));
  const named = matches.filter((match) => isFirm(match, dataset));
  return who && most && named.length === 1 ? who.words : undefined;
}
