import type { ClaimWords } from '../languages/claim-words.ts';
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
  readonly slight: PhraseSet<true>;
  readonly gain: PhraseSet<true>;
  readonly than: PhraseSet<true>;
  readonly to: PhraseSet<true>;
  readonly from: PhraseSet<true>;
  readonly share: PhraseSet<true>;
  readonly together: PhraseSet<true>;
  readonly back: PhraseSet<true>;
  readonly check: PhraseSet<true>;
  readonly checkAtEdge: PhraseSet<true>;
  readonly checkAll: PhraseSet<true>;
  readonly told: PhraseSet<true>;
  readonly ranks: ReadonlyMap<string, number>;
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
    );
  const words_ = words.flatMap((one) => [
    ...Object.keys(one.parts),
    ...Object.keys(one.multiples),
    ...Object.keys(one.fractions),
  ]);
  return {
    words: new Set(words_.map(keyOf)),
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
    gain: all(({ gain }) => gain),
    slight: all(({ slight }) => slight),
    than: all(({ than }) => than),
    to: all(({ to }) => to),
    from: all(({ from }) => from),
    share: all(({ share }) => share),
    together: all(({ together }) => together),
    back: all(({ back }) => back),
    check: all(({ check }) => check),
    checkAtEdge: all(({ checkAtEdge }) => checkAtEdge),
    checkAll: all(({ checkAll }) => checkAll),
    told: all(({ told }) => told),
    ranks: byKey(table(({ ranks }) => ranks)),
  };
}
