import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageRequest } from '../../src/model/page-requests.ts';
import type { ChatMessage, Json, View } from '../../src/model/workspace-state.ts';
import { DIRECT, type ExampleSession, GENERAL, startExampleSession } from './example-session.ts';

let session: ExampleSession;
beforeAll(async () => {
  session = await startExampleSession({ ack: 500 });
});
afterAll(() => session.close());

const idsOf = (blocks: readonly Json[] | undefined, actionId: string) => {
  const holds = (block: Json) => JSON.stringify(block).includes(`"action_id":"${actionId}"`);
  return { blockId: String(blocks?.find(holds)?.block_id), actionId };
};

function clickOn(message: ChatMessage, actionId: string): PageRequest {
  const source = { kind: 'message', channel: message.channel, ts: message.ts } as const;
  return { kind: 'click', source, ...idsOf(message.blocks, actionId), given: {}, values: {} };
}

async function openForm(): Promise<View> {
  await session.ask({ kind: 'shortcut', callbackId: 'look_up' });
  return session.until(({ modals }) => modals.find(({ callback_id }) => callback_id === 'look_up_form'));
}

describe('a button', () => {
  it('shares through response_url: a second message, and the private one goes', async () => {
    await session.ask({ kind: 'send', channel: GENERAL, text: '/ask share' });
    const answer = await session.untilText('12,345 naturalisations');
    expect(await session.ask(clickOn(answer, 'share'))).toEqual({ ok: true });
    expect(await session.untilText('Shared by')).toMatchObject({ isEphemeral: false, channel: GENERAL });
    await session.until(({ messages }) => !messages.some(({ ts }) => ts === answer.ts));
  });

  it('replaces its own message', async () => {
    await session.ask({ kind: 'send', channel: DIRECT, text: 'share' });
    const answer = await session.until(({ messages }) => messages.find((m) => m.channel === DIRECT && m.blocks));
    await session.ask(clickOn(answer, 'remove'));
    const edited = await session.untilText('Removed');
    expect(edited).toMatchObject({ ts: answer.ts, isEdited: true });
    expect(edited.blocks).toBeUndefined();
  });

  it('that is gone cannot be clicked', async () => {
    const answer = await session.untilText('Removed');
    expect(await session.ask(clickOn(answer, 'remove'))).toMatchObject({ ok: false });
  });
});

describe('a modal', () => {
  it('opens by a global shortcut, offers type-ahead, shows field errors, and is updated', async () => {
    const form = await openForm();
    const source = { kind: 'view', viewId: form.id } as const;
    const topic = { blockId: 'topic_block', actionId: 'topic' };
    const found = await session.ask({ kind: 'suggest', source, ...topic, value: 'nat' });
    expect(found.options).toMatchObject([{ value: 'naturalisation' }]);
    const values = (year: string) => ({
      topic_block: { topic: { type: 'external_select', selected_option: found.options?.[0] } },
      year_block: { year: { type: 'plain_text_input', value: year } },
    });
    const empty = await session.ask({ kind: 'submit', viewId: form.id, values: {} });
    expect(Object.keys(empty.errors ?? {})).toEqual(['topic_block', 'year_block']);
    const wrong = await session.ask({ kind: 'submit', viewId: form.id, values: values('last') });
    expect(wrong.errors).toEqual({ year_block: 'Type a year, such as 2019.' });
    expect(await session.ask({ kind: 'submit', viewId: form.id, values: values('2019') })).toEqual({ ok: true });
    const { modals } = await session.snapshot();
    expect(modals).toMatchObject([{ id: form.id, callback_id: 'result' }]);
    expect(JSON.stringify(modals)).toContain('*Naturalisation* in 2019');
  });

  it('is pushed to from a click inside it, and closed one by one', async () => {
    const { modals } = await session.snapshot();
    const [view] = modals;
    if (!view) throw new Error('no modal');
    const source = { kind: 'view', viewId: view.id } as const;
    await session.ask({ kind: 'click', source, ...idsOf(view.blocks, 'more'), given: {}, values: {} });
    const stack = await session.until(({ modals: open }) => open.length === 2 && open);
    await session.ask({ kind: 'close', viewId: stack[1]?.id ?? '', isCleared: false, values: {} });
    expect((await session.snapshot()).modals).toHaveLength(1);
    await session.ask({ kind: 'close', viewId: view.id, isCleared: true, values: {} });
    expect((await session.snapshot()).modals).toHaveLength(0);
  });

  it('opens from a command, within the three seconds of its trigger', async () => {
    await session.ask({ kind: 'send', channel: GENERAL, text: '/ask form' });
    const form = await session.until(({ modals }) => modals[0]);
    await session.ask({ kind: 'close', viewId: form.id, isCleared: false, values: {} });
    await session.until(({ log }) => log.find(({ name, isFault }) => name === 'view_closed look_up_form' && !isFault));
  });
});

describe('the other surfaces', () => {
  it('answer a message shortcut in the thread', async () => {
    const root = await session.until(({ messages }) => messages.find(({ user }) => user === 'U0SANNE0001'));
    await session.ask({ kind: 'message-shortcut', callbackId: 'answer_message', channel: root.channel, ts: root.ts });
    expect((await session.untilText('You asked:')).threadTs).toBe(root.ts);
  });

  it('publish the Home tab and update it', async () => {
    await session.ask({ kind: 'home', tab: 'home' });
    const home = await session.until((snapshot) => snapshot.home ?? undefined);
    const source = { kind: 'view', viewId: home.id } as const;
    await session.ask({ kind: 'click', source, ...idsOf(home.blocks, 'count'), given: {}, values: {} });
    await session.until((snapshot) => JSON.stringify(snapshot.home).includes('*1* things'));
  });

  it('run a Workflow Builder step with a token of its own', async () => {
    expect(
      await session.ask({ kind: 'run-step', callbackId: 'look_up_step', inputs: { topic: 'Study' } }),
    ).toMatchObject({ ok: false });
    await session.ask({ kind: 'run-step', callbackId: 'look_up_step', inputs: { topic: 'Study', year: '2019' } });
    const run = await session.until(({ runs }) => runs.find(({ state }) => state === 'completed'));
    expect(run).toMatchObject({ inputs: { topic: 'Study', year: 2019 }, outputs: { answer: 'Study 2019: 12,345' } });
  });
});
