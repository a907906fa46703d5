import { describe, expect, it } from 'vitest';
import { stripMarkup, tokenize } from '../../src/parse/tokenize.ts';

const words = (text: string) => tokenize(text).map(({ word }) => word);
const numbers = (text: string) => tokenize(text).flatMap(({ number }) => number ?? []);

describe('tokenize', () => {
  it.each([
    ['W-documenten, 2019!', ['w', 'documenten', '2019']],
    ["HASA's in '19", ['hasas', 'in', '19']],
    ['t.o.v. 2018', ['tov', '2018']],
    ['Oekraïne é', ['oekraine', 'e']],
    ['naturalisatie2019', ['naturalisatie', '2019']],
    ['97%', ['97', 'percent']],
    ['8EVRM', ['8', 'evrm']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['12.310', [12310]],
    ['12,310', [12310]],
    ['12 310', [12310]],
    ['495,9', [495.9]],
    ['495.9', [495.9]],
    ['2018,2019', [2018, 2019]],
    ['2018-2020', [2018, 2020]],
    ['1.234.567', [1234567]],
  ])('reads the numbers of %s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it('marks names, but not the first word of a sentence', () => {
    expect(tokenize('How many from Korea? Many').map(({ name }) => name)).toEqual([false, false, false, true, false]);
  });
});

describe('the place of a token', () => {
  it.each([
    'naturalisatie2019 97% 12 310',
    '<@U012AB> 😀 Zie https://a.example/x\tof kla\u200bchten: `code` 2.900 😀\u00ad in 2020 :pray:',
  ])('is that in the text as it was given: %s', (text) => {
    const tokens = tokenize(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end).replace(/\p{Cf}/gu, ''))).toEqual(
      tokens.map(({ raw }) => raw),
    );
  });
});

describe('stripMarkup', () => {
  it.each([
    ['<@U012AB> klachten', ' klachten'],
    ['klachten :pray:', 'klachten '],
    ['klachten `code` ```more\ncode```', 'klachten'],
    ['zie <https://a.example|hier> of https://b.example/x', 'zie of'],
    ['kla\u200bch\u202eten', 'klachten'],
  ])('takes out what is not speech: %s', (text, expected) => {
    expect(stripMarkup(text).replace(/ +/g, ' ').trim()).toBe(expected.trim());
  });
});
