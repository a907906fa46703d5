import type { Cue } from '../languages/cues.ts';
import type { Dimension } from '../model/query.ts';
import { isMoney } from '../model/unit.ts';
import { type Clues, has, topicsOf } from './clues.ts';
import { conceptsOf, hasCue, type Match } from './match.ts';
import type { Mention } from './mention.ts';
import { narrow } from './narrow.ts';

const DIMENSIONS: Partial<Record<Cue, Dimension>> = {
  month: 'month',
  'part-of-year': 'part-of-year',
  place: 'place',
  country: 'country',
  gender: 'gender',
  age: 'age',
  religion: 'characteristic',
  'group-of-people': 'characteristic',
  future: 'future',
  elsewhere: 'elsewhere',
};

/** Cues of what could restrict a figure, though no figure is told apart by it. */
export const DIMENSION_CUES = Object.keys(DIMENSIONS) as readonly Cue[];

/** What the words tell the figures apart by, if the figures are not told apart by it. */
export function dimensionOf(match: Match, clues: Clues): Dimension | undefined {
  const cue = match.entry?.cues.find((one) => one in DIMENSIONS);
  const age = isAge(match, clues);
  const people = hasCue(match, 'group-of-people');
  if ((!cue && !age) || hasCue(match, 'greeting') || (hasCue(match, 'filler') && !people)) return undefined;
  if ((people && !isCounted(match, clues)) || isUsed(match, clues) || isDenied(match, clues)) return undefined;
  if (age) return 'age';
  return cue && !(cue === 'month' && isDate(match, clues)) ? DIMENSIONS[cue] : undefined;
}

/** "how many teachers", "by teachers": who is counted, and not "for the teachers", who ask. */
function isCounted(match: Match, { matches }: Clues): boolean {
  const before = matches[matches.indexOf(match) - 1];
  return !!before && hasCue(before, 'count', 'of', 'be', 'preposition', 'more', 'less', 'which-one');
}

const AGES = { from: 12, to: 99 };

/** "applicants over 65": a number of years, where no figure is so small and no unit is said. */
function isAge(match: Match, { matches, years, languages, language }: Clues): boolean {
  if (!hasCue(match, 'above', 'below')) return false;
  const at = matches.indexOf(match);
  const [before, number, after] = [matches[at - 1], matches[at + 1], matches[at + 2]];
  const token = number?.tokens[0];
  const value = token?.number ?? languages[language].words.numbers[token?.word ?? ''];
  const told = !!before && (conceptsOf(before).length > 0 || hasCue(before, 'count', 'of', 'possessive'));
  if (!told || years.used.has(at + 1)) return false;
  const unit = !!after && hasCue(after, 'percent', 'money', 'points', 'number', 'count');
  return value !== undefined && value >= AGES.from && value <= AGES.to && !unit;
}

/** "not the monthly mean": what is named only to be left out is not missed; "wives rather than children" are two groups. */
function isDenied(match: Match, { matches }: Clues): boolean {
  const at = matches.indexOf(match);
  const denies = (before: Match | undefined) =>
    !!before && hasCue(before, 'not', 'except') && !hasCue(before, 'rather');
  return denies(matches[at - 1]) || denies(matches[at - 2]);
}

/** An average is only there where the source gives one. */
export function asksAverage(clues: Clues): boolean {
  const { relations } = clues.dataset;
  const { indicators } = clues.subject;
  const asked = clues.matches.some((match) => hasCue(match, 'average') && !isDenied(match, clues));
  return asked && indicators.length > 0 && !indicators.some((id) => relations.isAverage(id));
}

/** "how many" of what there is only a percentage of, without the number that it is a percentage of. */
export function asksCountOfRate(clues: Clues): boolean {
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

/** "how many people were paid a penalty": of money the source says how much, never to how many, or how often. */
export function asksCountOfMoney(clues: Clues): boolean {
  const { indicators } = clues.subject;
  const amounts = indicators.every((id) => isMoney(clues.dataset.indicators.get(id)?.unit));
  return indicators.length > 0 && amounts && has(clues, 'items') && !has(clues, 'money', 'percent', 'share');
}

/** "what did an applicant pay?": money is asked for, and of what is named the source has no amount of money. */
export function asksPrice(clues: Clues): boolean {
  const paid = clues.matches.some((match) => hasCue(match, 'paying') && !isDenied(match, clues));
  if (!paid || has(clues, 'percent', 'share')) return false;
  const { topics, indicators } = clues.dataset;
  const of = topicsOf(clues.dataset, narrow(clues)).flatMap((id) => topics.get(id)?.indicators ?? []);
  return of.length > 0 && !of.some((id) => isMoney(indicators.get(id)?.unit));
}

/** "31 december 2020" names the end of a year, not a month. */
function isDate(match: Match, { matches }: Clues): boolean {
  const around = [matches[matches.indexOf(match) - 1], matches[matches.indexOf(match) + 1]];
  return around.some((other) => other?.tokens[0]?.number === 31);
}

/** The words also name something that goes together with a topic of the question. */
export function isUsed(match: Match, { subject }: Clues): boolean {
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
