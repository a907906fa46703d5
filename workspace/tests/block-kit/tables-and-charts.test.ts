import { describe, expect, it } from 'vitest';
import { validateBlocks } from '../../src/block-kit/validate.ts';
import { faultsOf, plain, raw, times } from './blocks-on.ts';

const rows = (count: number, cells: number) => times(count, () => times(cells, () => raw('x')));
const table = (fields: object) => ({ type: 'table', ...fields });
const dataTable = (fields: object) => ({ type: 'data_table', caption: 'Caption', ...fields });
const rich = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }] };

describe('table', () => {
  it.each([
    ['at its limits', table({ rows: rows(100, 20), column_settings: [null, { align: 'right' }] }), []],
    ['101 rows', table({ rows: rows(101, 1) }), ['no more than 100 items allowed [json-pointer:/blocks/0/rows]']],
    ['21 cells', table({ rows: rows(1, 21) }), ['no more than 20 items allowed [json-pointer:/blocks/0/rows/0]']],
    [
      'an empty cell',
      table({ rows: [[raw('')]] }),
      ['must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]'],
    ],
    ['a bare cell', table({ rows: [['x']] }), ['must provide an object [json-pointer:/blocks/0/rows/0/0]']],
    [
      'too many characters',
      table({ rows: [[raw('x'.repeat(10_001))]] }),
      ['table cells may hold no more than 10000 characters together [json-pointer:/blocks/0/rows]'],
    ],
  ])('%s', (_, block, faults) => {
    expect(faultsOf(block)).toEqual(faults);
  });

  it('is allowed once in a message', () => {
    const faults = validateBlocks([table({ rows: rows(1, 1) }), dataTable({ rows: rows(2, 1) })]);
    expect(faults).toEqual([{ pointer: '/blocks/1', message: 'only_one_table_allowed', code: 'invalid_attachments' }]);
  });
});

describe('data_table', () => {
  it.each([
    ['at its limits', dataTable({ rows: rows(201, 20), page_size: 100, row_header_column_index: 19 }), []],
    ['202 rows', dataTable({ rows: rows(202, 1) }), ['no more than 201 items allowed [json-pointer:/blocks/0/rows]']],
    ['a header only', dataTable({ rows: rows(1, 2) }), ['no less than 2 items allowed [json-pointer:/blocks/0/rows]']],
    [
      'no caption',
      { type: 'data_table', rows: rows(2, 1) },
      ['missing required field: caption [json-pointer:/blocks/0]'],
    ],
    [
      'rows of unequal length',
      dataTable({ rows: [...rows(2, 2), ...rows(1, 3)] }),
      ['all rows must have the same number of cells (2) [json-pointer:/blocks/0/rows/2]'],
    ],
    [
      'rich text in the header',
      dataTable({ rows: [[rich], [raw('x')]] }),
      ['unsupported type: rich_text in the header row [json-pointer:/blocks/0/rows/0/0/type]'],
    ],
    [
      'a page of 101',
      dataTable({ rows: rows(2, 1), page_size: 101 }),
      ['must be at most 100 [json-pointer:/blocks/0/page_size]'],
    ],
    [
      'a header column outside',
      dataTable({ rows: rows(2, 2), row_header_column_index: 2 }),
      ['must be at most 1 [json-pointer:/blocks/0/row_header_column_index]'],
    ],
    [
      'a number without text',
      dataTable({ rows: [[raw('x')], [{ type: 'raw_number', value: 1 }]] }),
      ['missing required field: text [json-pointer:/blocks/0/rows/1/0]'],
    ],
    [
      'too many characters',
      dataTable({ rows: [[raw('x')], [raw('x'.repeat(20_000))]] }),
      ['table cells may hold no more than 20000 characters together [json-pointer:/blocks/0/rows]'],
    ],
  ])('%s', (_, block, faults) => {
    expect(faultsOf(block)).toEqual(faults);
  });
});

