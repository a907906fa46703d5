import type { ClaimWords, SmallWords } from '../languages/claim-words.ts';
import { keyOf } from '../languages/key.ts';
import type { Language } from '../languages/language.ts';
import { HEDGES, type Hedge } from '../model/claim.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language-code.ts';
import { type PhraseSet, phraseSet, phrasesOf } from './phrase-set.ts';

export type Direction = 'rise' | 'fall' | 'same';

/** The words of a language that checking needs, ready to be found. */
export interface ClaimLexicon {
  /** Every single word that is one of them: what is spelt so needs no mending. */
  readonly words: ReadonlySet<string>;
  readonly hedges: PhraseSet<Hedge>;
  readonly hedgesBehind: PhraseSet<Hedge>;
  readonly scales: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
  readonly fractions: PhraseSet<number>;
  readonly outOf: PhraseSet<true>;
  readonly multiples: PhraseSet<number>;
  readonly times: PhraseSet<true>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: Readonly<Record<keyof ClaimWords['units'], PhraseSet<true>>>;
  readonly time: PhraseSet<true>;
  readonly places: PhraseSet<true>;
  readonly months: PhraseSet<true>;
  readonly changeBefore: PhraseSet<Direction>;
  readonly changeBehind: PhraseSet<Direction>;
  readonly moves: PhraseSet<Direction>;
  /** Second words of verbs that can stand apart: "toe" of "nam toe". */
  readonly particles: ReadonlySet<string>;
  readonly slight: PhraseSet<true>;
  readonly gain: PhraseSet<true>;
  readonly than: PhraseSet<true>;
  readonly to: PhraseSet<true>;
  readonly from: PhraseSet<true>;
  readonly share: PhraseSet<true>;
  readonly together: PhraseSet<true>;
  readonly counted: ReadonlySet<string>;
  readonly check: PhraseSet<true>;
  readonly checkAtEdge: PhraseSet<true>;
  readonly checkAll: PhraseSet<true>;
  readonly told: PhraseSet<true>;
  readonly ranks: ReadonlyMap<string, number>;
  readonly abbreviations: ReadonlySet<string>;
  readonly small: Readonly<Record<keyof SmallWords, ReadonlySet<string>>>;
}

export type ClaimLexicons = Readonly<Record<LanguageCode, ClaimLexicon>>;

/** A text in one language can quote the other: each reads the words of both, its own first. */
export function buildClaimLexicons(languages: Readonly<Record<LanguageCode, Language>>): ClaimLexicons {
  const build = (code: LanguageCode) => {
    const others = LANGUAGE_CODES.filter((other) => other !== code);
    return buildOne([...others, code].map((one) => languages[one]));
  };
  return { nl: build('nl'), en: build('en') };
}

function buildOne(languages: readonly Language[]): ClaimLexicon {
  const words = languages.map(({ claims }) => claims);
  const all = (read: (one: ClaimWords) => readonly string[]) => phrasesOf(words.flatMap(read));
  const table = (read: (one: ClaimWords) => Readonly<Record<string, number>>) =>
    words.flatMap((one) => Object.entries(read(one)));
  const byKey = (entries: readonly (readonly [string, number])[]) =>
    new Map(entries.map(([text, value]) => [keyOf(text), value]));
  const directed = (read: (one: ClaimWords) => Partial<Readonly<Record<Direction, readonly string[]>>>) =>
    phraseSet(
      words.flatMap((one) =>
        Object.entries(read(one)).flatMap(([direction, texts]) =>
          texts.map((text) => [text, direction as Direction] as const),
        ),
      ),
    );
  const hedged = (read: (one: ClaimWords) => Partial<Readonly<Record<Hedge, readonly string[]>>>) =>
    phraseSet(
      words.flatMap((one) => HEDGES.flatMap((hedge) => (read(one)[hedge] ?? []).map((text) => [text, hedge] as const))),
      words.at(-1)?.plain,
    );
  const particles = languages.flatMap((language) => language.words.particles);
  const asking = [...words.flatMap(({ check, checkAtEdge, told }) => [...check, ...checkAtEdge, ...told])];
  const counting = words.flatMap(({ parts, multiples, fractions }) =>
    Object.keys({ ...parts, ...multiples, ...fractions }),
  );
  return {
    words: new Set([...counting, ...asking].flatMap((phrase) => phrase.split(/[\s-]+/)).map(keyOf)),
    hedges: hedged(({ hedges }) => hedges),
    hedgesBehind: hedged(({ hedgesBehind }) => hedgesBehind),
    scales: byKey(table(({ scales }) => scales)),
    parts: byKey(table(({ parts }) => parts)),
    fractions: phraseSet(table(({ fractions }) => fractions)),
    outOf: all(({ outOf }) => outOf),
    multiples: phraseSet(table(({ multiples }) => multiples)),
    times: all(({ times }) => times),
    numbers: byKey(languages.flatMap((language) => Object.entries(language.words.numbers))),
    units: {
      points: all(({ units }) => units.points),
      percent: all(({ units }) => units.percent),
      euro: all(({ units }) => units.euro),
      fte: all(({ units }) => units.fte),
    },
    time: all(({ time }) => time),
    places: all(({ places }) => places),
    months: all(({ months }) => months),
    changeBefore: directed(({ changeBefore }) => changeBefore),
    changeBehind: directed(({ changeBehind }) => changeBehind),
    moves: directed(({ moves }) => moves),
    particles: new Set(particles),
    gain: all(({ gain }) => gain),
    slight: all(({ slight }) => slight),
    than: all(({ than }) => than),
    to: all(({ to }) => to),
    from: all(({ from }) => from),
    share: all(({ share }) => share),
    together: all(({ together }) => together),
    counted: new Set([...words.flatMap(({ counted }) => counted), ...particles].map(keyOf)),
    check: all(({ check }) => check),
    checkAtEdge: all(({ checkAtEdge }) => checkAtEdge),
    checkAll: all(({ checkAll }) => checkAll),
    told: all(({ told }) => told),
    ranks: byKey(table(({ ranks }) => ranks)),
    abbreviations: new Set(words.flatMap(({ abbreviations }) => abbreviations)),
    small: smallWords(words),
  };
}

function smallWords(words: readonly ClaimWords[]): ClaimLexicon['small'] {
  const kinds = Object.keys(words[0]?.small ?? {}) as readonly (keyof SmallWords)[];
  return Object.fromEntries(
    kinds.map((kind) => [kind, new Set(words.flatMap(({ small }) => small[kind].map(keyOf)))]),
  ) as unknown as ClaimLexicon['small'];
}
