import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readText } from './read-text.ts';
import { refuseFile } from './refuse-file.ts';
import type { SourceDocument, SourceOptions, SourceReader } from './source-document.ts';

const LARGEST = 10 * 1024 * 1024;

/** How files of one kind are told and read. */
interface Format {
  readonly extensions: readonly string[];
  /** With what every file of this kind begins. */
  readonly start?: string;
  /** Loaded when such a file is there: some of the readers are large. */
  readonly load: () => Promise<SourceReader>;
}

const ZIP = 'PK';
const PDF = '%PDF-';
const OLD_OFFICE = '\xd0\xcf\x11\xe0';

/** Another format is one more entry here, and a file that reads it. */
const FORMATS: readonly Format[] = [
  { extensions: ['.csv', '.tsv'], load: async () => (await import('./read-csv.ts')).readCsv },
  {
    extensions: ['.xlsx', '.xlsm', '.ods'],
    start: ZIP,
    load: async () => (await import('./read-spreadsheet.ts')).readSpreadsheet,
  },
  { extensions: ['.html', '.htm'], load: async () => (await import('./read-html.ts')).readHtml },
  { extensions: ['.docx'], start: ZIP, load: async () => (await import('./read-word.ts')).readWord },
  { extensions: ['.pdf'], start: PDF, load: async () => (await import('./read-pdf.ts')).readPdf },
];
const TEXT: Format = { extensions: [], load: async () => readText };

const UNREADABLE: Readonly<Record<string, string>> = {
  '.xls': 'this is a spreadsheet of an old kind (.xls): open it and save it as .xlsx',
  '.doc': 'this is a Word file of an old kind (.doc): open it and save it as .docx',
  '.odt': 'this is an OpenDocument text: open it and save it as .docx',
  '.rtf': 'this is an RTF file: open it and save it as .docx',
  '.json': 'tables in JSON cannot be read yet: save the table as .csv or .xlsx',
  '.pptx': 'these are slides: copy the table into a spreadsheet, and save that as .xlsx',
  '.png': 'this is a picture: there is no text in it to read',
  '.jpg': 'this is a picture: there is no text in it to read',
};

/** The factsheet in a file of any kind that can be read, as text. */
export async function readSource(path: string, options: SourceOptions = {}): Promise<SourceDocument> {
  const bytes = readBytes(path);
  if (bytes.length === 0) refuseFile('the file is empty');
  const read = await formatOf(bytes, extname(path).toLowerCase()).load();
  return read(bytes, options);
}

/** By the name of a file, but for a PDF, which says itself that it is one. */
function formatOf(bytes: Uint8Array, extension: string): Format {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const format = FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (start.startsWith(PDF)) return FORMATS.find((one) => one.start === PDF) ?? TEXT;
  if (start.startsWith(OLD_OFFICE))
    refuseFile(
      UNREADABLE[extension] ??
        'this file has a password, or is of an old kind: open it, and save it without a password as .xlsx or .docx',
    );
  if (start.startsWith(ZIP) && format?.start !== ZIP)
    refuseFile(
      UNREADABLE[extension] ??
        'this is not a text file, but a file with others in it. If it is a spreadsheet or a Word file, its name has to end in .xlsx, .ods or .docx',
    );
  if (format?.start && !start.startsWith(format.start))
    refuseFile(`the name of this file ends in ${extension}, but it is no such file`);
  const unreadable = UNREADABLE[extension];
  return format ?? (unreadable === undefined ? TEXT : refuseFile(unreadable));
}

function readBytes(path: string): Uint8Array {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return refuseFile(`there is no file ${path} that can be read`);
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) refuseFile(`${path} is not a file`);
    if (stat.size > LARGEST) refuseFile(`the file is larger than 10 MB (${(stat.size / 1024 / 1024).toFixed(1)} MB)`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