describe('data_visualization', () => {
  const point = (label: string, value: unknown = 1) => ({ label, value });
  const line = (series: object[], categories: string[]) => ({
    type: 'data_visualization',
    title: 'Title',
    chart: { type: 'line', series, axis_config: { categories } },
  });
  const one = (data: object[], name = 'A') => ({ name, data });
  const names = (count: number) => times(count, (i) => `c${i}`);

  it.each([
    [
      'at its limits',
      line(
        times(12, (i) =>
          one(
            names(20).map((n) => point(n)),
            `s${i}`,
          ),
        ),
        names(20),
      ),
      [],
    ],
    [
      '21 categories',
      line([one(names(20).map((n) => point(n)))], names(21)),
      ['no more than 20 items allowed', 'missing a data point for the category: c20'],
    ],
    [
      'a long label',
      line([one([point('x'.repeat(21))])], ['x'.repeat(21)]),
      ['must be less than 21 characters', 'must be less than 21 characters'],
    ],
    ['null as a value', line([one([point('a', null)])], ['a']), ['must be a number']],
    ['a missing point', line([one([point('a')])], ['a', 'b']), ['missing a data point for the category: b']],
    ['a point of nowhere', line([one([point('a'), point('z')])], ['a']), ['label is not one of the categories: z']],
    ['a category twice', line([one([point('a')])], ['a', 'a']), ['must be unique: a']],
    ['two series of one name', line([one([point('a')]), one([point('a')])], ['a']), ['must be unique: A']],
    [
      '13 series',
      line(
        times(13, (i) => one([point('a')], `s${i}`)),
        ['a'],
      ),
      ['no more than 12 items allowed'],
    ],
    [
      'no axis',
      { type: 'data_visualization', title: 'x', chart: { type: 'bar', series: [one([point('a')])] } },
      ['missing required field: axis_config', 'label is not one of the categories: a'],
    ],
    [
      'a long title',
      { ...line([one([point('a')])], ['a']), title: 'x'.repeat(51) },
      ['must be less than 51 characters'],
    ],
    ['a pie', { type: 'data_visualization', title: 'x', chart: { type: 'pie', segments: [point('a')] } }, []],
    [
      'an empty slice',
      { type: 'data_visualization', title: 'x', chart: { type: 'pie', segments: [point('a', 0)] } },
      ['must be greater than 0'],
    ],
    [
      'a kind of its own',
      { type: 'data_visualization', title: 'x', chart: { type: 'radar' } },
      ['unsupported type: radar'],
    ],
  ])('%s', (_, block, messages) => {
    expect(validateBlocks([block]).map(({ message }) => message)).toEqual(messages);
  });

  it('is allowed twice in a message', () => {
    const chart = line([one([point('a')])], ['a']);
    expect(validateBlocks([chart, chart])).toEqual([]);
    expect(validateBlocks([chart, chart, chart]).map(({ pointer }) => pointer)).toEqual(['/blocks/2']);
  });
});

describe('container', () => {
  const container = (fields: object) => ({
    type: 'container',
    title: plain('T'),
    child_blocks: [{ type: 'divider' }],
    ...fields,
  });

  it.each([
    ['a folded one', container({ is_collapsible: true, default_collapsed: true }), []],
    ['11 children', container({ child_blocks: times(11, () => ({ type: 'divider' })) }), ['/blocks/0/child_blocks']],
    [
      'a chart inside',
      container({ child_blocks: [{ type: 'data_visualization' }] }),
      ['/blocks/0/child_blocks/0/type'],
    ],
    [
      'a data_table inside',
      container({ child_blocks: [dataTable({ rows: rows(2, 1) })] }),
      ['/blocks/0/child_blocks/0/type'],
    ],
    ['folded without a fold', container({ default_collapsed: true }), ['/blocks/0/default_collapsed']],
    ['no title', { type: 'container', child_blocks: [{ type: 'divider' }] }, ['/blocks/0']],
    [
      'an empty text inside',
      container({ child_blocks: [{ type: 'section', text: plain('') }] }),
      ['/blocks/0/child_blocks/0/text/text'],
    ],
  ])('%s', (_, block, pointers) => {
    expect(validateBlocks([block]).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});
