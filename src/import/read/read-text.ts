import { refuseFile } from './refuse-file.ts';
import type { SourceReader } from './source-document.ts';

const TEXT_CONTROLS = new Set(['\t', '\n', '\v', '\f', '\r']);

/** Text, also in Markdown, in whichever of the usual encodings. Refuses what is no text. */
export const readText: SourceReader = (bytes) => {
  const text = decodeText(bytes);
  if (hasControlCharacter(text)) refuseFile('this is not a text file: it has characters that no text has');
  if (text.trim() === '') refuseFile('the file is empty: it has nothing but spaces and empty lines');
  return { text };
};

export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) refuseFile('this is not a text file: it has zero bytes');
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
