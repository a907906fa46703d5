import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { scripts: Record<string, string> };
const ours = Object.entries(scripts).flatMap(([name, script]) => {
  const file = /(?:src|tests)\/[\w/-]+\.ts$/.exec(script)?.[0];
  return file && !script.includes('--watch') ? [{ name, file }] : [];
});

it.each(ours)('npm run $name -- --help says how it is used, and does nothing', async ({ name, file }) => {
  const { stdout } = await run(process.execPath, [file, '--help'], { cwd: ROOT });
  expect(stdout).toMatch(new RegExp(`^Usage: npm (?:run )?${name}\\b`));
});
