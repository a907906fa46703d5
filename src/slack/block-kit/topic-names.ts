import type { Dataset } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { escapeMrkdwn } from './escape.ts';

export function topicName(topic: string, language: LanguageCode, { topics }: Dataset): string {
  return topics.get(topic)?.label[language] ?? topic;
}

/** Names in a sentence, in Slack's markup. */
export function topicNames(topics: readonly string[], language: LanguageCode, dataset: Dataset): string {
  return topics.map((topic) => escapeMrkdwn(topicName(topic, language, dataset))).join(', ');
}

/** Something to try the command with: a topic of one word. */
export function exampleTopic(language: LanguageCode, { topics }: Dataset): string {
  const names = [...topics.values()].map(({ label }) => label[language].toLowerCase());
  return names.find((name) => /^\p{L}+$/u.test(name)) ?? names[0] ?? '';
}
