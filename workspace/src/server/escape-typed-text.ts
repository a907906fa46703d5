import type { Channel, Person } from '../model/workspace-state.ts';

/** Slack's treatment of typed text: & < > escaped, then @names and #channels turned into references. */
export function escapeTypedText(
  text: string,
  people: readonly { readonly id: string; readonly names: readonly string[] }[],
  channels: readonly Channel[],
): string {
  let escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  for (const { id, names } of people) {
    for (const name of names) escaped = replaceName(escaped, '@', name, `<@${id}>`);
  }
  for (const { id, name, kind } of channels) {
    if (kind === 'channel') escaped = replaceName(escaped, '#', name, `<#${id}|${name}>`);
  }
  return escaped;
}

/** The names by which a person may be mentioned, longest first. */
export function mentionNames(person: Person, botName: string): string[] {
  const names = person.isBot ? [person.name, botName] : [person.name];
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

function replaceName(text: string, sign: string, name: string, reference: string): string {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(^|[\\s(])${sign}${literal}(?![\\p{L}\\p{N}_-])`, 'giu');
  return text.replaceAll(pattern, (_, before: string) => `${before}${reference}`);
}
