import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { readManifest } from '../../src/server/read-manifest.ts';
import { type RunningWorkspace, startWorkspace } from '../../src/server/start-workspace.ts';

type Frame = Record<string, unknown> & { readonly payload?: Record<string, unknown> };

let workspace: RunningWorkspace;
beforeAll(async () => {
  const app = await readManifest(new URL('../../example/manifest.yml', import.meta.url));
  workspace = await startWorkspace({ port: 0, app, timing: { ack: 150, eventRetries: [0, 50] } });
});
afterAll(() => workspace.close());

async function openUrl(): Promise<string> {
  const headers = { authorization: `Bearer ${workspace.appToken}` };
  const response = await fetch(`${workspace.slackApiUrl}apps.connections.open`, { method: 'POST', headers });
  return ((await response.json()) as { url: string }).url;
}

async function connect(): Promise<{ frames: Frame[]; socket: WebSocket }> {
  const socket = new WebSocket(await openUrl());
  const frames: Frame[] = [];
  socket.on('message', (data) => frames.push(JSON.parse(String(data)) as Frame));
  await expect.poll(() => frames.length).toBe(1);
  return { frames, socket };
}

function say(text: string): Promise<Response> {
  const body = JSON.stringify({ kind: 'send', channel: 'D0BOT000001', text });
  return fetch(`${workspace.url}/page/request`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}

describe('Socket Mode', () => {
  it('greets, and delivers an event again as long as nobody acknowledges it', async () => {
    const { frames, socket } = await connect();
    expect(frames[0]).toMatchObject({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0LOCAL0001' } });
    await say('hello?');
    await expect.poll(() => frames.length, { timeout: 30_000 }).toBe(4);
    const events = frames.slice(1);
    expect(events.map(({ retry_attempt, retry_reason }) => [retry_attempt, retry_reason])).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
    ]);
    expect(new Set(events.map(({ payload }) => payload?.event_id)).size).toBe(1);
    expect(new Set(events.map(({ envelope_id }) => envelope_id)).size).toBe(3);
    socket.close();
  });

  it('does not repeat what was acknowledged', async () => {
    const { frames, socket } = await connect();
    socket.on('message', (data) => {
      const { envelope_id } = JSON.parse(String(data)) as Frame;
      if (envelope_id) socket.send(JSON.stringify({ envelope_id, payload: {} }));
    });
    await say('once');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(frames).toHaveLength(2);
    expect(frames[1]).toMatchObject({
      type: 'events_api',
      accepts_response_payload: false,
      payload: { type: 'event_callback' },
    });
    socket.close();
  });

  it('sends every envelope to one connection only, and takes a ticket once', async () => {
    const first = await connect();
    const second = await connect();
    await say('to one of you');
    await expect.poll(() => first.frames.length + second.frames.length).toBe(3);
    const url = await openUrl();
    const used = new WebSocket(url);
    await new Promise((resolve) => used.once('open', resolve));
    const again = new WebSocket(url);
    const refused = await new Promise((resolve) => again.once('error', (error) => resolve(error.message)));
    expect(refused).toContain('401');
    for (const socket of [first.socket, second.socket, used]) socket.close();
  });
});
