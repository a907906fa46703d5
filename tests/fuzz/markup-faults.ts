/** What Slack makes a mention, a link or a channel of, in a text in which it reads its own markup. */
const ANGLES = /<[^>\n]*>/g;
const ADDRESS = /\b(?:https?|ftp|mailto|tel):(?:\/\/)?[^\s\u2060]/i;
const DOMAIN = /[\p{L}\p{N}-]\.\p{L}{2,}/u;
const AT = /@[\p{L}\p{N}]/u;

/** What in this text would ping somebody or become a link; empty when nothing. `allowed` are mentions that are ours. */
export function markupFaults(text: string, allowed: readonly string[] = []): string[] {
  const angles = (text.match(ANGLES) ?? []).filter((found) => !allowed.includes(found));
  const rest = text.replace(ANGLES, ' ');
  return [
    ...angles.map((found) => `markup ${found}`),
    ...[ADDRESS, DOMAIN, AT]
      .flatMap((pattern) => pattern.exec(rest)?.[0] ?? [])
      .map((found) => `link or ping ${found}`),
  ];
}

/** The texts of a message or a view that Slack reads as markup: `text` of a message itself, and every mrkdwn object. */
export function markupTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(markupTexts);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { type?: unknown; text?: unknown };
  const own = typeof text === 'string' && (type === 'mrkdwn' || type === undefined) ? [text] : [];
  return [...own, ...Object.values(value).flatMap(markupTexts)];
}
