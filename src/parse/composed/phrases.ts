import type { Cue } from '../../languages/cues.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import { together, withoutYielding } from '../groups.ts';
import { findLeftOut } from '../left-out.ts';
import { hasCue, type Match } from '../match.ts';
import { isMeasure, isSame, isWeak, type Mention, unitsMeant } from '../mention.ts';
import { borrowedBy, type Draft, fits } from './borrowing.ts';
import { type Link, linkBetween } from './link-between.ts';

/** Words that name one thing together: "decisions on first asylum applications". */
export interface Phrase {
  /** Its own words. */
  readonly mentions: readonly Mention[];
  /** Words of other phrases that it takes over: in "family and student applications" family takes "applications". */
  readonly borrowed: readonly Mention[];
  /** How it hangs together with the phrase before it. */
  readonly link: Link;
  /** True where a question word of its own stands before it. */
  readonly asked: boolean;
  readonly from: number;
  readonly to: number;
  readonly indicators: readonly IndicatorId[];
  /** What its words can mean besides. */
  readonly also: readonly IndicatorId[];
}

/**
 * The phrases of a text, each completed from the others, or else with a topic of the lenders, which stand elsewhere.
 * Undefined where two of them exclude each other unlinked.
 */
export function findPhrases(
  mentions: readonly Mention[],
  matches: readonly Match[],
  skipped: ReadonlySet<number>,
  lenders: readonly Mention[] = [],
  numbers: Readonly<Record<string, number>> = {},
): readonly Phrase[] | undefined {
  const leftOut = findLeftOut(mentions, matches);
  const drafts: Draft[] = [];
  const begin = (mention: Mention, link: Link) => {
    const after = drafts.at(-1)?.mentions.at(-1)?.at ?? -1;
    const asked = matches.slice(after + 1, mention.at).some((match) => hasCue(match, ...ASKING));
    drafts.push({ mentions: [mention], link, asked });
  };
  for (const mention of withoutYielding(mentions, matches)) {
    const current = drafts.at(-1);
    const last = current?.mentions.at(-1);
    if (!current || !last) {
      begin(mention, leftOut.includes(mention) ? 'except' : 'none');
      continue;
    }
    const link = linkTo(mention, last, matches, skipped, leftOut);
    const isKept = leftOut.includes(last) && !leftOut.includes(mention) && (link === 'clause' || link === 'comma');
    if (isKept || isOtherMeasure(mention, current, matches, skipped) || isPartNamed(mention, current, matches)) {
      begin(mention, link === 'none' ? 'clause' : link);
      continue;
    }
    const again = !isMeasure(mention) && current.mentions.some((one) => isSame(one, mention));
    if (again && (link === 'and' || link === 'comma') && isSame(last, mention)) current.mentions.push(mention);
    else if (again && last.at < mention.at - 1)
      // Named again, it begins another phrase, which can say more, or less, of the same thing.
      begin(mention, link === 'none' ? 'clause' : link);
    else if (isSaidOfSame(current.mentions, mention, link, matches) && fits(current.mentions, mention))
      current.mentions.push(mention);
    else if (link === 'none' && fits(current.mentions, mention)) current.mentions.push(mention);
    else if (link === 'none' && !isWeak(mention) && current.mentions.every((one) => isWeak(one)))
      current.mentions.splice(0, current.mentions.length, mention);
    else if (link !== 'none' || !isWeak(mention)) begin(mention, link);
  }
  if (drafts.some(({ link }, i) => i > 0 && link === 'none')) return undefined;
  const chained = withChained(drafts);
  return chained.map((draft, i) =>
    withCounted(toPhrase(draft, borrowedBy(chained, i, lenders)), matches, skipped, numbers),
  );
}

/** "without deliveries and visits": what is linked to something left out is left out with it. */
function withChained(drafts: readonly Draft[]): readonly Draft[] {
  const chained: Draft[] = [];
  for (const draft of drafts) {
    const isNext = chained.at(-1)?.link === 'except' && (draft.link === 'and' || draft.link === 'or');
    chained.push(isNext ? { ...draft, link: 'except' } : draft);
  }
  return chained;
}

function toPhrase({ mentions, link, asked }: Draft, borrowed: readonly Mention[]): Phrase {
  const { indicators, also } = together([...mentions, ...borrowed]);
  return {
    mentions,
    borrowed,
    link,
    asked,
    from: mentions[0]?.at ?? 0,
    to: mentions.at(-1)?.at ?? 0,
    indicators,
    also,
  };
}

/** What is named to be left out, before or after the word that says so, hangs together with the rest by that alone. */
function linkTo(
  mention: Mention,
  last: Mention,
  matches: readonly Match[],
  skipped: ReadonlySet<number>,
  leftOut: readonly Mention[],
): Link {
  if (sameWords(matches, last.at, mention.at)) return 'none';
  const link = linkBetween(matches, last.at, mention.at, skipped);
  if (link === 'minus') return link;
  if (leftOut.includes(mention) && !leftOut.includes(last)) return 'except';
  return leftOut.includes(mention) && link !== 'none' ? 'except' : link;
}

