import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { dependencies, version } = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  version: string;
};

test('SECURITY.md gives the reason for every package that runs in production, and for no other', () => {
  const named = [...read('SECURITY.md').matchAll(/^\| \[(?<name>\S+)\]\(/gm)].map(({ groups }) => groups?.name);
  expect(named).toEqual(Object.keys(dependencies));
});

test('the changelog, the package and the public description tell of the same version', () => {
  expect(read('CHANGELOG.md')).toContain(`\n## ${version}`);
  expect((parse(read('publiccode.yml')) as { softwareVersion: string }).softwareVersion).toBe(version);
});
