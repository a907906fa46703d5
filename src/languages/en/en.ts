import type { Language } from '../language.ts';
import { claimPhrases } from './claim-phrases.ts';
import { claimWords } from './claim-words.ts';
import { factsheetWords } from './factsheet-words.ts';
import { phrases } from './phrases.ts';
import { words } from './words.ts';

/** English: the words that it is read by, the sentences that it is written in, 44,400 and 495.9. */
export const en: Language = {
  code: 'en',
  words,
  phrases,
  factsheet: factsheetWords,
  numbers: { group: ',', decimal: '.' },
  claims: claimWords,
  claimPhrases,
};
