import { alternatives } from './vocabulary.ts';

const UNFINISHED = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${alternatives('unfinished')})|(?<=\\p{L})[,–/-])$`, 'iu');

/** Whether a line breaks off, so that the next one goes on with it: "Aantal aanvragen voor een". */
export function isUnfinished(text: string): boolean {
  return UNFINISHED.test(text.trim());
}
