import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const READY = /answers on (?<url>http:\S+) /;
// Empty rather than absent: a .env with tokens must not turn a test into a visit to the real Slack.
/** Not the database of a developer who has judged answers of their own. */
const DATABASE_URL = `sqlite:${join(tmpdir(), `workspace-tests-${process.pid}`, 'kept.sqlite')}`;
const NO_TOKENS = { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '' };

/** The real app as a process of its own, in the local workspace. */
export interface AppProcess {
  readonly url: string;
  /** From the command to the printed address. */
  readonly startedInMs: number;
  /** Ends it as Ctrl-C does. */
  end(): Promise<Ending>;
}

export interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** Whether the app can be started from here; says why when it cannot. */
export function hasApp(): boolean {
  if (existsSync(`${ROOT}node_modules/@slack/bolt`)) return true;
  console.warn('Tests of the real app skipped: it is not installed (npm ci in the folder above).');
  return false;
}

export async function startApp(): Promise<AppProcess> {
  const start = performance.now();
  const { child, ended, output } = run(0);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = READY.exec(output())?.groups?.url;
      if (found) resolve(found);
    });
    void ended.then((ending) => reject(new Error(`the app ended instead of starting: ${ending.output}`)));
  });
  const end = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { url, startedInMs: performance.now() - start, end };
}

/** What `npm run feedback` shows of the answers that were judged in these tests. */
export function readFeedback(): Promise<Ending> {
  return runProgram(['src/feedback-cli.ts']).ended;
}

/** For a start that fails. */
export function runToTheEnd(port: number): Promise<Ending> {
  return run(port).ended;
}

function run(port: number) {
  return runProgram(['src/main.ts', '--port', String(port)]);
}

function runProgram(args: readonly string[]) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH, DATABASE_URL, ...NO_TOKENS },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  const ended = new Promise<Ending>((resolve) => child.on('close', (code) => resolve({ code, output: text })));
  return { child, ended, output: () => text };
}
