import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { createMemoryStore, type Entry } from './memory-store.ts';
import type { Store } from './store.ts';

const journalLine = z.union([
  z.object({ key: z.string(), until: z.number(), value: z.json() }),
  z.object({ key: z.string(), gone: z.literal(true) }),
]);
type JournalLine = z.infer<typeof journalLine>;

export interface FileStoreOptions {
  readonly now?: () => number;
  /** Told when a change could not be written: the bot goes on, but a restart would lose it. */
  readonly onFailure?: (error: unknown) => void;
}

const PRIVATE = 0o600;
const TIDY_AFTER = 5000;

/**
 * Keeps everything in one file of a line per change, for one process. A line that is broken, for instance because the
 * machine stopped halfway, counts as absent; the file is written afresh when it is opened and when it has grown.
 */
export async function openFileStore(
  path: string,
  { now = Date.now, onFailure }: FileStoreOptions = {},
): Promise<Store> {
  const entries = await readJournal(path, now());
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, entries);

  const journal = createJournal(path, entries, onFailure);
  const memory = createMemoryStore({
    now,
    entries,
    listener: {
      put: (key, entry) => {
        entries.delete(key);
        entries.set(key, entry);
        journal.note({ key, until: entry.until, value: entry.value as z.core.util.JSONType });
      },
      remove: (key) => {
        entries.delete(key);
        journal.note({ key, gone: true });
      },
    },
  });
  return { ...memory, close: journal.flush };
}

interface Journal {
  note(line: JournalLine): void;
  /** Writes what is waiting, after what is being written. */
  flush(): Promise<void>;
}

function createJournal(
  path: string,
  entries: ReadonlyMap<string, Entry>,
  onFailure?: (error: unknown) => void,
): Journal {
  let written = 0;
  let waiting: JournalLine[] = [];
  let writing = Promise.resolve();
  const write = async () => {
    const lines = waiting;
    waiting = [];
    if (lines.length === 0) return;
    written += lines.length;
    if (written <= TIDY_AFTER + entries.size) return appendFile(path, lines.map(toText).join(''), { mode: PRIVATE });
    written = 0;
    return writeWhole(path, entries);
  };
  const flush = () => {
    writing = writing.then(write).catch((error: unknown) => onFailure?.(error));
    return writing;
  };
  const note = (line: JournalLine) => {
    waiting.push(line);
    if (waiting.length === 1) setImmediate(flush);
  };
  return { note, flush };
}

/** What a store file has, without opening it: safe while the app is running. */
export async function readStoreFile(path: string, now: number = Date.now()): Promise<ReadonlyMap<string, Entry>> {
  return readJournal(path, now);
}

async function readJournal(path: string, now: number): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for (const text of (await readIfThere(path)).split('\n')) {
    const line = parseLine(text);
    if (!line) continue;
    entries.delete(line.key);
    if ('value' in line && line.until > now) entries.set(line.key, { value: line.value, until: line.until });
  }
  return entries;
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function parseLine(text: string): JournalLine | undefined {
  try {
    return journalLine.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** First beside it and then in its place, so that there is never half a file. */
async function writeWhole(path: string, entries: ReadonlyMap<string, Entry>): Promise<void> {
  const lines = [...entries].map(([key, { value, until }]) =>
    toText({ key, until, value: value as z.core.util.JSONType }),
  );
  const beside = `${path}.new`;
  await writeFile(beside, lines.join(''), { mode: PRIVATE });
  await rename(beside, path);
}

function toText(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`;
}
