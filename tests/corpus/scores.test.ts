import { describe, expect, it } from 'vitest';
import { percentage, type Score, scoreByKind, scoreCorpus } from './scores.ts';

const scores = new Map(scoreCorpus().map((score) => [score.name, score]));
const share = (name: string, count: (score: Score) => number) => {
  const score = scores.get(name);
  return score ? (100 * count(score)) / score.all : 0;
};

describe('the corpus as a whole', () => {
  it('is answered right, and hardly ever with a wrong figure', () => {
    expect(share('as typed', ({ right }) => right)).toBeGreaterThanOrEqual(97);
    expect(share('as typed', ({ wrong }) => wrong)).toBeLessThanOrEqual(1.3);
  });

  it('is answered in the language of the question', () => {
    expect(share('as typed', ({ language }) => language)).toBeGreaterThanOrEqual(98);
  });

  it.each([
    ['without capitals', 0.5],
    ['without diacritics', 0.1],
    ['without punctuation', 1.6],
  ])('loses little %s', (name, most) => {
    expect(share('as typed', ({ right }) => right) - share(name, ({ right }) => right)).toBeLessThanOrEqual(most);
  });

  it('survives a letter error in every long word', () => {
    expect(share('a letter error in every long word', ({ right }) => right)).toBeGreaterThanOrEqual(93);
    expect(share('a letter error in every long word', ({ wrong }) => wrong)).toBeLessThanOrEqual(3);
  });

  it('is reported in scores.md', async () => {
    const row = ({ name, all, right, wrong, missed, language }: Score) =>
      `| ${name} | ${all} | ${percentage(right, all)} | ${percentage(wrong, all)} | ${percentage(missed, all)} | ${percentage(language, all)} |`;
    const head = [
      '| questions | asked | right | wrong | missed | language right |',
      '| --- | --- | --- | --- | --- | --- |',
    ];
    const report = [
      '# How well questions are understood',
      '',
      'Made by `npm test -- -u`. Wrong: a figure given as the answer where it is not. Missed: no answer, or asking back, where there is one.',
      '',
      ...head,
      ...[...scores.values()].map(row),
      '',
      '## As typed, by kind of question',
      '',
      ...head,
      ...scoreByKind().map(row),
      '',
    ];
    await expect(report.join('\n')).toMatchFileSnapshot('scores.md');
  });
});
