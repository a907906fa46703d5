import { has, type Recogniser } from '../clues.ts';
import { termsToExplain } from '../glossary-terms.ts';
import { explain } from './explain.ts';

/** "What does mvv mean?", also of what the figures do not have; not "what does it cost me?" */
export const definition: Recogniser = (clues) =>
  termsToExplain(clues).length > 0 && !has(clues, 'paying') ? explain(clues) : undefined;
