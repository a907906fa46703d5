import * as z from 'zod';
import { LANGUAGE_CODES } from '../../model/language-code.ts';
import { parseJson } from '../../parse-json.ts';
import { LIMITS } from '../block-kit/limits.ts';

/** What the form remembers while it is open: its language, and the thread that its answer belongs in, if there is one. */
const formPlace = z.object({
  language: z.enum(LANGUAGE_CODES).catch('nl'),
  thread: z.object({ channel: z.string(), ts: z.string(), url: z.url({ protocol: /^https?$/ }) }).optional(),
});
export type FormPlace = z.infer<typeof formPlace>;

/** Without the thread if it does not fit: Slack would not open the form at all. */
export function writeFormPlace(place: FormPlace): string {
  const text = JSON.stringify(place);
  return text.length <= LIMITS.view.metadata ? text : JSON.stringify({ language: place.language });
}

/** Metadata comes from Slack unchanged, or from an older version of the app, which wrote the language alone. */
export function readFormPlace(metadata: string | undefined): FormPlace {
  return formPlace.safeParse(parseJson(metadata)).data ?? formPlace.parse({ language: metadata });
}
