import { describe, expect, it } from 'vitest';
import { bot } from '../bot.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \n\t ',
  'one letter': 'a',
  'a question mark': '?',
  emoji: '😀🇳🇱👩‍👩‍👧',
  'an emoji name': ':pray: :heart:',
  'control characters': '\u0000\u0007\u001b[31m',
  'right-to-left marks': '\u202e\u200f\u2067',
  'a broadcast': '<!channel> <!here> <!everyone>',
  'a user group': '<!subteam^S012345>',
  'a link': '<https://evil.example|IND> https://evil.example',
  code: '```rm -rf /``` `eval(1)`',
  SQL: "'; DROP TABLE answers; --",
  'regex metacharacters': '(.*)+?[^a]{1,}\\b$^|',
  html: '<script>alert(1)</script>',
  'a prototype name': '__proto__ constructor toString',
  'many letters': 'a'.repeat(40_000),
  'many words': 'zwqx '.repeat(8_000),
  'many brackets': '(((((['.repeat(7_000),
  'many angles': '<'.repeat(40_000),
  'many dots': 'a.'.repeat(20_000),
  'many emoji': '😀'.repeat(20_000),
};

describe('hostile texts', () => {
  it.each(Object.entries(HOSTILE))('get a polite answer without a figure: %s', (_, text) => {
    const { answer, message } = bot.ask(text);
    expect(['unknown', 'catalogue', 'unavailable']).toContain(answer.kind);
    expect(message.headline.length).toBeGreaterThan(10);
    expect(JSON.stringify(message)).not.toMatch(/<!|evil|<script|DROP/);
  });

  it('are answered as they are with words of ours between them', () => {
    const { answer } = bot.ask('<!channel> naturalisatie 2019 <https://evil.example|hier> `x`');
    expect(answer.kind).toBe('figures');
  });

  it('are too long to be read above a limit, and told so', () => {
    const { message } = bot.ask(`naturalisatie 2019 ${'en nog iets '.repeat(500)}`);
    expect(message.headline).toContain('1.000');
  });
});
