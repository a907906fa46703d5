import type { ReceiverEvent } from '@slack/bolt';
import { expect, test } from 'vitest';
import { onlyWellFormed } from '../../../src/slack/frame/well-formed.ts';
import { createLog } from '../../../src/slack/log.ts';
import { command, directMessage, globalShortcut, mention, messageShortcut } from '../payloads.ts';

async function send(body: object) {
  const logged: string[] = [];
  const seen = { passed: false, acknowledged: false };
  const process = onlyWellFormed(
    async () => {
      seen.passed = true;
    },
    createLog('info', (line) => logged.push(line)),
  );
  const ack = async () => {
    seen.acknowledged = true;
  };
  await process({ body: body as ReceiverEvent['body'], ack });
  return { ...seen, logged: logged.join('\n') };
}

const URL = 'https://hooks.slack.com/commands/T1/2/geheim';

test.each([
  ['a command', command('klachten', URL)],
  ['a mention', mention('klachten')],
  ['a direct message', directMessage('klachten')],
  ['a shortcut', globalShortcut('look_up')],
  ['a message shortcut', messageShortcut('answer_message', 'klachten', URL)],
  [
    'a click of an installation for a whole organisation',
    {
      type: 'block_actions',
      team: null,
      enterprise: { id: 'E1' },
      user: { id: 'U1' },
      actions: [{ action_id: 'share' }],
    },
  ],
  ['what nobody listens to', { type: 'of_another_kind' }],
])('%s passes', async (_, body) => {
  expect(await send(body)).toEqual({ passed: true, acknowledged: false, logged: '' });
});

test.each([
  ['user_id', { ...command('klachten', URL), user_id: { geheim: 1 } }],
  ['response_url', command('klachten', 'geheim')],
  ['team_id', { ...mention('klachten'), team_id: '__proto__' }],
  ['channel', mention('klachten', { channel: ['geheim'] })],
  ['type', { event: 'geheim', type: 'message' }],
])('what is wrong in %s stops there: acknowledged, and logged without what stood there', async (at, body) => {
  const { passed, acknowledged, logged } = await send(body);
  expect({ passed, acknowledged }).toEqual({ passed: false, acknowledged: true });
  expect(logged).toContain(`"at":"${at}"`);
  expect(logged).not.toContain('geheim');
});
