import type { App } from '@slack/bolt';
import { createExampleApp } from '../../example/example-app.ts';
import type { PageReply, PageRequest } from '../../src/model/page-requests.ts';
import type { Change, ChatMessage, Snapshot } from '../../src/model/workspace-state.ts';
import { readManifest } from '../../src/server/read-manifest.ts';
import { type RunningWorkspace, startWorkspace } from '../../src/server/start-workspace.ts';
import type { Timing } from '../../src/server/timing.ts';

export const GENERAL = 'C0GENERAL01';
export const BOARD = 'C0BOARD0001';
export const DIRECT = 'D0BOT000001';
export const YOU = 'U0YOU000001';

/** A workspace with the example app connected over Socket Mode, driven the way the page drives it. */
export interface ExampleSession {
  readonly workspace: RunningWorkspace;
  readonly app: App;
  ask(request: PageRequest): Promise<PageReply>;
  snapshot(): Promise<Snapshot>;
  until<T>(find: (snapshot: Snapshot) => T | undefined | false): Promise<T>;
  untilText(part: string): Promise<ChatMessage>;
  call(method: string, args: Record<string, unknown>, token?: string): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export async function startExampleSession(timing: Partial<Timing> = {}): Promise<ExampleSession> {
  const description = await readManifest(new URL('../../example/manifest.yml', import.meta.url));
  const workspace = await startWorkspace({ port: 0, app: description, timing });
  const app = createExampleApp(workspace);
  await app.start();
  const post = (path: string, body: unknown, headers: Record<string, string>) =>
    fetch(workspace.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const snapshot = () => readSnapshot(workspace.url);
  const until: ExampleSession['until'] = async (find) => {
    for (let tries = 0; tries < 1200; tries += 1) {
      const found = find(await snapshot());
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const lines = (await snapshot()).log
      .slice(-6)
      .map(({ name, details }) => `${name}: ${details.join(' ').slice(0, 200)}`);
    throw new Error(`not seen in time; the log says:\n${lines.join('\n')}`);
  };
  return {
    workspace,
    app,
    snapshot,
    until,
    untilText: (part) => until(({ messages }) => messages.find((message) => message.text.includes(part))),
    ask: async (request) =>
      (await post('/page/request', request, { 'content-type': 'application/json' })).json() as Promise<PageReply>,
    call: async (method, args, token = workspace.botToken) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return (await post(`/api/${method}`, args, headers)).json() as Promise<Record<string, unknown>>;
    },
    close: async () => {
      await app.stop();
      await workspace.close();
    },
  };
}

async function readSnapshot(url: string): Promise<Snapshot> {
  const stop = new AbortController();
  const response = await fetch(`${url}/page/stream`, { signal: stop.signal });
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString('utf8');
    if (text.includes('\n\n')) break;
  }
  stop.abort();
  const change = JSON.parse(text.slice('data: '.length, text.indexOf('\n\n'))) as Change;
  if (change.kind !== 'snapshot') throw new Error('the stream does not begin with a snapshot');
  return change.snapshot;
}
