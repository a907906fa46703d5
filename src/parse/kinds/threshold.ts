import { has, type Recogniser } from '../clues.ts';
import { findThreshold } from '../threshold.ts';
import { lookup } from './lookup.ts';

/** "Were there more than 20,000?": a look-up that is held against a number. */
export const threshold: Recogniser = (clues) =>
  findThreshold(clues) && !has(clues, 'which-year', 'which-one') ? lookup(clues) : undefined;
