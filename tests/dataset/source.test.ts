import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bot, DATA } from '../bot.ts';

const { dataset } = bot;
const lines = readFileSync(`${DATA}/editions/2020/source.txt`, 'utf8').split('\n');
const figures = [...dataset.indicators.keys()].flatMap((id) =>
  dataset.yearsOf(id).flatMap((year) => dataset.figure(id, year) ?? []),
);

/** The number as the factsheet prints it: dots between thousands, a comma before decimals, no sign. */
const asPrinted = (value: number) => new Intl.NumberFormat('nl-NL', { useGrouping: true }).format(Math.abs(value));

describe('the figures', () => {
  it('are 76 indicators and 186 values', () => {
    expect(dataset.indicators.size).toBe(76);
    expect(figures).toHaveLength(186);
  });

  it.each(figures.map((figure) => [`${figure.indicator} ${figure.year}`, figure] as const))(
    'stand in the source: %s',
    (_, figure) => {
      const line = lines[figure.line - 1] ?? '';
      const numbers = line.match(/\d[\d.]*(?:,\d+)?/g)?.map((number) => number.replace(/\.$/, '')) ?? [];
      expect(numbers, line).toContain(asPrinted(figure.value));
    },
  );
});

describe('the footnotes', () => {
  const oneSpace = (text: string) =>
    text
      .replace(/\uFFFD/g, '')
      .replace(/\s+/g, ' ')
      .trim();

  it('are ten, and the prose under money and staff', () => {
    expect(dataset.footnotes.filter(({ number }) => number !== 'text').map(({ number }) => Number(number))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(dataset.footnotes.filter(({ number }) => number === 'text')).toHaveLength(4);
  });

  it.each(dataset.footnotes.map((note) => [note.key, note] as const))(
    'stand in the source in its own words: %s',
    (_, note) => {
      expect(oneSpace(lines.join(' '))).toContain(oneSpace(note.text.nl));
    },
  );
});