/** What puts two things in relation, so that both are named. */
const RELATING: readonly Cue[] = ['each', 'divide', 'subtract', 'minus', 'as-percentage', 'times', 'ratio'];

/** "for every 100 applications in 2020, how many decisions": with a year or a question word between, another measure. */
function isOtherMeasure(
  mention: Mention,
  { mentions: own }: Draft,
  matches: readonly Match[],
  skipped: ReadonlySet<number>,
): boolean {
  const named = own.filter((one) => isMeasure(one) && !isWeak(one));
  if (!isMeasure(mention) || isWeak(mention) || named.length === 0) return false;
  // "How many applications in 2018 were granted": a rate says what became of them.
  if (unitsMeant(mention).includes('percent')) return false;
  if (named.some((one) => isSame(one, mention)) || !matches.some((match) => hasCue(match, ...RELATING))) return false;
  const from = own.at(-1)?.at ?? 0;
  return matches.some((match, at) => at > from && at < mention.at && (skipped.has(at) || hasCue(match, ...ASKING)));
}

/** "of all documents, what share were W-documents": what is said to be so is a part of what is named before it. */
function isPartNamed(mention: Mention, { mentions: own }: Draft, matches: readonly Match[]): boolean {
  if (isMeasure(mention) || !matches.some((match) => hasCue(match, 'share', 'percent'))) return false;
  const between = matches.slice((own.at(-1)?.at ?? 0) + 1, mention.at);
  const whole = together(own).indicators;
  const part = together([...own, mention]).indicators;
  return between.some((match) => hasCue(match, 'be')) && part.length > 0 && part.length < whole.length;
}

/** Words that go on about the phrase before them, with a mark between the two. */
function isSaidOfSame(own: readonly Mention[], mention: Mention, link: Link, matches: readonly Match[]): boolean {
  if (link !== 'clause' && link !== 'comma') return false;
  const from = own.at(-1)?.at ?? 0;
  return (
    hasColonOnly(matches, from, mention.at) ||
    matches[mention.at]?.tokens[0]?.gap.includes('(') === true ||
    (isWeak(mention) && !isMeasure(mention)) ||
    isFrame(own, mention) ||
    isAskedOf(own, mention, matches)
  );
}

/** "Chain line, e-mails": a topic put before what is asked of it. */
function isFrame(own: readonly Mention[], mention: Mention): boolean {
  const [topics, measures] = [own.some((one) => !isMeasure(one)), own.some(isMeasure)];
  return isMeasure(mention) ? !measures : !topics;
}

const ASKING: readonly Cue[] = ['count', 'percent', 'share', 'what-is', 'what-was', 'frequency', 'chance'];

/** "citizenship requests, what percentage was approved": what is told first, and asked about then. */
function isAskedOf(own: readonly Mention[], mention: Mention, matches: readonly Match[]): boolean {
  const [from, to] = [own[0]?.at ?? 0, own.at(-1)?.at ?? 0];
  const asksBetween = matches.slice(to + 1, mention.at).some((match) => hasCue(match, ...ASKING));
  return asksBetween && !matches.slice(0, from).some((match) => hasCue(match, ...ASKING));
}

/** "Courts: how many fewer cases …": what stands before a colon is what the rest is about. */
function hasColonOnly(matches: readonly Match[], from: number, to: number): boolean {
  const marks = matches.slice(from + 1, to + 1).map(({ tokens: [token] }) => token?.gap ?? '');
  return marks.some((gap) => gap === ':') && marks.every((gap) => gap === ':' || !/[.?!;,\n()]/.test(gap));
}

/** "studentenaanvragen" is one word that names two things. */
function sameWords(matches: readonly Match[], a: number, b: number): boolean {
  return b === a + 1 && matches[a]?.tokens[0]?.raw === matches[b]?.tokens[0]?.raw;
}

const FARTHEST_NUMBER = 3;

/** "the three agreement documents": as many as are said, where what the words can also mean makes up that number. */
function withCounted(
  phrase: Phrase,
  matches: readonly Match[],
  skipped: ReadonlySet<number>,
  numbers: Readonly<Record<string, number>>,
): Phrase {
  const { indicators, also, from } = phrase;
  const [topic] = indicators.map(topicOf);
  const all = [...indicators, ...also.filter((id) => topicOf(id) === topic)];
  const said = matches
    .slice(0, from)
    .filter((_, at) => at >= from - FARTHEST_NUMBER && !skipped.has(at))
    .map(({ tokens: [token] }) => token?.number ?? numbers[token?.word ?? '']);
  return all.length > indicators.length && said.includes(all.length)
    ? { ...phrase, indicators: all, also: [] }
    : phrase;
}

function topicOf(id: IndicatorId): string {
  return id.slice(0, id.indexOf('.'));
}
