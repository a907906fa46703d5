import type { Person } from '../../src/model/workspace-state.ts';

/** mrkdwn as it is read aloud: names for references, no signs, entities resolved. */
export function plainText(text: string, people: readonly Person[]): string {
  return text
    .replaceAll(
      /<@(?<id>[A-Z0-9]+)(?:\|[^>]*)?>/g,
      (_, id: string) => `@${people.find((p) => p.id === id)?.name ?? id}`,
    )
    .replaceAll(/<[^|>]+\|(?<label>[^>]+)>/g, '$<label>')
    .replaceAll(/<(?<url>[^>]+)>/g, '$<url>')
    .replaceAll(/(?<![\p{L}\p{N}])[*_~`]+|[*_~`]+(?![\p{L}\p{N}])/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
