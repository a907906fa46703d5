import { describe, expect, it } from 'vitest';
import type { Part } from './corpus.ts';
import { type PartScores, percentage, type Score, scorePart } from './scores.ts';

const scores: Readonly<Record<Part, PartScores>> = { open: scorePart('open'), 'held out': scorePart('held out') };

const share = (part: Part, name: string, count: (score: Score) => number) => {
  const score = scores[part].overall.find((one) => one.name === name);
  if (!score) throw new Error(`no score of ${name}`);
  return (100 * count(score)) / score.all;
};

describe.each(['open', 'held out'] as const)('the part of the corpus that is %s', (part) => {
  it('is answered right, and hardly ever with a wrong figure', () => {
    expect(share(part, 'as typed', (score) => score.right)).toBeGreaterThanOrEqual(97);
    expect(share(part, 'as typed', (score) => score.wrong)).toBeLessThanOrEqual(1.3);
  });

  it('is answered in the language of the question', () => {
    expect(share(part, 'as typed', ({ language }) => language)).toBeGreaterThanOrEqual(98);
  });

  it.each([
    ['without capitals', 0.5],
    ['without diacritics', 0.1],
    ['without punctuation', 1.6],
  ])('loses little %s', (name, most) => {
    const lost = share(part, 'as typed', (score) => score.right) - share(part, name, (score) => score.right);
    expect(lost).toBeLessThanOrEqual(most);
  });

  it('survives a letter error in every long word', () => {
    const name = 'a letter error in every long word';
    expect(share(part, name, (score) => score.right)).toBeGreaterThanOrEqual(93);
    expect(share(part, name, (score) => score.wrong)).toBeLessThanOrEqual(3);
  });
});

describe('the report', () => {
  it('is in scores.md', async () => {
    await expect(report()).toMatchFileSnapshot('scores.md');
  });
});

function report(): string {
  return [
    '# How well questions are understood',
    '',
    'Made by `npm test -- -u`. Wrong: a figure given as the answer where it is not. Missed: no answer, or asking back, where there is one.',
    '',
    '- *open*: the four fifths that people work on. Each phrase is a test of its own.',
    '- *held out*: the fifth that nobody works on. It is only counted: no test, list or file of answers names a phrase of',
    '  it, and nothing is improved for it, so it says how well a question is understood that nobody has seen.',
    '',
    'A phrase belongs to either by what it asks for (`held-out.ts`): all phrasings that ask for the same are in the same part.',
    '',
    ...table(scores.open.overall, scores['held out'].overall),
    '',
    '## As typed, by kind of question',
    '',
    ...table(scores.open.byKind, scores['held out'].byKind),
    '',
  ].join('\n');
}

/** The rows of both parts beside each other. */
function table(open: readonly Score[], heldOut: readonly Score[]): string[] {
  return [
    '| questions | part | asked | right | wrong | missed | language right |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...open.flatMap((score, i) => [score, ...heldOut.slice(i, i + 1)]).map(row),
  ];
}

function row({ name, part, all, right, wrong, missed, language }: Score): string {
  const shares = [right, wrong, missed, language].map((count) => percentage(count, all));
  return `| ${[name, part, all, ...shares].join(' | ')} |`;
}
