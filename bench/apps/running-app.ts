import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const SIGNING_SECRET = 'a-secret-for-the-bench';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORT_USAGE = new URL('report-usage.mjs', import.meta.url).href;
const LOOK_AGAIN_MS = 2;

export interface Usage {
  readonly cpuMs: number;
  readonly memoryMb: number;
}

/** An app in a process of its own, which listens to Slack over HTTP. */
export interface RunningApp {
  readonly url: string;
  /** From the start of the process until it takes connections. */
  readonly readyInMs: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** What `npm start` gives to Node. */
export const THIS_APP = ['--import', './src/compile-cache.mjs', 'src/main.ts'];
export const PLAIN_APP = ['bench/apps/plain-app.ts'];

export async function startApp(
  program: readonly string[],
  slackUrl: string,
  env: Record<string, string> = {},
): Promise<RunningApp> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const from = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_USAGE, ...program], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: `${slackUrl}/api/`,
      PORT: String(port),
      DATABASE_URL: `sqlite:${join(folder, 'store.db')}`,
      STORE_FILE: join(folder, 'none'),
      ...env,
    },
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`${program.at(-1)} ended instead of starting: ${said}`);
    await sleep(LOOK_AGAIN_MS);
  }
  return {
    url: `http://127.0.0.1:${port}/slack/events`,
    readyInMs: performance.now() - from,
    usage: () => usageOf(child),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  const answered = once(child, 'message');
  child.send('usage');
  const [{ cpu, rss }] = await answered;
  return { cpuMs: (cpu.user + cpu.system) / 1000, memoryMb: rss / 1024 ** 2 };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', tell(true)).once('error', tell(false));
  });
}
