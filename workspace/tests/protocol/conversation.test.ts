import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOARD, DIRECT, type ExampleSession, GENERAL, startExampleSession } from './example-session.ts';

let session: ExampleSession;
beforeAll(async () => {
  session = await startExampleSession({ ack: 400, eventRetries: [0] });
});
afterAll(() => session.close());

describe('a slash command', () => {
  it('is answered through response_url, for the user alone', async () => {
    await session.ask({ kind: 'send', channel: GENERAL, text: '/ask figures & <more>' });
    const answer = await session.untilText('You said: figures &amp; &lt;more&gt;');
    expect(answer).toMatchObject({ isEphemeral: true, look: { via: 'response_url', cause: '/ask figures & <more>' } });
    expect(answer.look?.tookMs).toBeLessThan(2000);
  });

  it('may be answered by the acknowledgement itself', async () => {
    await session.ask({ kind: 'send', channel: GENERAL, text: '/ask ack' });
    expect(await session.untilText('Straight from')).toMatchObject({ isEphemeral: false, look: { via: 'ack' } });
  });

  it('that is not acknowledged in time fails visibly', async () => {
    await session.ask({ kind: 'send', channel: GENERAL, text: '/ask silence' });
    expect(await session.untilText('dispatch_failed')).toMatchObject({ isNotice: true, user: 'USLACKBOT' });
  });

  it('with an acknowledgement that Slack would refuse fails visibly', async () => {
    await session.ask({ kind: 'send', channel: GENERAL, text: '/ask bad' });
    await session.untilText('invalid_command_response');
    const fault = await session.until(({ log }) => log.find(({ name }) => name === 'ack of /ask'));
    expect(fault.details.join()).toContain('no less than 1 items allowed [json-pointer:/blocks/0/elements]');
  });

  it('is refused in a thread and when nobody knows it', async () => {
    const root = await session.until(({ messages }) => messages.find(({ channel }) => channel === GENERAL));
    await session.ask({ kind: 'send', channel: GENERAL, text: '/ask x', threadTs: root.ts });
    expect((await session.untilText('not supported in threads')).threadTs).toBe(root.ts);
    await session.ask({ kind: 'send', channel: GENERAL, text: '/nothing' });
    await session.untilText('/nothing is not a valid command.');
  });
});

describe('a mention', () => {
  it('typed as a name becomes an app_mention and is answered in a thread, also there', async () => {
    await session.ask({ kind: 'send', channel: GENERAL, text: '@Example App one & two' });
    const question = await session.untilText('<@U0BOT000001> one &amp; two');
    const answer = await session.untilText('You said: one &amp; two');
    expect(answer).toMatchObject({ threadTs: question.ts, metadata: { event_type: 'reading' } });
    await session.ask({ kind: 'send', channel: GENERAL, text: '@example-app and then?', threadTs: question.ts });
    expect((await session.untilText('You said: and then?')).threadTs).toBe(question.ts);
  });

  it('where the app is not a member reaches nobody, until it is invited', async () => {
    await session.ask({ kind: 'send', channel: BOARD, text: '@Example App hello board' });
    await session.untilText('was not notified');
    expect(await session.call('chat.postMessage', { channel: BOARD, text: 'x' })).toMatchObject({
      error: 'not_in_channel',
    });
    await session.ask({ kind: 'invite', channel: BOARD });
    await session.ask({ kind: 'send', channel: BOARD, text: '@Example App hello again' });
    await session.untilText('You said: hello again');
  });

  it('is only talk when nobody is mentioned', async () => {
    await session.ask({ kind: 'send', channel: GENERAL, text: 'just talk' });
    const { actions } = await session.snapshot();
    expect(actions.some(({ label }) => label === 'just talk')).toBe(false);
  });
});

describe('a direct message', () => {
  it('arrives as message.im, and the answer of the bot does not start a loop', async () => {
    await session.ask({ kind: 'send', channel: DIRECT, text: 'only once' });
    await session.untilText('You said: only once');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { messages } = await session.snapshot();
    expect(messages.filter(({ text }) => text.includes('only once'))).toHaveLength(2);
  });

  it('draws tables and charts', async () => {
    await session.ask({ kind: 'send', channel: DIRECT, text: 'all blocks' });
    const answer = await session.untilText('Everything at once');
    expect(answer.blocks?.map(({ type }) => type)).toContain('data_visualization');
  });
});

describe('the connection', () => {
  it('delivers an event again when the bot comes back, and fails a command meanwhile', async () => {
    const lonely = await startExampleSession({ ack: 300 });
    await lonely.app.stop();
    await lonely.until(({ connections }) => connections === 0);
    await lonely.ask({ kind: 'send', channel: DIRECT, text: 'are you there' });
    await lonely.ask({ kind: 'send', channel: GENERAL, text: '/ask hello' });
    await lonely.untilText('failed with the error "dispatch_failed"');
    await lonely.app.start();
    await lonely.untilText('You said: are you there');
    await lonely.close();
  });
});
