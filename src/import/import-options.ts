import { parseArgs } from 'node:util';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language-code.ts';

export interface ImportOptions {
  readonly source: string;
  readonly data: string;
  readonly write: boolean;
  readonly json: boolean;
  readonly language?: LanguageCode;
  readonly title?: string;
  readonly titleEn?: string;
  readonly publisher?: string;
  readonly publisherEn?: string;
  readonly published?: string;
  /** Only for an organisation that has no data folder yet. */
  readonly name?: string;
  readonly nameEn?: string;
  readonly command?: string;
  readonly app?: string;
  /** Names that are another way of writing something known: "name as printed=id". */
  readonly same: readonly string[];
  /** Names that are new, though they look like something known. */
  readonly isNew: readonly string[];
}

export const USAGE = `Usage: npm run import -- path/to/factsheet.txt [options]

Reads the text of a factsheet and says what it would change in the data folder. Nothing is written without --write.

  --write                 write it, all or nothing
  --json                  print the report as JSON
  --data FOLDER           the data folder (otherwise DATA_DIR, otherwise data)
  --published 2022-04     year and month of publication, where the text does not say
  --title "…"             title of this edition; --title-en for the English one
  --publisher "…"         who publishes it; --publisher-en for the English name
  --language nl|en        the language of the factsheet
  --same "NAME=ID"        NAME, as printed, is the topic or row ID of the catalogue (may be repeated)
  --new "NAME"            NAME is new, though it looks like something known (may be repeated)

For an organisation that has no data folder yet, also:
  --name "…"              name of the organisation; --name-en for the English name
  --command /word         the command in Slack
  --app "…"               name of the app in Slack`;

const OPTIONS = {
  write: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  data: { type: 'string' },
  language: { type: 'string' },
  title: { type: 'string' },
  'title-en': { type: 'string' },
  publisher: { type: 'string' },
  'publisher-en': { type: 'string' },
  published: { type: 'string' },
  name: { type: 'string' },
  'name-en': { type: 'string' },
  command: { type: 'string' },
  app: { type: 'string' },
  same: { type: 'string', multiple: true },
  new: { type: 'string', multiple: true },
} as const;

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const COMMAND = /^\/[a-z0-9-]{1,31}$/;
const SAME = /^.+=[a-z0-9-]+(?:\.[a-z0-9-]+)?$/;

/** The options as typed, or what is wrong with them. */
export function parseImportOptions(
  args: readonly string[],
  defaultData: string,
): ImportOptions | { readonly problem: string } | { readonly help: true } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const [source, ...more] = positionals;
  const language = LANGUAGE_CODES.find((code) => code === values.language);
  if (values.help) return { help: true };
  if (source === undefined) return { problem: 'name the text file of the factsheet' };
  if (more.length > 0) return { problem: `one factsheet at a time, please: what is "${more[0]}"?` };
  if (values.language !== undefined && !language)
    return { problem: `--language is nl or en, not "${values.language}"` };
  if (values.published !== undefined && !MONTH.test(values.published))
    return { problem: '--published is a year and a month, such as 2022-04' };
  if (values.command !== undefined && !COMMAND.test(values.command))
    return { problem: '--command is a slash and small letters, such as /library' };
  const wrong = values.same?.find((same) => !SAME.test(same));
  if (wrong !== undefined) return { problem: `--same is written as "name as printed=id", not "${wrong}"` };
  const optional = Object.fromEntries(
    TEXTS.flatMap(([key, option]) => (values[option] === undefined ? [] : [[key, values[option]]])),
  );
  return {
    source,
    data: values.data ?? defaultData,
    write: values.write ?? false,
    json: values.json ?? false,
    same: values.same ?? [],
    isNew: values.new ?? [],
    ...(language ? { language } : {}),
    ...optional,
  };
}

const TEXTS = [
  ['title', 'title'],
  ['titleEn', 'title-en'],
  ['publisher', 'publisher'],
  ['publisherEn', 'publisher-en'],
  ['published', 'published'],
  ['name', 'name'],
  ['nameEn', 'name-en'],
  ['command', 'command'],
  ['app', 'app'],
] as const;

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}
