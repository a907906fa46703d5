import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfData, figuresOf, importText } from './import-text.ts';

const SOURCE = readFileSync(join(import.meta.dirname, '../../data/editions/2020/source.txt'), 'utf8');
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const THOUSANDS = /(\d)\.(\d{3})(?!\d)/g;

const plainMarkers = (text: string) => text.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED.indexOf(digit)));

/** As `pdftotext -layout` has it: columns in line, with spaces. */
function inLine(text: string): string {
  const lines = text.split('\n').map((line) => {
    const [name = '', ...cells] = line.split('\t').map((part) => part.trim());
    return cells.length === 0 ? line : `   ${name}`.padEnd(75) + cells.map((cell) => cell.padStart(12)).join('');
  });
  return lines.join('\n');
}

/** With a page number, a page break and the title of the page between the lines, also in the middle of a table. */
function withPages(text: string): string {
  const breaks = new Map(
    [30, 88, 104].map((line, page) => [line, ['', `          ${page + 1}`, '\fIND-jaarcijfers 2020', '']]),
  );
  return text
    .split('\n')
    .flatMap((line, index) => [line, ...(breaks.get(index) ?? [])])
    .join('\n');
}

const LAYOUTS: Readonly<Record<string, string>> = {
  'tabs, as copied': SOURCE,
  'columns in line, with spaces': inLine(SOURCE),
  'footnote markers that are plain digits': plainMarkers(inLine(SOURCE)),
  'page numbers and page titles in between': withPages(plainMarkers(inLine(SOURCE))),
  'two spaces between the columns': SOURCE.replace(/ ?\t ?/g, '  '),
  'single spaces between the columns': SOURCE.replace(/ ?\t ?/g, ' '),
  'single spaces and plain digits': plainMarkers(SOURCE.replace(/ ?\t ?/g, ' ')),
  'numbers such as 12 310': SOURCE.replace(THOUSANDS, '$1 $2'),
  'numbers such as 12,310': SOURCE.replace(THOUSANDS, '$1,$2'),
  'lines that end as on Windows': SOURCE.replaceAll('\n', '\r\n'),
};

describe('the same figures, however the text was made', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_, text) => {
    const data = copyOfData();
    const before = figuresOf({
      files: new Map([['editions/2020/figures.json', readFileSync(join(data, 'editions/2020/figures.json'), 'utf8')]]),
    } as never);
    for (const file of ['edition', 'figures', 'footnotes']) rmSync(join(data, `editions/2020/${file}.json`));
    const plan = importText(text, data);
    expect(figuresOf(plan)).toEqual(before);
    expect(plan.report.footnotes.map(({ id }) => id)).toHaveLength(14);
    expect(plan.report.newTopics).toEqual([]);
    expect(plan.report.newRows).toEqual([]);
  });
});
