import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, chown, copyFile, cp, lstat, mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeSlack, startFakeSlack } from '../slack/fake-slack.ts';
import { SIGNING_SECRET } from '../slack/http-app.ts';
import { command } from '../slack/payloads.ts';
import { overHttp, watch } from '../slack/run-program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

const containerfile = await readFile(join(ROOT, 'Containerfile'), 'utf8');
const lastStage = containerfile.slice(containerfile.lastIndexOf('\nFROM '));
const copied = [...lastStage.matchAll(/^COPY (?!--from)(?<sources>.+) \S+$/gm)].flatMap(
  ({ groups }) => groups?.sources?.split(' ') ?? [],
);
const [program = '', ...args] = JSON.parse(
  /\nCMD (?<command>\[.*\])/.exec(lastStage)?.groups?.command ?? '[]',
) as string[];

describe('the container file', () => {
  it('copies nothing that is left out of what it is built from', async () => {
    const kept = (await readFile(join(ROOT, '.dockerignore'), 'utf8')).match(/(?<=^!).+/gm) ?? [];
    expect(kept).toEqual(expect.arrayContaining(copied));
  });

  it('runs as somebody else than root, with the same Node as everybody', async () => {
    expect(lastStage).toMatch(/\nUSER node\n/);
    const major = (await readFile(join(ROOT, '.node-version'), 'utf8')).split('.')[0];
    expect([...containerfile.matchAll(/node:(\d+)-slim/g)].map(([, version]) => version)).toEqual([major, major]);
  });
});

describe.skipIf(!isRoot)('what is in the container (skipped without the rights to run as somebody else)', () => {
  let slack: FakeSlack;
  let tree: string;
  let volume: string;
  let child: ChildProcess | undefined;
  beforeAll(async () => {
    slack = await startFakeSlack();
    tree = await mkdtemp(join(tmpdir(), 'container-'));
    await copyTree(tree);
    volume = await mkdtemp(join(tmpdir(), 'volume-'));
    await chown(volume, NOBODY, NOBODY);
  }, 60_000);
  afterAll(async () => {
    child?.kill('SIGKILL');
    await slack.close();
  });

  it('starts as another user with all of it read-only, answers, and ends by itself on SIGTERM', async () => {
    const running = await overHttp(start(tree, volume, slack));
    child = running.child;
    await running.form(command('klachten 2019', slack.responseUrl()));
    expect((await slack.until('respond'))[0]?.args.text).toContain('1.880');
    child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  });
});

/** Node itself, the packages that run in production, and what is copied: all of it without the right to write. */
async function copyTree(tree: string): Promise<void> {
  const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  const packages = Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path.startsWith('node_modules/') && !dev && !optional)
    .map(([path]) => path);
  for (const path of [...copied, ...packages]) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await cp(join(ROOT, path), join(tree, path), { recursive: true, dereference: true });
  }
  await mkdir(join(tree, 'bin'));
  await copyFile(process.execPath, join(tree, 'bin/node'));
  await withoutWriting(tree);
}

async function withoutWriting(path: string): Promise<void> {
  const found = await lstat(path);
  if (found.isDirectory()) for (const name of await readdir(path)) await withoutWriting(join(path, name));
  await chmod(path, found.isDirectory() || path.endsWith('bin/node') ? 0o555 : 0o444);
}

function start(tree: string, volume: string, slack: FakeSlack) {
  const running = spawn(join(tree, 'bin', program), args, {
    cwd: tree,
    uid: NOBODY,
    gid: NOBODY,
    env: {
      NODE_ENV: 'production',
      SLACK_BOT_TOKEN: 'xoxb-made-up',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
      OPERATIONS_PORT: '0',
      DATABASE_URL: `sqlite:${volume}/ind-cijfers.db`,
    },
  });
  return watch(running);
}
