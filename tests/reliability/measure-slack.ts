import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startFakeSlack } from '../slack/fake-slack.ts';
import { startHttpApp } from '../slack/http-app.ts';
import { command, directMessage, mention } from '../slack/payloads.ts';
import { newDatabase, startHttpProgram } from '../slack/run-program.ts';
import { inMs, line, type Measured, of } from './measured.ts';

/** A response_url that does something else than answer. */
async function brokenUrl(name: string, respond: Parameters<typeof createServer>[1]): Promise<Measured> {
  const app = await startHttpApp();
  const server = createServer(respond as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const since = performance.now();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/commands/T1/x`;
  await app.sendCommand(command('klachten 2019', url));
  await app.slack.until('chat.postEphemeral');
  const took = inMs(since);
  server.closeAllConnections();
  server.close();
  await app.close();
  return line(`A response_url that ${name}`, `answered another way after ${took}`);
}

async function limits(): Promise<Measured[]> {
  const app = await startHttpApp();
  let release = () => {};
  const hanging = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
  let isFirst = true;
  app.slack.answer('chat.postMessage', ({ args: { channel } }) => {
    if (channel === 'C0HANGS') return hanging;
    if (channel !== 'C0BUSY' || !isFirst) return undefined;
    isFirst = false;
    return { status: 429, headers: { 'retry-after': '5' }, body: { ok: false } };
  });
  const busy = app.sendEvent(mention('klachten 2019', { channel: 'C0BUSY' }));
  await app.slack.until('chat.postMessage');
  const timed = async () => {
    const since = performance.now();
    await app.sendEvent(mention('klachten 2019', { channel: 'C0OTHER', user: 'U0OTHER' }));
    return inMs(since);
  };
  const beside429 = await timed();
  const hang = Array.from({ length: 120 }, (_, n) =>
    app.sendEvent(mention('klachten 2019', { channel: 'C0HANGS', user: `U${n}` })),
  );
  await app.slack.until('chat.postMessage', 6);
  const besideHanging = await timed();
  release();
  await Promise.all([busy, ...hang]);
  await app.close();
  return [
    line('A 429 of five seconds in one channel: another channel is answered', `after ${beside429}`),
    line('120 questions in a channel that hangs: another channel is answered', `after ${besideHanging}`),
  ];
}

async function flood(): Promise<Measured> {
  const slack = await startFakeSlack();
  const program = await startHttpProgram(slack, await newDatabase());
  const ask = (channel: string, user: string) => program.event(mention('klachten 2019', { channel, user }));
  await ask('C0FIRST', 'U0FIRST');
  const flood = Array.from({ length: 300 }, () => ask('C0FLOOD', 'U0FLOOD'));
  const since = performance.now();
  await ask('C0OTHER', 'U0BYSTANDER');
  const took = inMs(since);
  await Promise.all(flood);
  const told = slack.of('chat.postEphemeral').length;
  program.child.kill('SIGKILL');
  await program.ended;
  await slack.close();
  return line(
    '300 questions of one person at once: a bystander is answered',
    `after ${took}; the one is told ${told} time`,
  );
}

async function kinds(): Promise<Measured> {
  const app = await startHttpApp();
  const section = { type: 'rich_text_section', elements: [{ type: 'text', text: 'klachten 2019' }] };
  const messages = [
    directMessage('klachten 2019', { subtype: 'file_share', files: [{ id: 'F1' }] }),
    directMessage('klachten 2019', { subtype: 'thread_broadcast' }),
    directMessage('klachten 2019', { subtype: 'me_message' }),
    directMessage('', { attachments: [{ is_share: true, text: 'klachten 2019' }] }),
    directMessage('', { blocks: [{ type: 'rich_text', elements: [section] }] }),
    mention('klachten 2019', { edited: { user: 'U1', ts: '1700000001.000001' } }),
  ];
  for (const body of messages) await app.sendEvent(body);
  const answered = app.slack.of('chat.postMessage').filter(({ args }) => String(args.text).includes('1.880')).length;
  await app.close();
  return line(
    'A file, a broadcast, “/me”, a forwarded message, a message in blocks, one edited to mention the app',
    `${of(answered, messages.length)} answered`,
  );
}

export async function measureSlack(): Promise<Measured[]> {
  return [
    await brokenUrl('never answers', () => {}),
    await brokenUrl('answers 500', (_, response) => void response.writeHead(500).end()),
    await brokenUrl('is reset', (request) => void request.socket.destroy()),
    await brokenUrl('has expired', (_, response) => void response.writeHead(404).end('expired_url')),
    ...(await limits()),
    await flood(),
    await kinds(),
  ];
}
