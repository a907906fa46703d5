import type { LanguageCode } from '../model/language-code.ts';
import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { nl } from './nl/nl.ts';

/** The languages of the bot. Another one is one more entry here, and its folder. */
export const languages: Readonly<Record<LanguageCode, Language>> = { nl, en };
