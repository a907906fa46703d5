import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readCsv } from './read-csv.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { readText } from './read-text.ts';
import { readWord } from './read-word.ts';
import { refuseFile } from './refuse-file.ts';
import type { SourceDocument, SourceOptions, SourceReader } from './source-document.ts';

const LARGEST = 10 * 1024 * 1024;

/** By the end of the name. Another format is one more line here, and a file that reads it. */
const READERS: Readonly<Record<string, SourceReader>> = {
  '.csv': readCsv,
  '.tsv': readCsv,
  '.xlsx': readSpreadsheet,
  '.xlsm': readSpreadsheet,
  '.ods': readSpreadsheet,
  '.html': readHtml,
  '.htm': readHtml,
  '.docx': readWord,
  '.pdf': readPdf,
};

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
  const reader = readerOf(bytes, extname(path).toLowerCase());
  return reader(bytes, options);
}

function readerOf(bytes: Uint8Array, extension: string): SourceReader {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (start.startsWith('%PDF-')) return readPdf;
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    refuseFile(
      UNREADABLE[extension] ??
        'this file has a password, or is of an old kind: open it, and save it without a password as .xlsx or .docx',
    );
  const reader = READERS[extension];
  if (start.startsWith('PK') && reader !== readSpreadsheet && reader !== readWord)
    refuseFile(
      UNREADABLE[extension] ??
        'this is not a text file, but a file with others in it. If it is a spreadsheet or a Word file, its name has to end in .xlsx, .ods or .docx',
    );
  if (reader && (start.startsWith('PK') || ![readSpreadsheet, readWord].includes(reader)) && reader !== readPdf)
    return reader;
  const unreadable = reader
    ? `the name of this file ends in ${extension}, but it is no such file`
    : UNREADABLE[extension];
  return unreadable === undefined ? readText : refuseFile(unreadable);
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
