import { expect, test } from 'vitest';
import { insertIntoJson } from '../../src/import/write/edit-json.ts';

const TEXT = `{
  "a": { "x": 1, "y": [1, 2] },
  "b": {
    "one": "with \\" and }"
  },
  "c": {}
}
`;

test('adds in the style of the object, and leaves the rest as it is', () => {
  const inserts = [
    { path: ['a'], key: 'z', value: { n: [] } },
    { path: ['a', 'y'], value: 3 },
    { path: ['b'], key: 'two', value: 2 },
    { path: ['c'], key: 'first', value: true },
  ];
  expect(insertIntoJson(TEXT, inserts)).toBe(`{
  "a": { "x": 1, "y": [1, 2, 3], "z": { "n": [] } },
  "b": {
    "one": "with \\" and }",
    "two": 2
  },
  "c": {
    "first": true
  }
}
`);
});
