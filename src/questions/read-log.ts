import * as z from 'zod';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language-code.ts';
import { parseJson } from '../parse-json.ts';

/** A question as it stands in the log, when `LOG_QUESTIONS` is on. */
export interface LoggedQuestion {
  readonly question: string;
  /** How it was read, in a few words; the same for all ways to ask the same. */
  readonly reading: string;
  readonly kind: string;
  readonly language: LanguageCode;
}

const line = z.object({
  event: z.literal('answered'),
  question: z.string().min(1),
  reading: z.string(),
  kind: z.string(),
  language: z.enum(LANGUAGE_CODES),
});

/** Takes the questions out of a log; all other lines are passed over, also those that other programs put between. */
export function readLog(text: string): LoggedQuestion[] {
  return text.split('\n').flatMap((one) => {
    const start = one.indexOf('{');
    return start < 0 ? [] : (line.safeParse(parseJson(one.slice(start))).data ?? []);
  });
}
