import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bot, createBot } from '../src/bot.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { runImport } from '../src/import/run-import.ts';
import { languages } from '../src/languages/languages.ts';
import { DATA } from './bot.ts';

/** A data folder with a made-up edition after that of 2020, and the bot on it. */
export interface TwoEditions {
  readonly folder: string;
  readonly bot: Bot;
  remove(): void;
}

export async function twoEditions(): Promise<TwoEditions> {
  const place = mkdtempSync(join(tmpdir(), 'two-editions-'));
  const folder = join(place, 'data');
  cpSync(DATA, folder, { recursive: true });
  const factsheet = join(import.meta.dirname, 'import/factsheets/ind-2021-made-up.txt');
  let said = '';
  const error = { write: (text: string) => (said += text) };
  const out = { write: () => undefined };
  const code = await runImport([factsheet, '--data', folder, '--write'], DATA, { out, error, now: () => 0 });
  if (code !== 0) throw new Error(said);
  return {
    folder,
    bot: createBot(loadDataset(folder), languages),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
