import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bot } from './bot.ts';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const IMPORT = /^(?:import|export)\s+(?<type>type\s)?[^;]*?from\s+'(?<from>[^']+)'/gm;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(`${SRC}/${file}`, 'utf8').matchAll(IMPORT)].map(({ groups }) => {
    const from = groups?.from ?? '';
    const target = from.startsWith('.')
      ? relative(SRC, resolve(dirname(`${SRC}/${file}`), from))
          .split(sep)
          .join('/')
      : from;
    return { file, from: target, typeOnly: groups?.type !== undefined };
  }),
);

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const offenders = (breaks: (one: Import) => boolean) =>
  imports.filter(breaks).map(({ file, from }) => `${file} imports ${from}`);

/** What each stage may import, besides itself. Types may come from anywhere in the model and the languages. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  languages: ['model'],
  dataset: ['model', 'languages', 'zod', 'node:fs', 'node:path'],
  parse: ['model', 'languages'],
  answer: ['model'],
  claims: ['model', 'languages', 'parse'],
  render: ['model', 'languages'],
};

describe('the stages', () => {
  it.each(Object.entries(ALLOWED))('%s imports only what it may', (folder, allowed) => {
    const own = imports.filter(({ file }) => folderOf(file) === folder);
    const wrong = own.filter(
      ({ from }) => folderOf(from) !== folder && !allowed.includes(from) && !allowed.includes(folderOf(from)),
    );
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('leave Slack at the edge: Bolt is loaded by src/slack and src/main.ts alone', () => {
    expect(
      offenders(
        ({ file, from, typeOnly }) =>
          from.startsWith('@slack/') && !typeOnly && folderOf(file) !== 'slack' && file !== 'main.ts',
      ),
    ).toEqual([]);
  });

  it('leave the protocol of assistants to one folder, and the program that starts it', () => {
    expect(
      offenders(({ file, from }) => from.startsWith('@modelcontextprotocol/') && !/^mcp(?:\/|-cli\.ts)/.test(file)),
    ).toEqual([]);
  });

  it('read the environment in one place, but for the data folder of the commands', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(`${SRC}/${file}`, 'utf8')));
    expect(
      readers.filter((file) => !/^(?:config|cli|check-text-cli|mcp-cli|import-cli|check-data-cli)\.ts$/.test(file)),
    ).toEqual([]);
  });
});

describe('the program', () => {
  /** Words that everyone uses, and that are names in the data too. */
  const PLAIN =
    /^(?:.{1,5}|regular|student|document|service|services|figures|permanent|temporary|indefinite|external|received|handled|entered|office|decision|decisions|aanvragen|besluiten|ontvangen|afgehandeld|verzoeken)$/;

  it('knows no word of the subject: no topic or indicator id of the data occurs in it', () => {
    const ids = [...bot.dataset.topics.keys(), ...bot.dataset.indicators.keys()].filter((id) => !PLAIN.test(id));
    const found = files.flatMap((file) => {
      const text = readFileSync(`${SRC}/${file}`, 'utf8');
      // Examples in comments may speak of the subject: they are for the reader, not for the program.
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return ids
        .filter((id) => new RegExp(`(?<![\\p{L}-])${id.replace('.', '\\.')}(?![\\p{L}-])`, 'iu').test(code))
        .map((id) => `${file}: ${id}`);
    });
    expect(found).toEqual([]);
  });
});
