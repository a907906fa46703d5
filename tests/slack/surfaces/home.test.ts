import { expect, test } from 'vitest';
import { bot } from '../../bot.ts';
import { blockFaults } from '../check-blocks.ts';
import { refuse } from '../fake-slack.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { click, command, event, TEAM, USER } from '../payloads.ts';

const app = await httpAppForFile();

interface View {
  readonly type: string;
  readonly title?: { readonly text: string };
  readonly blocks: Record<string, unknown>[];
}

async function open(user = USER): Promise<View> {
  await app.sendEvent(event({ type: 'app_home_opened', user, channel: 'D1', tab: 'home', event_ts: '1' }));
  return (await app.slack.until('views.publish')).at(-1)?.args.view as View;
}

const buttons = ({ blocks }: View) =>
  blocks.flatMap((block) =>
    block.type === 'actions' ? (block.elements as { action_id: string; value: string }[]) : [],
  );
const onHome = (action: object, user = USER) => app.sendInteraction(click({ ...action }, '', { isHome: true }, user));

test('shows what the app is, its edition, every topic, examples, the language and what is kept', async () => {
  const home = await open();
  const text = JSON.stringify(home);
  for (const expected of ['IND Cijfers', 'april 2021', 'Taal van de antwoorden', 'Verwijder mijn gegevens'])
    expect(text).toContain(expected);
  const topics = buttons(home).filter(({ action_id }) => action_id.startsWith('home_topic:'));
  expect(topics.map(({ value }) => value)).toEqual([...bot.dataset.topics.keys()]);
  expect(buttons(home).filter(({ action_id }) => action_id.startsWith('home_example:'))).toHaveLength(3);
  expect(blockFaults(home.blocks, 'home')).toEqual([]);
});

test('every topic opens its figures in a modal', async () => {
  for (const { action_id, value } of buttons(await open()).filter((button) =>
    button.action_id.startsWith('home_topic:'),
  )) {
    await onHome({ action_id, value });
  }
  const opened = await app.slack.until('views.open', bot.dataset.topics.size);
  for (const { args } of opened) expect(blockFaults((args.view as View).blocks, 'modal')).toEqual([]);
  expect(JSON.stringify(opened)).toContain('2019: 44.400');
});

test('a modal says what to type for the table, and that is understood', async () => {
  for (const value of bot.dataset.topics.keys()) await onHome({ action_id: `home_topic:${value}`, value });
  const opened = await app.slack.until('views.open', bot.dataset.topics.size);
  for (const { args } of opened) {
    const [, typed = ''] = /CSV: \/ind (?<typed>[^"\\]+)/.exec(JSON.stringify(args.view)) ?? [];
    const { answer } = bot.ask(typed);
    expect(answer.kind, typed).toBe('figures');
  }
});

test('an example is answered in a modal', async () => {
  const [example] = buttons(await open()).filter(({ action_id }) => action_id.startsWith('home_example:'));
  await onHome(example ?? {});
  const [opened] = await app.slack.until('views.open');
  expect(opened?.args.trigger_id).toMatch(/^trigger/);
  expect(JSON.stringify(opened?.args.view)).toContain('Bron');
});

test('the language that is chosen is kept, shown and answered in; "as asked" undoes it', async () => {
  const choose = (value: string) =>
    onHome(
      {
        action_id: 'home_language',
        type: 'static_select',
        selected_option: { value, text: { type: 'plain_text', text: value } },
      },
      'U0ENGLISH',
    );
  await choose('en');
  expect(JSON.stringify((await app.slack.until('views.publish'))[0]?.args.view)).toContain('Language of the answers');
  const ask = async (count: number) => {
    await app.sendCommand(command('Hoeveel klachten in 2019?', app.slack.responseUrl(), { user_id: 'U0ENGLISH' }));
    return (await app.slack.until('respond', count)).at(-1)?.args.text;
  };
  expect(await ask(1)).toContain('Source: ');
  await choose('asked');
  await app.slack.until('views.publish', 2);
  expect(await ask(2)).toContain('Bron: ');
});

test('deleting removes what is kept about that person, and says so', async () => {
  await onHome({ action_id: 'home_language', type: 'static_select', selected_option: { value: 'en' } });
  await app.slack.until('views.publish');
  expect((await app.store.get({ owner: TEAM, kind: 'person', id: USER }))?.value).toEqual({ language: 'en' });
  await onHome({ action_id: 'home_forget', value: 'all' });
  const [, after] = await app.slack.until('views.publish', 2);
  expect(JSON.stringify(after?.args.view)).toContain('Your data have been deleted.');
  expect(await app.store.get({ owner: TEAM, kind: 'person', id: USER })).toBeUndefined();
});

test('the messages tab is left alone, and a failure of Slack is only logged', async () => {
  await app.sendEvent(event({ type: 'app_home_opened', user: USER, channel: 'D1', tab: 'messages', event_ts: '1' }));
  app.slack.answer('views.publish', () => refuse('not_enabled'));
  await open('U0FAILS');
  await app.untilLogged('failed', 'not_enabled');
  expect(app.slack.of('views.publish')).toHaveLength(1);
});

test('a modal that cannot be opened in time is said on the tab', async () => {
  app.slack.answer('views.open', () => refuse('trigger_expired'));
  await onHome({ action_id: 'home_topic:klachten', value: 'klachten' });
  const [home] = await app.slack.until('views.publish');
  expect(JSON.stringify(home?.args.view)).toContain('Er ging iets mis');
});
