import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Thrown for arguments that make no sense. The message says what to do instead. */
export class UsageError extends Error {}

interface CommandLine<Options extends ParseArgsOptionsConfig> {
  readonly usage: string;
  readonly options: Options;
  readonly allowPositionals?: boolean;
}

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** The options and words of a command; every command knows `--help`. Throws a `UsageError` for what it does not know. */
export function parseCommandLine<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  allowPositionals = true,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals, options: { ...options, ...HELP } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

/** For commands with nothing but options: says how it is used where that is asked or is needed, and hands back nothing then. */
export function readCommandLine<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  { usage, options, allowPositionals = false }: CommandLine<Options>,
) {
  try {
    const line = parseCommandLine(args, options, allowPositionals);
    if (!(line.values as { readonly help?: boolean }).help) return line;
    console.log(usage);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 1;
  }
  return undefined;
}
