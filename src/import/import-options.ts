import { parseArgs } from 'node:util';
import { catalogueUnit } from '../dataset/schema.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language-code.ts';
import type { ReadingRules } from './match/import-rules.ts';
import type { OtherLayout } from './read/other-layouts.ts';

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
  /** What the factsheet does not say itself, as in `import.json`. */
  readonly reading?: ReadingRules;
  /** How the tables stand in the text, where that is not with the years above the columns. */
  readonly layout?: OtherLayout;
  /** The sheet of a spreadsheet. */
  readonly sheet?: string;
}

export const USAGE = `Usage: npm run import -- path/to/factsheet [options]

Reads a factsheet (.xlsx, .ods, .csv, .docx, .pdf, .html, .md or .txt) and says what it would change in the data folder.
In a terminal it asks for what it cannot know, and writes when you say yes; else nothing is written without --write.

  --write                 write it, all or nothing
  --json                  print the report as JSON
  --data FOLDER           the data folder (otherwise DATA_DIR, otherwise data)
  --published 2022-04     year and month of publication, where the text does not say
  --title "…"             title of this edition, {edition} for its newest year; --title-en for the English one
  --publisher "…"         who publishes it; --publisher-en for the English name
  --language nl|en        the language of the factsheet
  --same "NAME=ID"        NAME, as printed, is the topic or row ID of the catalogue (may be repeated)
  --new "NAME"            NAME is new, though it looks like something known (may be repeated)

Where the report asks for it (each may be repeated, and is remembered in import.json):
  --column "WORDS"        the columns with these words count, where one year has more than one
  --decimal , or .        the decimal sign of the numbers
  --unit "NAME=UNIT"      what a heading or a row is counted in: count, decimal, percent, fte, thousand, million,
                          eur, thousand-eur, million-eur, billion-eur
  --ratio "NAME"          a row of percentages that can be below 0 or above 100
  --sheet "NAME"          the sheet of a spreadsheet
  --layout turned|cells   the years stand under each other; or there is one cell on each line
  --partial               tables of which not all can be read are right as they are reported

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
  column: { type: 'string', multiple: true },
  decimal: { type: 'string' },
  unit: { type: 'string', multiple: true },
  ratio: { type: 'string', multiple: true },
  partial: { type: 'boolean' },
  layout: { type: 'string' },
  sheet: { type: 'string' },
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
  if (source === undefined) return { problem: 'name the file of the factsheet' };
  if (more.length > 0) return { problem: `one factsheet at a time, please: what is "${more[0]}"?` };
  if (values.language !== undefined && !language)
    return { problem: `--language is nl or en, not "${values.language}"` };
  if (values.published !== undefined && !MONTH.test(values.published))
    return { problem: '--published is a year and a month, such as 2022-04' };
  if (values.command !== undefined && !COMMAND.test(values.command))
    return { problem: '--command is a slash and small letters, such as /library' };
  const wrong = values.same?.find((same) => !SAME.test(same));
  if (wrong !== undefined) return { problem: `--same is written as "name as printed=id", not "${wrong}"` };
  const decimal = values.decimal;
  if (decimal !== undefined && decimal !== ',' && decimal !== '.')
    return { problem: `--decimal is , or ., not "${decimal}"` };
  const units = (values.unit ?? []).map((text): [string, string] => [
    text.slice(0, text.lastIndexOf('=')),
    text.slice(text.lastIndexOf('=') + 1),
  ]);
  const noUnit = units.find(([name, unit]) => name.trim() === '' || !catalogueUnit.safeParse(unit).success);
  if (noUnit)
    return { problem: `--unit is written as "NAME=UNIT", with a unit of the list below, not "${noUnit.join('=')}"` };
  const layout = values.layout;
  if (layout !== undefined && layout !== 'turned' && layout !== 'cells')
    return { problem: `--layout is turned or cells, not "${layout}"` };
  const reading: ReadingRules = {
    ...(values.column ? { columns: values.column } : {}),
    ...(decimal ? { decimal } : {}),
    ...(units.length > 0 ? { units: Object.fromEntries(units) as NonNullable<ReadingRules['units']> } : {}),
    ...(values.ratio ? { ratios: values.ratio } : {}),
    ...(values.partial ? { partial: true } : {}),
  };
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
    reading,
    ...(layout ? { layout } : {}),
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
  ['sheet', 'sheet'],
] as const;

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}
