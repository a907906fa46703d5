import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { ImportRefusedError } from '../report/refusal.ts';

const LARGEST = 10 * 1024 * 1024;
const TEXT_CONTROLS = new Set(['\t', '\n', '\v', '\f', '\r']);

/** The text of a factsheet file, whichever of the usual encodings it was saved in. Refuses what is no text. */
export function readSource(path: string): string {
  const bytes = readBytes(path);
  if (bytes.length === 0) refuse('the file is empty');
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    refuse(
      'this is the PDF itself, not its text: make a text file of it first, with "pdftotext -layout" or by copying',
    );
  }
  const text = decode(bytes);
  if (hasControlCharacter(text)) refuse('this is not a text file: it has characters that no text has');
  if (text.trim() === '') refuse('the file is empty: it has nothing but spaces and empty lines');
  return text;
}

function readBytes(path: string): Buffer {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return refuse(`there is no file ${path} that can be read`);
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) refuse(`${path} is not a file`);
    if (stat.size > LARGEST) refuse(`the file is larger than 10 MB (${(stat.size / 1024 / 1024).toFixed(1)} MB)`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) refuse('this is not a text file: it has zero bytes');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function hasControlCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 32 && !TEXT_CONTROLS.has(text.charAt(at))) return true;
  }
  return false;
}

function refuse(reason: string): never {
  throw new ImportRefusedError([{ text: '', reason }]);
}
