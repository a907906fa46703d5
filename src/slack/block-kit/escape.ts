const JOINER = '\u2060';
const SCHEME = /:\/\//g;
/** What Slack links without slashes. */
const BARE_SCHEME = /(?<=\b(?:mailto|tel)):(?=\S)/gi;
const DOMAIN = /(?<=[\p{L}\p{N}-])\.(?=\p{L}{2})/gu;
const AT = /@(?=[\p{L}\p{N}])/gu;

/**
 * Makes any text safe where Slack reads its own markup: nobody is pinged and nothing becomes a link. An invisible joiner
 * keeps bare addresses, which Slack would link by itself, from being read as such.
 */
export function escapeMrkdwn(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(SCHEME, `:${JOINER}//`)
    .replace(BARE_SCHEME, `:${JOINER}`)
    .replace(DOMAIN, `.${JOINER}`)
    .replace(AT, `@${JOINER}`);
}

/** "…" says that there was more. Never cuts a character in two. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
