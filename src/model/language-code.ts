/** The languages that questions are read in and answers written in. */
export const LANGUAGE_CODES = ['nl', 'en'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** A text in each language. */
export type Localized = Readonly<Record<LanguageCode, string>>;
