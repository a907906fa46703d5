import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PLAIN_APP, startApp, THIS_APP } from '../apps/running-app.ts';
import type { Comparison } from '../comparison.ts';
import { startSlack } from '../http/slack.ts';
import { median } from '../percentile.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TIMES = 9;

/** From the start of a process to its first answer, and until the app takes connections. */
export async function compareStart(): Promise<Comparison[]> {
  const [ask, empty] = await inTurns([() => untilEnd('src/cli.ts', 'naturalisatie 2019'), () => untilEnd('-e', '0')]);
  const slack = await startSlack();
  const untilReady = (program: readonly string[]) => async () => {
    const app = await startApp(program, slack.url);
    await app.stop();
    return app.readyInMs;
  };
  const [app, plain] = await inTurns([untilReady(THIS_APP), untilReady(PLAIN_APP)]);
  slack.close();
  return [
    compare('`node src/cli.ts …`, start to first answer', ask, '`node -e 0`', empty, 6),
    compare('the app ready, from its start', app, 'a Bolt app ready', plain, 1.5),
  ];
}

/** Each of them so many times, in turns, after one that does not count. */
async function inTurns(measures: readonly (() => Promise<number>)[]): Promise<number[][]> {
  const times = measures.map((): number[] => []);
  for (let turn = -1; turn < TIMES; turn++)
    for (const [n, measure] of measures.entries()) {
      const ms = await measure();
      if (turn >= 0) times[n]?.push(ms);
    }
  return times;
}

async function untilEnd(...args: readonly string[]): Promise<number> {
  const from = performance.now();
  await once(spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' }), 'close');
  return performance.now() - from;
}

function compare(
  what: string,
  ours: number[] = [],
  against: string,
  reference: number[] = [],
  atMost: number,
): Comparison {
  return {
    what,
    ours: { value: median(ours), unit: 'ms' },
    against,
    reference: { value: median(reference), unit: 'ms' },
    ratio: median(ours.map((ms, n) => ms / (reference[n] ?? Number.NaN))),
    goal: { atMost },
  };
}
