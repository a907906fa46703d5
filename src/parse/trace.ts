import type { Cue } from '../languages/cues.ts';
import type { ConceptId } from '../model/dataset.ts';
import type { LanguageCode } from '../model/language-code.ts';
import type { FoundYears } from './find-years.ts';
import type { Match } from './match.ts';
import type { Reading } from './read-words.ts';
import type { Repair } from './spelling/repair.ts';

/** What became of each word of a question. */
export interface TracedWords {
  readonly words: string;
  readonly as: 'preamble' | 'subject' | 'year' | 'cue' | 'filler' | 'number' | 'unknown';
  readonly concepts: readonly ConceptId[];
  readonly cues: readonly Cue[];
}

/** How a question was read, for `--explain` and for tests that fail. */
export interface Trace {
  readonly language: LanguageCode;
  readonly words: readonly TracedWords[];
  readonly repairs: readonly { readonly raw: string; readonly repair: Repair }[];
  /** The recogniser that took the question. */
  readonly by: string;
}

/** `focused`: what is left without what is only told; `years`: what of it names years. */
export function traceOf(
  { matches, language, repairs }: Reading,
  focused: readonly Match[],
  years: Pick<FoundYears, 'used'>,
  by: string,
): Trace {
  const words = matches.map((match): TracedWords => {
    const { words, entry, tokens } = match;
    const concepts = entry?.concepts ?? [];
    const cues = entry?.cues ?? [];
    const at = focused.findIndex(({ from }) => from === match.from);
    const as =
      at < 0
        ? 'preamble'
        : years.used.has(at)
          ? 'year'
          : concepts.length > 0
            ? 'subject'
            : tokens[0]?.number !== undefined
              ? 'number'
              : !entry
                ? 'unknown'
                : cues.every((cue) => cue === 'filler' || cue === 'greeting')
                  ? 'filler'
                  : 'cue';
    return { words, as, concepts, cues };
  });
  return { language, words, repairs, by };
}
