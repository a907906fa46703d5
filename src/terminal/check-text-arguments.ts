import { parseArgs } from 'node:util';
import { UsageError } from './command-line.ts';

export const CHECK_TEXT_USAGE = `Usage: npm run check-text -- [file] [option]

  npm run check-text -- file.txt      every number of the text, held against the figures
  npm run check-text < file.txt       the same, from standard input

Options
  --json        the verdict and the claims as one JSON record
  --help        this text

Exit code: 0 where nothing is false, 1 where something is, 2 where the text or the arguments cannot be read.`;

export interface CheckArguments {
  /** Standard input where it is not given. */
  readonly file?: string;
  readonly json: boolean;
  readonly help: boolean;
}

export function readCheckArguments(args: readonly string[]): CheckArguments {
  const flag = { type: 'boolean' } as const;
  const options = { json: flag, help: { ...flag, short: 'h' } } as const;
  const { values, positionals } = parse(() => parseArgs({ args: [...args], allowPositionals: true, options }));
  if (positionals.length > 1) throw new UsageError('one file at a time');
  const [file] = positionals;
  return { ...(file === undefined ? {} : { file }), json: values.json ?? false, help: values.help ?? false };
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}
