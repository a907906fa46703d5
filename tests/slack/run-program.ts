import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FakeSlack } from './fake-slack.ts';
import { SIGNING_SECRET, signed } from './http-app.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A program of the project as a process of its own. */
export interface ProgramRun {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Its exit code, once it has ended and nothing holds its output open any more. */
  readonly ended: Promise<number | null>;
  /** Resolves with what the pattern found in the output so far; rejects when the program ends without it. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

/** The app over HTTP, with what Slack sends to it. */
export interface HttpProgram extends ProgramRun {
  readonly base: string;
  form(fields: Record<string, string>): Promise<Response>;
  event(body: object): Promise<Response>;
}

export const theProgram = (file: string): readonly string[] => [process.execPath, join(ROOT, 'src', file)];

/** Runs the command in a process group of its own, as a terminal does. */
export function runProgram([command = '', ...args]: readonly string[], env: Record<string, string>): ProgramRun {
  const child = spawn(command, args, {
    cwd: ROOT,
    detached: true,
    env: { PATH: process.env.PATH ?? '', DATA_DIR: join(ROOT, 'data'), ...env },
  });
  return watch(child);
}

/** A process that was started, with what it prints from now on. */
export function watch(child: ChildProcessWithoutNullStreams): ProgramRun {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found) resolve(found);
      };
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      look();
      void ended.then(() => reject(new Error(`the program ended without ${pattern}: ${output}`)));
    });
  return { child, output: () => output, ended, until };
}

export async function startHttpProgram(
  slack: FakeSlack,
  databaseUrl: string,
  command = theProgram('main.ts'),
  env: Record<string, string> = {},
): Promise<HttpProgram> {
  const main = runProgram(command, {
    SLACK_BOT_TOKEN: 'xoxb-topsecret',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
    DATABASE_URL: databaseUrl,
    STORE_FILE: 'none',
    ...env,
  });
  return overHttp(main);
}

/** The app in a process, once it listens. */
export async function overHttp(main: ProgramRun): Promise<HttpProgram> {
  const [, port] = await main.until(/"event":"started".*"port":(\d+)/);
  const base = `http://127.0.0.1:${port}`;
  const post = (body: string, type: string) =>
    fetch(`${base}/slack/events`, { method: 'POST', body, headers: { 'content-type': type, ...signed(body) } });
  return {
    ...main,
    base,
    form: (fields) => post(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded'),
    event: (body) => post(JSON.stringify(body), 'application/json'),
  };
}

export const newDatabase = async (): Promise<string> =>
  `sqlite:${join(await mkdtemp(join(tmpdir(), 'main-')), 'kept.db')}`;
