import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeSlack, startFakeSlack } from './fake-slack.ts';
import { command } from './payloads.ts';
import { type HttpProgram, newDatabase, runProgram, startHttpProgram, theProgram } from './run-program.ts';

const NPM_START = ['npm', 'start'];

const running: HttpProgram[] = [];
let slack: FakeSlack;
beforeAll(async () => {
  slack = await startFakeSlack();
});
afterEach(() => {
  slack.reset();
  for (const { child } of running.splice(0))
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGKILL');
});
afterAll(() => slack.close());

async function start(how: readonly string[]): Promise<HttpProgram> {
  const program = await startHttpProgram(slack, await newDatabase(), how);
  running.push(program);
  return program;
}

const pidOf = ({ child }: HttpProgram) => child.pid ?? Number.NaN;

/** What npm started: the shell of the script, or the program in its place. */
function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim());
}

interface Way {
  readonly how: readonly string[];
  readonly signal: 'SIGINT' | 'SIGTERM';
  readonly to: (program: HttpProgram) => number;
}

/** Minus the process id means its whole group, which is how a terminal sends Ctrl-C: npm then passes it on once more. */
const WAYS: Readonly<Record<string, Way>> = {
  'SIGTERM to the program': { how: theProgram('main.ts'), signal: 'SIGTERM', to: pidOf },
  'SIGTERM to npm': { how: NPM_START, signal: 'SIGTERM', to: pidOf },
  'SIGTERM to what npm started': { how: NPM_START, signal: 'SIGTERM', to: (program) => childOf(pidOf(program)) },
  'Ctrl-C to the program': { how: theProgram('main.ts'), signal: 'SIGINT', to: (program) => -pidOf(program) },
  'Ctrl-C to npm start': { how: NPM_START, signal: 'SIGINT', to: (program) => -pidOf(program) },
};

describe('one signal stops the app, and what is in flight is finished', () => {
  it.each(Object.entries(WAYS))('%s', async (name, { how, signal, to }) => {
    if (name.includes('what npm started') && process.platform !== 'linux') return;
    let release = () => {};
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    slack.answer('respond', () => held);
    const program = await start(how);
    await program.form(command('klachten 2019', slack.responseUrl()));
    const [answer] = await slack.until('respond');
    process.kill(to(program), signal);
    await program.until(/stopping/);
    release();
    expect(await program.ended).toBe(0);
    expect(answer?.args.text).toContain('1.880');
    await expect(fetch(`${program.base}/healthz`)).rejects.toThrow();
  });
});

it('npm start passes the exit code of a failed start on', async () => {
  const failed = runProgram(NPM_START, { SLACK_BOT_TOKEN: 'not-a-token' });
  expect(await failed.ended).toBe(1);
  expect(failed.output()).toContain('SLACK_BOT_TOKEN should be a bot token');
});
