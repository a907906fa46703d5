import { keyOf } from '../languages/key.ts';
import type { Language } from '../languages/language.ts';
import type { SmallTalk } from '../model/query.ts';
import { tokenize } from './tokenize.ts';

const MOST_WORDS = 8;
/** With nothing else than one of these somebody is content, whatever the language. */
const CONTENT =
  /👍|👌|🙏|👏|🙂|😊|😀|🎉|✅|❤|💯|:(?:\+1|thumbsup|ok_hand|pray|clap|tada|slightly_smiling_face|heart):/u;
const WORDS = /[\p{L}\p{N}]/u;
const EMOJI_NAMES = /:[a-z0-9_+-]{2,40}:/g;

/** A greeting or thanks, and nothing beside it. */
export function smallTalkIn(text: string, languages: readonly Language[]): SmallTalk | undefined {
  if (!WORDS.test(text.replace(EMOJI_NAMES, ''))) return CONTENT.test(text) ? 'thanks' : undefined;
  const words = tokenize(text).map(({ word }) => word);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const said = languages.map((language) => cover(words, language)).find((found) => found !== undefined);
  return said && (said.has('thanks') ? 'thanks' : 'hello');
}

/** What the words say, from left to right, where every one of them is small talk. */
function cover(words: readonly string[], { words: { smallTalk } }: Language): Set<SmallTalk> | undefined {
  const kinds = new Map(
    (['hello', 'thanks'] as const).flatMap((kind) => smallTalk[kind].map((term) => [keyOf(term), kind] as const)),
  );
  const said = new Set<SmallTalk>();
  for (let from = 0; from < words.length; ) {
    const to = [...words.keys()].findLast((at) => at >= from && kinds.has(words.slice(from, at + 1).join('')));
    if (to === undefined) return undefined;
    said.add(kinds.get(words.slice(from, to + 1).join('')) ?? 'hello');
    from = to + 1;
  }
  return said;
}
