import type { Concept } from '../model/dataset.ts';
import { type Clues, has, mentions } from './clues.ts';
import { isFirm } from './focus/signs.ts';
import { explain } from './kinds/explain.ts';
import { ratioOf } from './kinds/share.ts';
import { conceptsOf, hasCue, isLight, type Match } from './match.ts';
import { isMeasure, isTopical, mainOf, mayMean } from './mention.ts';

/**
 * Words of a footnote that has nothing to do with the topic that is asked about ("the fees for a family application"),
 * or that gives no number where one is asked for ("how many people came to the expat centres?").
 */
export function noteClash(clues: Clues): string | undefined {
  const { matches, dataset, subject } = clues;
  const numeric =
    has(clues, 'count', 'money', 'percent') &&
    !has(clues, 'why', 'what-is', 'footnote') &&
    (has(clues, 'money') || countsOf(clues) || !has(clues, 'includes', 'including', 'except')) &&
    (has(clues, 'items') || !has(clues, 'consists-of'));
  const [newest] = clues.dataset.newestEdition.years.slice(-1);
  const untimely = clues.years.years.some((year) => year !== newest);
  const uncounted = (concept: Concept) =>
    numeric &&
    (untimely ||
      !dataset.footnotes.some(({ key, answers }) => concept.id === `note:${key}` && answers.includes('count')));
  if ((subject.indicators.length === 0 && !numeric) || mentions(clues, 'rest')) return undefined;
  return matches.find((match) => {
    if (subject.mentions.some((mention) => matches[mention.at] === match)) return false;
    const notes = conceptsOf(match)
      .flatMap((id) => dataset.concepts.get(id) ?? [])
      .filter(({ kind }) => kind === 'note');
    return (
      notes.length > 0 &&
      notes.every(
        (note) =>
          uncounted(note) ||
          (subject.indicators.length > 0 && !subject.indicators.some((id) => sameTopic(id, note.weights))),
      )
    );
  })?.words;
}

/** "how many of the …" */
function countsOf({ matches }: Clues): boolean {
  return matches.some(
    (match, at) => hasCue(match, 'count') && !!matches[at + 1] && hasCue(matches[at + 1] as Match, 'of'),
  );
}

/**
 * A measure that is denied, where no figure says what is left of it: "e-mails that nobody ever replied to". Where it is
 * only put aside for another ("not the calls but the e-mails") it is no part of the subject.
 */
export function deniedMeasure({ matches, subject, dataset }: Clues): string | undefined {
  if (subject.leftOut) return undefined;
  return subject.mentions.find(
    (one) =>
      one.at > 0 &&
      isMeasure(one) &&
      isDenied(matches, one.at) &&
      !mainOf(one).some((id) => dataset.relations.restOf.has(id)),
  )?.words;
}

/**
 * "applications granted after an appeal": of another topic, a stage that no figure is told apart by. A year after such a
 * word is seen to elsewhere.
 */
export function stageClash({ matches, subject, dataset }: Clues): string | undefined {
  const stage = subject.mentions.find(({ at }) => {
    const [match, before, earlier] = [matches[at], matches[at - 1], matches[at - 2]];
    const opener = before && hasCue(before, 'filler') && !hasCue(before, 'after') ? earlier : before;
    return !!match && !!opener && hasCue(opener, 'after') && isFirm(match, dataset);
  });
  if (!stage || subject.indicators.every((id) => mayMean(id, stage))) return undefined;
  const own = mainOf(stage);
  const others = subject.mentions.filter((other) => other !== stage && matches[other.at] && isTopical(other));
  return others.some((other) => !mainOf(other).some((id) => own.includes(id))) ? stage.words : undefined;
}

const FARTHEST_DENIAL = 5;

function isDenied(matches: readonly Match[], at: number): boolean {
  const before = matches.slice(Math.max(0, at - FARTHEST_DENIAL), at);
  const denial = before.findLastIndex((match) => hasCue(match, 'none', 'nobody'));
  // "…, no applications" puts them aside.
  if (before[denial]?.tokens[0]?.gap.includes(',') || matches.slice(at).some((match) => hasCue(match, 'but')))
    return false;
  return (
    denial >= 0 &&
    before
      .slice(denial + 1)
      .every((match) => isLight(match) || hasCue(match, 'be') || conceptsOf(match).includes('domain'))
  );
}

function sameTopic(id: string, weights: ReadonlyMap<string, number>): boolean {
  const topic = id.slice(0, id.indexOf('.') + 1);
  return [...weights.keys()].some((other) => other.startsWith(topic));
}

/** Questions for an explanation, and for a share of a whole, name things side by side that are no single figure. */
export function isClash(clues: Clues): boolean {
  if (ratioOf(clues)) return false;
  if (has(clues, 'why', 'who', 'consists-of') || (has(clues, 'includes') && !has(clues, 'count'))) return false;
  if (has(clues, 'what-is') && explain(clues)?.kind === 'explain') return false;
  const { totals } = clues.dataset;
  const whole = totals.some(({ parts, row }) =>
    clues.subject.indicators.every((id) => id === row || parts.includes(id)),
  );
  if (has(clues, 'exceed') && clues.subject.groups.length === 2) return false;
  const [a = '', b = ''] = clues.subject.indicators;
  const lost = clues.subject.mentions.find(({ words }) => words === clues.subject.clash);
  // "what percentage of the applications was decided on time?": of these nothing says what was on time.
  if (lost && isMeasure(lost) && !clues.subject.indicators.some((id) => mayMean(id, lost))) return true;
  const contained = clues.dataset.relations.contains(a, b) || clues.dataset.relations.contains(b, a);
  return !(has(clues, 'share', 'percent') && (whole || contained));
}
