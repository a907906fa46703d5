import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import { PLAIN_APP, type RunningApp, startApp, THIS_APP } from '../apps/running-app.ts';
import type { Comparison } from '../comparison.ts';
import { median } from '../percentile.ts';
import { type Load, loadApp } from './load.ts';
import { lookUps } from './look-ups.ts';
import { type Slack, startSlack } from './slack.ts';

const REQUESTS = 10_000;
const TURN = 1_000;
const WARM_TURNS = 2;

interface Measured {
  readonly loads: readonly Load[];
  readonly cpuMsPerRequest: number;
  readonly memoryWarmMb: number;
  readonly memoryEndMb: number;
}

/** The app and the plain one get the same questions in turns of a thousand, so that both meet the same machine. */
export async function compareHttp(dataset: Dataset): Promise<Comparison[]> {
  const slack = await startSlack();
  const questions = lookUps(dataset, REQUESTS);
  const app = await startApp(THIS_APP, slack.url);
  await loadApp(app.url, questions.slice(0, 200), slack);
  const plain = await startApp(PLAIN_APP, slack.url, { BODY_FILE: await bodyFile(slack.answers) });
  const [ours, reference] = await measureInTurns([app, plain], questions, slack);
  await Promise.all([app.stop(), plain.stop()]);
  slack.close();
  return ours && reference ? compare(ours, reference) : [];
}

/** An answer of middling length, for the plain app to respond with. */
async function bodyFile(answers: readonly string[]): Promise<string> {
  const bySize = answers.toSorted((a, b) => a.length - b.length);
  const file = join(await mkdtemp(join(tmpdir(), 'bench-')), 'body.json');
  await writeFile(file, bySize[Math.floor(bySize.length / 2)] ?? '{}');
  return file;
}

async function measureInTurns(
  apps: readonly RunningApp[],
  questions: readonly string[],
  slack: Slack,
): Promise<Measured[]> {
  const turns = Array.from({ length: questions.length / TURN }, (_, n) => questions.slice(n * TURN, (n + 1) * TURN));
  const loads = apps.map((): Load[] => []);
  const turnOver = async (asked: readonly (readonly string[])[]) => {
    for (const turn of asked)
      for (const [n, app] of apps.entries()) loads[n]?.push(await loadApp(app.url, turn, slack));
    return Promise.all(apps.map((app) => app.usage()));
  };
  const warm = await turnOver(turns.slice(0, WARM_TURNS));
  const end = await turnOver(turns.slice(WARM_TURNS));
  const counted = questions.length - WARM_TURNS * TURN;
  return apps.map((_, n) => ({
    loads: loads[n] ?? [],
    cpuMsPerRequest: ((end[n]?.cpuMs ?? 0) - (warm[n]?.cpuMs ?? 0)) / counted,
    memoryWarmMb: warm[n]?.memoryMb ?? 0,
    memoryEndMb: end[n]?.memoryMb ?? 0,
  }));
}

const PLAIN = 'a Bolt app that acknowledges and responds with as much';

function compare(ours: Measured, plain: Measured): Comparison[] {
  const speed = ({ loads }: Measured) =>
    median(loads.slice(WARM_TURNS).map(({ requestsPerSecond }) => requestsPerSecond));
  const slowest = ({ loads }: Measured) => Math.max(...loads.map(({ slowestAckMs }) => slowestAckMs));
  const speedRatios = ours.loads
    .slice(WARM_TURNS)
    .map(({ requestsPerSecond }, n) => requestsPerSecond / (plain.loads[n + WARM_TURNS]?.requestsPerSecond ?? 1));
  return [
    {
      what: '`/ind` over signed HTTP, 50 at once, requests answered',
      ours: { value: speed(ours), unit: '/s' },
      against: PLAIN,
      reference: { value: speed(plain), unit: '/s' },
      ratio: median(speedRatios),
      goal: { atLeast: 0.8 },
    },
    {
      what: 'the same, processor time a request',
      ours: { value: ours.cpuMsPerRequest, unit: 'ms' },
      against: 'the same app',
      reference: { value: plain.cpuMsPerRequest, unit: 'ms' },
      ratio: ours.cpuMsPerRequest / plain.cpuMsPerRequest,
      goal: { atMost: 1.3 },
    },
    {
      what: 'the same, slowest acknowledgement of 10,000',
      ours: { value: slowest(ours), unit: 'ms' },
      against: 'the same app',
      reference: { value: slowest(plain), unit: 'ms' },
      ratio: slowest(ours) / slowest(plain),
      goal: { atMost: 1.5 },
    },
    {
      what: 'memory after 10,000 requests',
      ours: { value: ours.memoryEndMb, unit: 'MB' },
      against: 'the same app',
      reference: { value: plain.memoryEndMb, unit: 'MB' },
      ratio: ours.memoryEndMb / plain.memoryEndMb,
      goal: { atMost: 1.5 },
    },
    {
      what: 'memory after 10,000 requests',
      ours: { value: ours.memoryEndMb, unit: 'MB' },
      against: 'itself after 2,000',
      reference: { value: ours.memoryWarmMb, unit: 'MB' },
      ratio: ours.memoryEndMb / ours.memoryWarmMb,
      goal: { atMost: 1.1 },
    },
  ];
}
