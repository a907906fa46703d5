/** The text of a text object, or nothing. */
export function textOf(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (value as { text?: unknown }).text : undefined;
  return typeof text === 'string' ? text : '';
}
