import { fileURLToPath } from 'node:url';
import { type Bot, createBot } from '../src/bot.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { languages } from '../src/languages/languages.ts';

export const DATA = fileURLToPath(new URL('../data', import.meta.url));

/** The bot on the real data: read-only, so all tests of a file share one. */
export const bot: Bot = createBot(loadDataset(DATA), languages);
