import type { Cue } from '../../languages/cues.ts';
import type { Concept } from '../../model/dataset.ts';
import type { Dimension, Missing, UnavailableQuery } from '../../model/query.ts';
import { type Clues, has, mentions, previousFigures, type Recogniser, relativeYears } from '../clues.ts';
import { conceptsOf, hasCue, type Match } from '../match.ts';
import type { Mention } from '../mention.ts';
import { restrictingWords } from '../unknown-words.ts';
import { explain } from './explain.ts';

const DIMENSIONS: Partial<Record<Cue, Dimension>> = {
  month: 'month',
  'part-of-year': 'part-of-year',
  place: 'place',
  country: 'country',
  gender: 'gender',
  age: 'age',
  religion: 'characteristic',
  future: 'future',
  elsewhere: 'elsewhere',
};

/** On the subject, but asking for something that these yearly figures do not tell apart, or do not have. */
export const unavailable: Recogniser = (clues) => {
  if (!isOnSubject(clues) || isExplained(clues)) return undefined;
  const missing = findMissing(clues);
  if (missing.length === 0 || isTold(missing, clues)) return undefined;
  const { concepts, indicators } = clues.subject;
  const subject = indicators.length > 0 ? { subject: { concepts, indicators } } : {};
  return { kind: 'unavailable', language: clues.language, missing, ...subject } satisfies UnavailableQuery;
};

/** A note can tell why something was so in spring, though no figure is of spring. */
function isTold(missing: readonly Missing[], clues: Clues): boolean {
  const partsOfYear = missing.every(
    (one) => one.reason === 'dimension' && (one.dimension === 'month' || one.dimension === 'part-of-year'),
  );
  return partsOfYear && has(clues, 'why') && explain(clues)?.kind === 'explain';
}

/** Who something is for, or what it includes, can be explained to someone of any country; a figure can't be given. */
function isExplained(clues: Clues): boolean {
  if (!has(clues, 'who', 'includes') || has(clues, 'why', 'count', 'percent', 'money')) return false;
  const { concepts } = clues.dataset;
  const absent = clues.matches
    .flatMap(conceptsOf)
    .some((id) => concepts.get(id)?.kind === 'absent' && !concepts.get(id)?.weak);
  return !absent && explain(clues)?.kind === 'explain';
}

function isOnSubject({ subject, matches, dataset, continues }: Clues): boolean {
  if (subject.mentions.length > 0 || continues) return true;
  return matches.some((match) =>
    conceptsOf(match).some((id) => ['absent', 'domain', 'note'].includes(dataset.concepts.get(id)?.kind ?? '')),
  );
}

function findMissing(clues: Clues): Missing[] {
  const missing: Missing[] = [];
  for (const match of clues.matches) {
    const absent = isUsed(match, clues)
      ? undefined
      : conceptsOf(match).find((id) => clues.dataset.concepts.get(id)?.kind === 'absent' && !isBeside(id, clues));
    if (absent) missing.push({ reason: 'absent', concept: absent, words: match.words });
    const dimension = absent ? undefined : dimensionOf(match, clues);
    if (dimension) missing.push({ reason: 'dimension', dimension, words: match.words });
  }
  if (asksAverage(clues)) missing.push({ reason: 'dimension', dimension: 'average', words: '' });
  if (asksCountOfRate(clues)) missing.push({ reason: 'dimension', dimension: 'count', words: '' });
  const years = missingYears(clues);
  if (years.length > 0) missing.push({ reason: 'year', years });
  const clash = missing.length === 0 ? noteClash(clues) : undefined;
  if (clash) missing.push({ reason: 'combination', words: clash });
  if (missing.length === 0 && clues.subject.clash && isClash(clues))
    missing.push({ reason: 'combination', words: clues.subject.clash });
  if (missing.length === 0) {
    for (const words of restrictingWords(clues)) missing.push({ reason: 'word', words });
  }
  return missing;
}

/** "people who live here and applied": what is asked of them is named. */
function isBeside(absent: string, clues: Clues): boolean {
  return (
    !!clues.dataset.concepts.get(absent)?.weak &&
    (mentions(clues, 'measure') || mentions(clues, 'indicator') || mentions(clues, 'rest'))
  );
}

