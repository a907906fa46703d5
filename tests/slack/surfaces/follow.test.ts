import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createFollows } from '../../../src/slack/kept/follows.ts';
import { blockFaults } from '../check-blocks.ts';
import { refuse } from '../fake-slack.ts';
import { blocksOf, buttonsOf, clickOn } from '../find-button.ts';
import { type HttpApp, startHttpApp } from '../http-app.ts';
import { CHANNEL, click, command, DIRECT, directMessage, mention, TEAM, USER } from '../payloads.ts';

let app: HttpApp;
beforeAll(async () => {
  app = await startHttpApp();
});
afterEach(async () => {
  app.slack.reset();
  await app.store.deleteAll(TEAM);
});
afterAll(() => app.close());

const channel = { team: TEAM, channel: CHANNEL };
const direct = { team: TEAM, channel: DIRECT };
const followed = async (place = channel) => Object.keys((await createFollows(app.store).of(place))?.topics ?? {});
const type = (text: string, more: Record<string, string> = {}) =>
  app.sendCommand(command(text, app.slack.responseUrl(), more));
const posts = (count = 1) => app.slack.until('chat.postMessage', count);
const said = async (count = 1) => (await app.slack.until('respond', count)).at(-1)?.args;
const allButtons = (args: Record<string, unknown> | undefined) =>
  ((args?.blocks ?? []) as { accessory?: { action_id: string; value: string } }[]).flatMap(
    ({ accessory }) => accessory ?? [],
  );

describe('by the button on an answer', () => {
  test('a channel follows, and all in it are told in the thread of the answer; a second click is told so alone', async () => {
    await app.sendEvent(mention('naturalisatie 2019'));
    const [answer] = await posts();
    const thread = String(answer?.args.thread_ts);
    const follow = () =>
      app.sendInteraction(click(clickOn(answer, 'Volg dit onderwerp'), app.slack.responseUrl(), { thread }));
    await follow();
    const told = (await posts(2)).at(-1);
    expect(told?.args).toMatchObject({ channel: CHANNEL, thread_ts: thread });
    expect(told?.args.text).toBe(
      `<@${USER}> laat dit kanaal Naturalisatie volgen. Als er een nieuwe editie uitkomt, staat hier wat er verandert.`,
    );
    expect(blockFaults(blocksOf(told), 'message')).toEqual([]);
    expect((await createFollows(app.store).of(channel))?.topics).toEqual({
      naturalisatie: { since: '2020', by: USER },
    });
    await follow();
    expect((await said())?.text).toBe('Naturalisatie wordt hier al gevolgd.');
  });

  test('"unfollow" under that message ends it, for all to read', async () => {
    await type('follow naturalisation');
    const [told] = await posts();
    await app.sendInteraction(click(clickOn(told, 'Unfollow'), app.slack.responseUrl(), { ts: '1700000000.000009' }));
    const ended = (await posts(2)).at(-1);
    expect(ended?.args).toMatchObject({
      thread_ts: '1700000000.000009',
      text: `<@${USER}> makes this channel follow Naturalisation no longer.`,
    });
    expect(await followed()).toEqual([]);
  });

  test('in direct messages that conversation follows', async () => {
    await app.sendEvent(directMessage('How many complaints in 2019?'));
    const [answer] = await posts();
    await app.sendInteraction(
      click(clickOn(answer, 'Follow this topic'), app.slack.responseUrl(), { channel: DIRECT }),
    );
    expect((await posts(2)).at(-1)?.args).toMatchObject({
      channel: DIRECT,
      text: 'You now follow Complaints. When a new edition comes out, what changes will be posted here.',
    });
    expect(await followed(direct)).toEqual(['klachten']);
  });

  test('stands where one topic is asked about, and does not crowd an answer with many buttons', async () => {
    const textsFor = async (question: string) => {
      await app.sendEvent(mention(question));
      const [answer] = await posts();
      app.slack.reset();
      return buttonsOf(answer).map(({ text }) => text.text);
    };
    expect(await textsFor('klachten 2019')).toContain('Volg dit onderwerp');
    expect(await textsFor('vergelijk studenten en arbeidsmigranten in 2019')).not.toContain('Volg dit onderwerp');
    expect(await textsFor('welke onderwerpen zijn er?')).not.toContain('Volg dit onderwerp');
  });

  test('a button of data that are gone is too old', async () => {
    await app.sendInteraction(click({ action_id: 'follow', value: 'nl/no-such-topic' }, app.slack.responseUrl()));
    expect((await said())?.text).toContain('oudere versie van de cijfers');
    expect(await followed()).toEqual([]);
  });
});

