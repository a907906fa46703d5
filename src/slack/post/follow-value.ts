import type { Dataset } from '../../model/dataset.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../model/language-code.ts';

/** What a button about following remembers; from the Home tab also where. */
export interface FollowValue {
  readonly language: LanguageCode;
  readonly topic: string;
  readonly channel?: string;
}

/** "nl/naturalisatie", "nl/naturalisatie/C012ABC". */
export function writeFollowValue({ language, topic, channel }: FollowValue): string {
  return [language, topic, ...(channel ? [channel] : [])].join('/');
}

/** Undefined when it is not a value of ours, or is about a topic that the data do not have any more. */
export function readFollowValue(value: string | undefined, { topics }: Dataset): FollowValue | undefined {
  const [code, topic = '', channel] = (value ?? '').split('/');
  const language = LANGUAGE_CODES.find((one) => one === code);
  if (!language || !topics.has(topic)) return undefined;
  return { language, topic, ...(channel ? { channel } : {}) };
}
