import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeApp } from '../../src/server/read-manifest.ts';
import { startWorkspace } from '../../src/server/start-workspace.ts';
import { DIRECT, type ExampleSession, GENERAL, startExampleSession, YOU } from './example-session.ts';

let session: ExampleSession;
beforeAll(async () => {
  session = await startExampleSession({ trigger: 150, responseUrl: 400 });
});
afterAll(() => session.close());

const button = (index: number) => ({ type: 'button', action_id: `a${index}`, text: { type: 'plain_text', text: 'x' } });

describe('the Web API refuses', () => {
  it.each([
    ['an unknown channel', 'chat.postMessage', { channel: 'C0NOWHERE', text: 'x' }, 'channel_not_found'],
    ['an empty message', 'chat.postMessage', { channel: DIRECT }, 'no_text'],
    ['a message that is too long', 'chat.postMessage', { channel: DIRECT, text: 'x'.repeat(40_001) }, 'msg_too_long'],
    [
      'a thread that is not there',
      'chat.postMessage',
      { channel: DIRECT, text: 'x', thread_ts: '1.2' },
      'thread_not_found',
    ],
    ['blocks that are no JSON', 'chat.postMessage', { channel: DIRECT, blocks: '[{' }, 'invalid_blocks_format'],
    [
      'Markdown beside text',
      'chat.postMessage',
      { channel: DIRECT, text: 'x', markdown_text: 'y' },
      'markdown_text_conflict',
    ],
    ['an update of nothing', 'chat.update', { channel: DIRECT, ts: '1.2', text: 'x' }, 'message_not_found'],
    [
      'an ephemeral for a stranger',
      'chat.postEphemeral',
      { channel: DIRECT, user: 'U1', text: 'x' },
      'user_not_in_channel',
    ],
    [
      'a made-up trigger',
      'views.open',
      { trigger_id: '1', view: { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [] } },
      'invalid_trigger_id',
    ],
    [
      'a Home tab for a stranger',
      'views.publish',
      { user_id: 'U1', view: { type: 'home', blocks: [] } },
      'user_not_found',
    ],
    ['a scope that was not granted', 'users.info', { user: YOU }, 'missing_scope'],
    ['an unknown method', 'chat.shout', {}, 'unknown_method'],
    ['the wrong kind of token', 'apps.connections.open', {}, 'not_allowed_token_type'],
  ])('%s', async (_, method, args, error) => {
    expect(await session.call(method, args)).toMatchObject({ ok: false, error });
  });

  it('a wrong token, also in a form', async () => {
    const body = new URLSearchParams({ token: 'xoxb-wrong' });
    const response = await fetch(`${session.workspace.slackApiUrl}auth.test`, { method: 'POST', body });
    expect(await response.json()).toEqual({ ok: false, error: 'invalid_auth' });
  });

  it('invalid blocks, in the words and the place of Slack', async () => {
    const blocks = [
      { type: 'divider' },
      { type: 'actions', elements: Array.from({ length: 26 }, (_, i) => button(i)) },
    ];
    const place = 'no more than 25 items allowed [json-pointer:/blocks/1/elements]';
    expect(await session.call('chat.postMessage', { channel: DIRECT, text: 'x', blocks })).toEqual({
      ok: false,
      error: 'invalid_blocks',
      errors: [place],
      response_metadata: { messages: [`[ERROR] ${place}`] },
    });
    expect(await session.call('blocks.validate', { blocks: JSON.stringify(blocks) }, '')).toMatchObject({ ok: false });
  });

  it('a modal without a submit button for its inputs', async () => {
    const input = { type: 'input', label: { type: 'plain_text', text: 'x' }, element: { type: 'plain_text_input' } };
    const view = { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [input] };
    const answer = await session.call('views.open', { trigger_id: '1', view });
    expect(answer.error).toBe('invalid_arguments');
    expect(JSON.stringify(answer)).toContain('submit');
  });
});

describe('what was given out runs out', () => {
  it('a trigger after its time', async () => {
    await session.ask({ kind: 'shortcut', callbackId: 'unheard_of' });
    const entry = await session.until(({ log }) => log.find(({ name }) => name === 'shortcut unheard_of'));
    const trigger_id = /"trigger_id":"(?<id>[^"]+)"/.exec(entry.details.join())?.groups?.id;
    const view = { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [] };
    expect(await session.call('views.open', { trigger_id, view })).toMatchObject({ error: 'expired_trigger_id' });
  });

  it('a response_url after five uses, and after its time', async () => {
    await session.ask({ kind: 'send', channel: GENERAL, text: '/ask url' });
    const entry = await session.until(({ log }) => log.find(({ details }) => details.join().includes('"text":"url"')));
    const url = /"response_url":"(?<url>[^"]+)"/.exec(entry.details.join())?.groups?.url ?? '';
    const use = () => fetch(url, { method: 'POST', body: JSON.stringify({ text: 'again' }) });
    const answers = [];
    for (let count = 0; count < 5; count += 1) answers.push(await use());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404]);
    expect(await answers.at(-1)?.json()).toEqual({ ok: false, error: 'used_url' });
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(await (await use()).json()).toEqual({ ok: false, error: 'expired_url' });
  });
});

describe('the server', () => {
  it('answers local addresses only', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(session.workspace.url, { headers: { host: 'evil.example' } }, (response) =>
        resolve(response.statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });

  it('says so when the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    await expect(startWorkspace({ port, app: describeApp({}) })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is already in use`,
    );
    taken.close();
  });

  it('asks the bot to reconnect, which it does', async () => {
    session.workspace.refreshConnections();
    await session.until(({ connections }) => connections === 0);
  });
});
