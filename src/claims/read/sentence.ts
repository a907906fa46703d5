import { keyOf } from '../../languages/key.ts';
import type { Language } from '../../languages/language.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { PeriodMention } from '../../parse/composed/period-mentions.ts';
import { findPeriods } from '../../parse/composed/period-mentions.ts';
import { findMentions } from '../../parse/find-subject.ts';
import type { Lexicons } from '../../parse/lexicon.ts';
import { conceptsOf, hasCue, type Match, matchTokens } from '../../parse/match.ts';
import type { Mention } from '../../parse/mention.ts';
import { readWords } from '../../parse/read-words.ts';
import { splitCompound } from '../../parse/spelling/compounds.ts';
import { findForm } from '../../parse/spelling/forms.ts';
import { type Token, tokenize } from '../../parse/tokenize.ts';
import type { Amount } from '../amounts/amount.ts';
import { findAmounts } from '../amounts/find-amounts.ts';
import type { ClaimLexicon, ClaimLexicons } from '../claim-lexicon.ts';
import { phraseAt } from '../phrase-set.ts';

export const QUOTE = /["“”„«»]/;

export interface ReadContext {
  readonly dataset: Dataset;
  readonly languages: Readonly<Record<LanguageCode, Language>>;
  readonly lexicons: Lexicons;
  readonly claimLexicons: ClaimLexicons;
  readonly language: LanguageCode;
  /** Typing errors are mended in messages; a long text is taken as it is written. */
  readonly mends: boolean;
}

/** A sentence with everything that was found in it. Places count tokens, but for those of periods and mentions. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** Which match a token belongs to. */
  readonly matchOf: readonly number[];
  /** The first token of each match. */
  readonly starts: readonly number[];
  readonly mentions: readonly Placed<Mention>[];
  readonly periods: readonly Placed<PeriodMention>[];
  /** "the most in three years": the years that a place in an order is among. */
  readonly span?: PeriodMention;
  readonly amounts: readonly Amount[];
  /** The tokens of the amounts. */
  readonly numbers: ReadonlySet<number>;
  readonly ranks: readonly RankWord[];
  /** The tokens that a quotation mark stands before. */
  readonly quotes: readonly number[];
  readonly lexicon: ClaimLexicon;
}

