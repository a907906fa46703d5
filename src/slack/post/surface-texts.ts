import { slackPhrases as en } from '../../languages/en/slack-phrases.ts';
import { slackPhrases as nl } from '../../languages/nl/slack-phrases.ts';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import type { LanguageCode } from '../../model/language-code.ts';

/** The texts of the surfaces; another language is one more entry here. */
export const surfaceTexts: Readonly<Record<LanguageCode, SlackPhrases>> = { nl, en };

/** For when it is not known which language somebody reads. */
export function inBothLanguages(pick: (texts: SlackPhrases) => string): string {
  return [...new Set(Object.values(surfaceTexts).map(pick))].join('\n');
}
