import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clickOn } from '../find-button.ts';
import { type HttpApp, startHttpApp } from '../http-app.ts';
import { messageShortcut } from '../payloads.ts';

let app: HttpApp;
beforeAll(async () => {
  app = await startHttpApp();
});
afterEach(() => app.slack.reset());
afterAll(() => app.close());

const run = (text: string, message?: Record<string, unknown>) =>
  app.sendInteraction(messageShortcut('check_message', text, app.slack.responseUrl(), message));

test('checks a message for the clicker alone: the verdict first, each claim marked in words, a table, the source', async () => {
  await run('De IND kreeg in 2020 2.900 klachten, tegen 1.800 in 2019.');
  const [told] = await app.slack.until('respond');
  expect(told?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  expect(told?.args.text).toMatch(/^✗ Niet alles klopt: 1 van de 2/);
  expect(told?.args.text).toContain('2.900 [✓ klopt] klachten, tegen 1.800 [✗ klopt niet] in 2019');
  expect(JSON.stringify(told?.args.blocks)).toContain('1.880');
  expect(app.slack.of('chat.postMessage')).toEqual([]);
});

test('what was checked can be shared', async () => {
  await run('In 2020 waren er 13.670 eerste asielaanvragen.');
  const [told] = await app.slack.until('respond');
  expect(clickOn(told, 'Deel in kanaal').action_id).toBe('share');
});

test('a text in blocks is checked too', async () => {
  await run('', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Klachten in 2019: *1.880*' } }] });
  expect((await app.slack.until('respond'))[0]?.args.text).toMatch(/^✓/);
});

test('where nothing can be checked, it says what could be', async () => {
  await run('Zullen we lunchen?');
  expect((await app.slack.until('respond'))[0]?.args.text).toContain('niets dat met deze cijfers te controleren is');
});
