import { fileURLToPath } from 'node:url';
import { type Bot, createBot } from '../src/bot.ts';
import { buildDataset } from '../src/dataset/dataset.ts';
import { readDataFiles } from '../src/dataset/load.ts';
import type { DataFiles } from '../src/dataset/schema.ts';
import { languages } from '../src/languages/languages.ts';
import { editionFiles } from './edition-files.ts';

export const DATA = fileURLToPath(new URL('../data', import.meta.url));

/** What the tests expect was written for this edition: an edition that is imported later changes nothing in them. */
export function filesOf2020(folder: string): DataFiles {
  const { files, faults } = readDataFiles(folder);
  if (!files) throw new Error(`${folder} cannot be read: ${JSON.stringify(faults)}`);
  return editionFiles(files, '2020');
}

/** The bot on the real data of the edition 2020: read-only, so all tests of a file share one. */
export const bot: Bot = createBot(buildDataset(filesOf2020(DATA)), languages);
