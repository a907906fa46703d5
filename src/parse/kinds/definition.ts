import type { Recogniser } from '../clues.ts';
import { termsToExplain } from '../glossary-terms.ts';
import { explain } from './explain.ts';

/** "What does mvv mean?", also of what the figures do not have. */
export const definition: Recogniser = (clues) => (termsToExplain(clues).length > 0 ? explain(clues) : undefined);