/** The words also name something that goes together with a topic of the question. */
function isUsed(match: Match, { subject }: Clues): boolean {
  const named = conceptsOf(match);
  const isNamed = (mention: Mention) => mention.concepts.some(({ id }) => named.includes(id));
  return subject.groups.some(
    ({ mentions }) =>
      mentions.some(isNamed) &&
      (mentions.length === 1 ||
        mentions.some((mention) => !isNamed(mention) && mention.concepts.some(({ modifier }) => !modifier))) &&
      mentions.some((mention) => mention.concepts.some(({ modifier }) => !modifier)),
  );
}

/**
 * Words of a footnote that has nothing to do with the topic that is asked about ("the fees for a family application"),
 * or that gives no number where one is asked for ("how many people came to the expat centres?").
 */
function noteClash(clues: Clues): string | undefined {
  const { matches, dataset, subject } = clues;
  const numeric =
    has(clues, 'count', 'money', 'percent') &&
    !has(clues, 'includes', 'including', 'why', 'what-is', 'except', 'footnote', 'consists-of');
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

function sameTopic(id: string, weights: ReadonlyMap<string, number>): boolean {
  const topic = id.slice(0, id.indexOf('.') + 1);
  return [...weights.keys()].some((other) => other.startsWith(topic));
}

/** Questions for an explanation, and for a share of a whole, name things side by side that are no single figure. */
function isClash(clues: Clues): boolean {
  if (has(clues, 'why', 'who', 'includes', 'consists-of')) return false;
  if (has(clues, 'what-is') && explain(clues)?.kind === 'explain') return false;
  const { totals } = clues.dataset;
  const whole = totals.some(({ parts, row }) =>
    clues.subject.indicators.every((id) => id === row || parts.includes(id)),
  );
  if (has(clues, 'exceed') && clues.subject.groups.length === 2) return false;
  const [a = '', b = ''] = clues.subject.indicators;
  const contained = clues.dataset.relations.contains(a, b) || clues.dataset.relations.contains(b, a);
  return !(has(clues, 'share', 'percent') && (whole || contained));
}

function dimensionOf(match: Match, clues: Clues): Dimension | undefined {
  if (isUsed(match, clues) || isDenied(match, clues) || hasCue(match, 'filler', 'greeting')) return undefined;
  const cue = match.entry?.cues.find((one) => one in DIMENSIONS);
  if (!cue || (cue === 'month' && isDate(match, clues))) return undefined;
  return DIMENSIONS[cue];
}

/** "not the monthly mean": what is named only to be left out is not missed. */
function isDenied(match: Match, { matches }: Clues): boolean {
  const at = matches.indexOf(match);
  return [matches[at - 1], matches[at - 2]].some((before) => before && hasCue(before, 'not', 'except'));
}

/** An average is only there where the source gives one. */
function asksAverage(clues: Clues): boolean {
  const { relations } = clues.dataset;
  const { indicators } = clues.subject;
  const asked = clues.matches.some((match) => hasCue(match, 'average') && !isDenied(match, clues));
  return asked && indicators.length > 0 && !indicators.some((id) => relations.isAverage(id));
}

/** "how many" of what there is only a percentage of, without the number that it is a percentage of. */
function asksCountOfRate(clues: Clues): boolean {
  const { relations, indicators } = clues.dataset;
  const ids = clues.subject.indicators;
  const rates =
    ids.length > 0 &&
    ids.every((id) => indicators.get(id)?.unit === 'percent' && !relations.rateOf.has(id) && !relations.restOf.has(id));
  return (
    rates &&
    has(clues, 'count') &&
    !has(clues, 'percent', 'share', 'points', 'highest', 'lowest', 'more', 'less', 'rise', 'fall', 'trend')
  );
}

/** "31 december 2020" names the end of a year, not a month. */
function isDate(match: Match, { matches }: Clues): boolean {
  const around = [matches[matches.indexOf(match) - 1], matches[matches.indexOf(match) + 1]];
  return around.some((other) => other?.tokens[0]?.number === 31);
}

function missingYears(clues: Clues): readonly number[] {
  const { years, dataset } = clues;
  if (years.missing.length > 0) return years.missing;
  if (years.vague === 'this-year') return [Math.max(...dataset.years) + 1];
  if (years.from === 'said' && years.years.length > 0) return [];
  const before = previousFigures(clues)?.years.value;
  const relative = before && clues.continues ? relativeYears(clues, before) : undefined;
  return relative && !has(clues, 'change', 'rise', 'fall', 'more', 'less')
    ? relative.filter((year) => !dataset.years.includes(year))
    : [];
}
