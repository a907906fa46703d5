import type { IndicatorId, Sentences } from '../model/dataset.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language-code.ts';
import { matchPattern } from './patterns.ts';
import type { DataFiles } from './schema.ts';

const OF = '{of}';

/** How a figure reads in each language that has sentences for it. What a later pattern says goes before an earlier one. */
export function sentencesOf(
  id: IndicatorId,
  { sentences = {} }: Pick<DataFiles, 'sentences'>,
): Partial<Record<LanguageCode, Sentences>> {
  const topic = id.slice(0, id.indexOf('.'));
  return Object.fromEntries(
    LANGUAGE_CODES.flatMap((language) => {
      const file = sentences[language];
      const of = file?.of[topic];
      const found = Object.entries(file?.figures ?? {}).findLast(([pattern]) => matchPattern(pattern, [id]).length > 0);
      const own = found && withOf(found[1], of);
      const noun = Object.entries(file?.nouns ?? {}).findLast(
        ([pattern]) => matchPattern(pattern, [id]).length > 0,
      )?.[1];
      return own ? [[language, noun === undefined ? own : { ...own, noun }]] : [];
    }),
  );
}

/** None where it needs to know what the topic is called after a noun, and that is not given. */
function withOf(sentences: Sentences, of: string | undefined): Sentences | undefined {
  if (of === undefined && Object.values(sentences).some((text) => text?.includes(OF))) return undefined;
  return Object.fromEntries(
    Object.entries(sentences).map(([form, text]) => [form, text?.replaceAll(OF, of ?? '')]),
  ) as unknown as Sentences;
}
