import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportOptions } from '../../src/import/import-options.ts';
import { readDataFolder } from '../../src/import/match/data-folder.ts';
import { type ImportPlan, planImport } from '../../src/import/plan/plan-import.ts';
import { ImportRefusedError, type Refusal } from '../../src/import/report/refusal.ts';
import { runImport } from '../../src/import/run-import.ts';

export const FACTSHEETS = join(import.meta.dirname, 'factsheets');
const DATA = join(import.meta.dirname, '../../data');

/** A place of its own for one test, taken away afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the project's own data folder. */
export function copyOfData(): string {
  const folder = join(temporaryFolder(), 'data');
  cpSync(DATA, folder, { recursive: true });
  return folder;
}

/** Plans the import of a text against a data folder; nothing is written. */
export function importText(text: string, data: string = DATA, options: Partial<ImportOptions> = {}): ImportPlan {
  const given = {
    source: 'factsheet.txt',
    data,
    write: false,
    json: false,
    published: '2022-04',
    same: [],
    isNew: [],
    ...options,
  };
  return planImport(text, readDataFolder(data), given);
}

/** What the import of a text is refused for. */
export function refusalsOf(text: string, data?: string, options?: Partial<ImportOptions>): readonly Refusal[] {
  try {
    importText(text, data, options);
  } catch (error) {
    if (error instanceof ImportRefusedError) return error.refusals;
    throw error;
  }
  return [];
}

/** The values that a planned edition has: `klachten.ontvangen 2021` → 2410. */
export function figuresOf(plan: ImportPlan): Record<string, number> {
  const text = [...plan.files].find(([file]) => file.endsWith('/figures.json'))?.[1] ?? '{}';
  const figures = JSON.parse(text) as Record<string, Record<string, { value: number }>>;
  return Object.fromEntries(
    Object.entries(figures).flatMap(([id, byYear]) =>
      Object.entries(byYear).map(([year, { value }]) => [`${id} ${year}`, value]),
    ),
  );
}

/** The command itself, with what it prints. */
export async function runCommand(args: readonly string[], now: () => number = () => 0) {
  const printed = { out: '', error: '' };
  const to = (stream: 'out' | 'error') => ({
    write: (text: string) => {
      printed[stream] += text;
    },
  });
  const code = await runImport(args, DATA, { out: to('out'), error: to('error'), now });
  return { code, ...printed };
}

export const LIBRARY_OPTIONS = [
  '--name',
  'Bibliotheek Zilverdam',
  '--command',
  '/bieb',
  '--app',
  'Bieb Cijfers',
  '--language',
  'nl',
  '--published',
  '2024-03',
];

/** A data folder made from nothing: that of a made-up library. */
export async function libraryFolder(): Promise<string> {
  const data = join(temporaryFolder(), 'library');
  const { code, error } = await runCommand([
    join(FACTSHEETS, 'library-2023.txt'),
    '--data',
    data,
    ...LIBRARY_OPTIONS,
    '--write',
  ]);
  if (code !== 0) throw new Error(error);
  return data;
}