describe('by the command', () => {
  test.each([
    ['volg naturalisatie', ['naturalisatie']],
    ['Volg  het aantal klachten', ['klachten']],
    ['follow complaints', ['klachten']],
    ['volg asiel', ['asiel-eerste', 'asiel-vervolg', 'nareizigers']],
  ])('“%s” begins', async (text, topics) => {
    await type(text);
    expect((await posts())[0]?.args.channel).toBe(CHANNEL);
    expect((await followed()).sort()).toEqual(topics);
  });

  test.each([
    'volg niet naturalisatie',
    'volg naturalisatie niet meer',
    'ontvolg naturalisatie',
    'stop volgen naturalisatie',
    'unfollow naturalisation',
    'follow naturalisation no longer',
    'stop following naturalisation',
  ])('“%s” ends', async (text) => {
    await type('volg naturalisatie');
    await posts();
    await type(text);
    expect((await posts(2)).at(-1)?.args.text).toMatch(/niet meer volgen\.$|no longer\.$/);
    expect(await followed()).toEqual([]);
    await type(text);
    expect((await said())?.text).toMatch(/^Dat wordt hier niet gevolgd\.$|^That is not followed here\.$/);
  });

  test('alone it lists what is followed there, for the asker alone, each with its end', async () => {
    await type('volg');
    expect((await said())?.text).toBe('Hier wordt nog niets gevolgd. Typ bijvoorbeeld: /ind volg studenten');
    await type('volg klachten');
    await type('volg naturalisatie');
    await posts(2);
    await type('follow');
    const list = await said(2);
    expect(list).toMatchObject({ response_type: 'ephemeral' });
    expect(list?.text).toBe(
      'Followed here:\n• Naturalisation\n• Complaints\nOne more: /ind follow, with a topic. There is news when a new edition comes out.',
    );
    expect(blockFaults(list?.blocks as never, 'message')).toEqual([]);
    const [first] = allButtons(list);
    await app.sendInteraction(click({ ...first }, app.slack.responseUrl(), { isEphemeral: true }));
    await posts(3);
    expect(await followed()).toEqual(['klachten']);
  });

  test('a word for many topics, or for none, is answered with the topics to choose from', async () => {
    await type('volg aanvragen');
    expect((await said())?.text).toMatch(/^Welk onderwerp\? Kies uit: Familie &amp; gezin, Kennis &amp; talent, /);
    await type('follow <!channel> https://evil.example');
    expect((await said(2))?.text).toMatch(/^Which topic\? Choose from: Family, /);
    expect(await followed()).toEqual([]);
  });

  test('questions that only begin like it are questions', async () => {
    await type('volgende aanvragen asiel 2020');
    await type('following family members 2019', { trigger_id: 'another' });
    for (const { args } of await app.slack.until('respond', 2)) expect(args.text).toMatch(/Bron:|Source:/);
    expect(await followed()).toEqual([]);
  });
});

test.each(['not_in_channel', 'channel_not_found', 'is_archived'])(
  'where nothing can be posted (%s), nothing is followed, and it says what to do',
  async (error) => {
    app.slack.answer('chat.postMessage', () => refuse(error));
    await type('volg klachten');
    expect((await said())?.text).toContain('Voeg mij eerst aan dit kanaal toe');
    expect(await followed()).toEqual([]);
  },
);

test('a failure of Slack is said, and nothing is followed', async () => {
  app.slack.answer('chat.postMessage', () => refuse('internal_error'));
  await type('volg klachten');
  expect((await said())?.text).toContain('Er ging iets mis');
  expect(await followed()).toEqual([]);
});

test('a database that does not answer is said too: nothing is promised that is not kept', async () => {
  vi.spyOn(app.store, 'swap').mockRejectedValue(new Error('gone'));
  await type('volg klachten');
  vi.restoreAllMocks();
  expect((await said())?.text).toContain('Er ging iets mis');
  expect(app.slack.of('chat.postMessage')).toEqual([]);
});
