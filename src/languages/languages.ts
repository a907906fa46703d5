import { en } from './en/en.ts';
import type { Language, LanguageCode } from './language.ts';
import { nl } from './nl/nl.ts';

/** The languages of the bot. Another one is one more entry here, and its folder. */
export const languages: Readonly<Record<LanguageCode, Language>> = { nl, en };
