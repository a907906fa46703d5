import mammoth from 'mammoth';
import { htmlToText } from './read-html.ts';
import { refuseFile } from './refuse-file.ts';
import type { SourceReader } from './source-document.ts';

/** A Word file: its tables and the text around them. */
export const readWord: SourceReader = async (bytes) => {
  const { value } = await convert(bytes);
  return htmlToText(value);
};

async function convert(bytes: Uint8Array): Promise<{ readonly value: string }> {
  try {
    return await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  } catch {
    return refuseFile('this Word file cannot be opened; it may be damaged. Save it again as .docx');
  }
}
