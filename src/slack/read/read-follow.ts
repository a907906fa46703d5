import { LANGUAGE_CODES, type LanguageCode } from '../../model/language-code.ts';
import { surfaceTexts } from '../post/surface-texts.ts';

/** A command about following: `about` is what was typed as the topic, empty for the list of what is followed. */
export interface FollowCommand {
  readonly does: 'begin' | 'end';
  readonly about: string;
  readonly language: LanguageCode;
}

/** Reads "volg naturalisatie", "follow", "volg klachten niet meer"; undefined for a question. */
export function readFollow(text: string): FollowCommand | undefined {
  const said = text.trim().replace(/\s+/g, ' ');
  for (const language of LANGUAGE_CODES) {
    const { begin, end, not } = surfaceTexts[language].follow.words;
    const ended = afterAny(end, said);
    if (ended !== undefined) return { does: 'end', about: ended, language };
    const about = afterAny(begin, said);
    if (about === undefined) continue;
    const denied = afterAny(not, about) ?? beforeAny(not, about);
    return denied === undefined ? { does: 'begin', about, language } : { does: 'end', about: denied, language };
  }
  return undefined;
}

/** What comes after one of these; the longest come first. */
function afterAny(words: readonly string[], text: string): string | undefined {
  const found = words.find((one) => `${text.toLowerCase()} `.startsWith(`${one} `));
  return found === undefined ? undefined : text.slice(found.length).trim();
}

function beforeAny(words: readonly string[], text: string): string | undefined {
  const found = words.find((one) => ` ${text.toLowerCase()}`.endsWith(` ${one}`));
  return found === undefined ? undefined : text.slice(0, text.length - found.length).trim();
}
