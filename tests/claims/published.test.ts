import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { bot } from '../bot.ts';

const variants = z.strictObject({ holds: z.string(), digit: z.string(), year: z.string(), direction: z.string() });
const statements = z
  .array(z.strictObject({ source: z.url(), nl: variants, en: variants }))
  .parse(JSON.parse(readFileSync(new URL('published.json', import.meta.url), 'utf8')));

const verdictOf = (text: string) => bot.check(text).checked?.verdict;

describe('what was published elsewhere about the same figures, in other words', () => {
  it.each(statements.flatMap(({ nl, en }) => [nl.holds, en.holds]))('holds: %s', (text) => {
    expect(['true', 'rounded']).toContain(verdictOf(text));
  });

  it.each(
    statements.flatMap(({ nl, en }) => [nl, en].flatMap(({ digit, year, direction }) => [digit, year, direction])),
  )('does not hold with another digit, in another year or the other way: %s', (text) => {
    expect(verdictOf(text)).toBe('false');
  });
});
