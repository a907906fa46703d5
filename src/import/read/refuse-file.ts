import type { Problem } from '../report/offer.ts';
import { ImportRefusedError } from '../report/refusal.ts';

/** The file as a whole cannot be read. */
export function refuseFile(why: string | Problem): never {
  throw new ImportRefusedError([{ text: '', ...(typeof why === 'string' ? { reason: why } : why) }]);
}
