import { LANGUAGE_CODES, type LanguageCode } from '../model/language-code.ts';
import type { SmallTalk } from '../model/query.ts';
import type { Lexicon, Lexicons } from './lexicon.ts';
import type { Token } from './tokenize.ts';

const MOST_WORDS = 8;
/** With nothing else than one of these somebody is content, whatever the language. */
const CONTENT =
  /👍|👌|🙏|👏|🙂|😊|😀|🎉|✅|❤|💯|:(?:\+1|thumbsup|ok_hand|pray|clap|tada|slightly_smiling_face|heart):/u;
const WORDS = /[\p{L}\p{N}]/u;
const EMOJI_NAMES = /:[a-z0-9_+-]{2,40}:/g;

/** A greeting or thanks, and nothing beside it; in this language first, and then in the others. */
export function smallTalkIn(
  text: string,
  tokens: readonly Token[],
  language: LanguageCode,
  { byLanguage }: Pick<Lexicons, 'byLanguage'>,
): SmallTalk | undefined {
  if (!WORDS.test(text.replace(EMOJI_NAMES, ''))) return CONTENT.test(text) ? 'thanks' : undefined;
  const words = tokens.map(({ word }) => word);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const ordered = [language, ...LANGUAGE_CODES.filter((code) => code !== language)];
  const said = ordered.map((code) => cover(words, byLanguage[code])).find((found) => found !== undefined);
  return said && (said.has('thanks') ? 'thanks' : 'hello');
}

/** What the words say, from left to right, where every one of them is small talk. */
function cover(words: readonly string[], { smallTalk }: Lexicon): Set<SmallTalk> | undefined {
  const said = new Set<SmallTalk>();
  for (let from = 0; from < words.length; ) {
    const to = [...words.keys()].findLast((at) => at >= from && smallTalk.has(words.slice(from, at + 1).join('')));
    if (to === undefined) return undefined;
    said.add(smallTalk.get(words.slice(from, to + 1).join('')) ?? 'hello');
    from = to + 1;
  }
  return said;
}
