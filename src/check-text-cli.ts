import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { createBot } from './bot.ts';
import { DataFaultError } from './dataset/data-fault.ts';
import { loadDataset } from './dataset/load.ts';
import { languages } from './languages/languages.ts';
import { CHECK_TEXT_USAGE, readCheckArguments } from './terminal/check-text-arguments.ts';
import { UsageError } from './terminal/command-line.ts';
import { toRecord } from './terminal/contract.ts';
import { printMessage } from './terminal/print-message.ts';

/** Exit codes: nothing is false, something is, nothing could be read. */
const [HOLDS, FAILS, USAGE] = [0, 1, 2] as const;

/** `npm run check-text`: every number of a text against the figures, for an editor or a build that publishes texts. */
async function run(args: readonly string[]): Promise<number> {
  const { file, json, help } = readCheckArguments(args);
  if (help) {
    console.log(CHECK_TEXT_USAGE);
    return HOLDS;
  }
  const text = file === undefined ? await readAll(process.stdin) : await readText(file);
  const bot = createBot(loadDataset(process.env.DATA_DIR || 'data'), languages);
  const reply = bot.check(text);
  console.log(
    json
      ? JSON.stringify(toRecord(reply, bot), null, 2)
      : printMessage(reply.message, languages[reply.message.language]),
  );
  return reply.checked?.claims.some(({ verdict }) => verdict === 'false') ? FAILS : HOLDS;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof DataFaultError)) throw error;
  console.error(error instanceof UsageError ? `${error.message}\n\n${CHECK_TEXT_USAGE}` : error.message);
  process.exitCode = USAGE;
}
