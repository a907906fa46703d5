const NAMED = /<(?:[#@!][^<>|]*|https?:[^<>|]*|mailto:[^<>|]*)\|(?<label>[^<>]*)>/g;
const UNNAMED = /<[#@!][^<>]*>|<(?:https?|mailto):[^<>]*>/g;

/** What somebody typed, out of Slack's markup: names of channels and links stay, mentions go. */
export function readText(text: unknown): string {
  return (typeof text === 'string' ? text : '')
    .replace(NAMED, (match, label: string) => (match.startsWith('<@') || match.startsWith('<!') ? ' ' : label))
    .replace(UNNAMED, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}