/** "came first": a place in an order, 1 for the first and −1 for the last. */
export interface RankWord {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

/** With the first token, and one past the last. */
export type Placed<T> = T & { readonly from: number; readonly to: number };

export function readSentence(text: string, context: ReadContext): Sentence {
  const { dataset, languages, lexicons, language } = context;
  const read = context.mends
    ? readWords(tokenize(text), { lexicons, languages, fallback: language }).matches
    : matchTokens(plainForms(tokenize(text), context), lexicons.byLanguage[language]);
  const lexicon = context.claimLexicons[language];
  const matches = read;
  const tokens: Token[] = [];
  const matchOf: number[] = [];
  const starts: number[] = [];
  matches.forEach((match, i) => {
    starts.push(tokens.length);
    for (const token of match.tokens) {
      tokens.push(asTyped(token, lexicon));
      matchOf.push(i);
    }
  });
  const endOf = (i: number) => (starts[i] ?? 0) + (matches[i]?.tokens.length ?? 0);
  const named = new Set<number>();
  matches.forEach((match, i) => {
    const isName = conceptsOf(match).some((id) => id !== 'domain') || hasCue(match, 'part-of-year');
    if (match.tokens.length > 1 && isName) for (let t = starts[i] ?? 0; t < endOf(i); t++) named.add(t);
  });
  const amounts = findAmounts(tokens, lexicon, named);
  const asking = wordsThatAsk(tokens, lexicon);
  const ranks = rankWords(tokens, lexicon);
  const numbers = new Set<number>();
  for (const { from, to } of amounts) for (let t = from; t < to; t++) numbers.add(t);
  const isNumber = (i: number) => numbers.has(starts[i] ?? 0);
  const plain = matches.map((match, i) =>
    isNumber(i) && match.tokens.length === 1 ? { ...match, entry: NUMBER } : match,
  );
  const place = <T extends { at: number }>(one: T, last: number): Placed<T> => ({
    ...one,
    from: starts[one.at] ?? 0,
    to: endOf(last),
  });
  const periods = findPeriods(matches, dataset.years, languages[language])
    .filter((period) => !isNumber(period.end) || period.years.length === 0)
    .map((period) => place(period, period.end))
    .filter(({ to }) => !isDateYear(tokens, to - 1, lexicon));
  const span = periods.find((period) => isSpan(period, matches));
  return {
    tokens,
    matches,
    matchOf,
    starts,
    mentions: allMentions(plain, dataset)
      .map((mention) => place(mention, mention.at))
      .filter(({ from }) => !asking.has(from) && !ranks.some((rank) => from >= rank.from && from < rank.to)),
    periods: periods.filter((period) => period !== span),
    ...(span ? { span } : {}),
    amounts,
    numbers,
    ranks,
    quotes: QUOTE.test(text) ? tokens.flatMap(({ gap }, i) => (QUOTE.test(gap) ? [i] : [])) : [],
    lexicon,
  };
}

/** Years behind a superlative, in the same clause. */
function isSpan({ at, years, all }: PeriodMention, matches: readonly Match[]): boolean {
  if (years.length < 2 && !all) return false;
  for (let i = at; i > 0; i--) {
    const [match, before] = [matches[i], matches[i - 1]];
    if (!before || /[.;:,(]/.test(match?.tokens[0]?.gap ?? '')) return false;
    if (hasCue(before, 'highest', 'lowest')) return true;
  }
  return false;
}

/** "30 april 2021" is a day; "31 december 2020" is the end of a year. */
function isDateYear(tokens: readonly Token[], at: number, { months }: ClaimLexicon): boolean {
  const [month, day] = [tokens[at - 1], tokens[at - 2]];
  if (!month || !months.entries.has(month.word)) return false;
  return day?.number !== undefined && day.number <= 31 && day.number !== 31;
}

function rankWords(tokens: readonly Token[], lexicon: ClaimLexicon): readonly RankWord[] {
  const found: RankWord[] = [];
  tokens.forEach((token, at) => {
    const place = lexicon.ranks.get(token.word);
    const rank = place === undefined ? undefined : rankWordAt(tokens, at, place, lexicon);
    if (rank) found.push(rank);
  });
  return found;
}

function rankWordAt(
  tokens: readonly Token[],
  at: number,
  place: number,
  { small }: ClaimLexicon,
): RankWord | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before) return undefined;
  const isPlace = next !== undefined && small.placeNouns.has(next.word);
  const came = small.came.has(before.word);
  const ends = isPlace || (next ? small.amongOthers.has(next.word) : came) || (came && next && /[,.;]/.test(next.gap));
  const isArticle = small.definite.has(before.word) || small.indefinite.has(before.word);
  if (!ends || (isArticle && !isPlace)) return undefined;
  return { from: came ? at - 1 : at, to: isPlace ? at + 2 : at + 1, place };
}

/** In "can you confirm", nothing is confirmed that the data tell of. */
function wordsThatAsk(tokens: readonly Token[], { check, checkAtEdge }: ClaimLexicon): ReadonlySet<number> {
  const asking = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const edge = phraseAt(tokens, at, checkAtEdge);
    const found = phraseAt(tokens, at, check) ?? (edge && (at === 0 || edge.to === tokens.length) ? edge : undefined);
    for (let i = at; i < (found?.to ?? at); i++) asking.add(i);
  }
  return asking;
}

/** "een vijfde" is no form of "vijf". */
function asTyped(token: Token, { words }: ClaimLexicon): Token {
  if (token.raw === token.word) return token;
  const typed = token.number === undefined ? keyOf(token.raw) : '';
  return typed !== token.word && words.has(typed) ? { ...token, word: typed } : token;
}

const NUMBER = { concepts: [], cues: ['number'], languages: [], oneWord: true } as const;

/** A sentence can name more than a question does. */
const AT_A_TIME = 8;

function allMentions(matches: readonly Match[], dataset: Dataset): readonly Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < matches.length; from += AT_A_TIME)
    for (const mention of findMentions(matches.slice(from, from + AT_A_TIME), dataset))
      found.push({ ...mention, at: mention.at + from });
  return found;
}

/** Other forms and compounds of known words, without what could be a typing error. */
function plainForms(tokens: readonly Token[], { languages, lexicons, language }: ReadContext): readonly Token[] {
  const { vocabulary, byLanguage } = lexicons;
  const own = [languages[language]];
  return tokens.flatMap((token) => {
    if (
      token.number !== undefined ||
      token.word.length < 5 ||
      vocabulary.words.has(token.word) ||
      byLanguage[language].entries.has(token.word)
    )
      return [token];
    const form = findForm(token.word, own, vocabulary);
    const words = form ? [form] : splitCompound(token.word, own, vocabulary);
    return words ? words.map((word, i) => ({ ...token, word, gap: i === 0 ? token.gap : '' })) : [token];
  });
}

export function mentionsIn({ mentions }: Sentence, from: number, to: number): readonly Placed<Mention>[] {
  return mentions.filter((mention) => mention.from >= from && mention.from < to);
}
