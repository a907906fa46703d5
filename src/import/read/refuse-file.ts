import { ImportRefusedError } from '../report/refusal.ts';

/** The file as a whole cannot be read. */
export function refuseFile(reason: string): never {
  throw new ImportRefusedError([{ text: '', reason }]);
}
