import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Comparison } from '../comparison.ts';
import type { CatalogueCost } from './measure.ts';
import { writeCatalogue } from './write-catalogue.ts';

const MEASURE = fileURLToPath(new URL('measure.ts', import.meta.url));
const TIMES_AS_LARGE = 1_000;
const YEARS = 50;
const MOST_LOAD_S = 5;

/** A made-up catalogue with a thousand times as many indicators, and fifty years instead of three. */
export async function compareLarge(dataFolder: string): Promise<Comparison[]> {
  const own = await costOf(dataFolder);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  writeCatalogue(folder, own.indicators * TIMES_AS_LARGE, YEARS);
  const large = await costOf(folder);
  await rm(folder, { recursive: true });
  const size = `a catalogue of ${large.indicators} made-up indicators, ${YEARS} years`;
  return [
    {
      what: `${size}: median look-up`,
      ours: { value: large.lookUpUs, unit: 'µs' },
      against: 'the catalogue as it is',
      reference: { value: own.lookUpUs, unit: 'µs' },
      ratio: large.lookUpUs / own.lookUpUs,
      goal: { atMost: 3 },
    },
    {
      what: 'the same: processor time of the load',
      ours: { value: large.loadMs / 1000, unit: 's' },
      against: 'five seconds',
      reference: { value: MOST_LOAD_S, unit: 's' },
      ratio: large.loadMs / 1000 / MOST_LOAD_S,
      goal: { atMost: 1 },
    },
    {
      what: 'the same: memory',
      ours: { value: large.memoryMb, unit: 'MB' },
      against: 'the catalogue as it is',
      reference: { value: own.memoryMb, unit: 'MB' },
      ratio: large.memoryMb / own.memoryMb,
      goal: { atMost: TIMES_AS_LARGE },
    },
  ];
}

async function costOf(folder: string): Promise<CatalogueCost> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', MEASURE, folder]);
  return JSON.parse(stdout);
}
