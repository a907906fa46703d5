import { expect, test } from 'vitest';
import { clickOn } from '../find-button.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { click, messageShortcut } from '../payloads.ts';

const app = await httpAppForFile();

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

const shareOf = async (text: string, button: string) => {
  await run(text, { ts: '1690000000.000042' });
  const [told] = await app.slack.until('respond');
  await app.sendInteraction(click(clickOn(told, button), app.slack.responseUrl('click'), { isEphemeral: true }));
  return (await app.slack.until('respond', 2))[1];
};

test('what was checked can be shared in the thread of the message', async () => {
  const shared = await shareOf('In 2020 there were 13,670 first asylum applications.', 'Share in thread');
  expect(shared?.args).toMatchObject({ response_type: 'in_channel', thread_ts: '1690000000.000042' });
  expect(shared?.args.text).toContain('13,670');
});

test('however much there is in it', async () => {
  const sentence = (n: number) => `In 2020 waren er ${3_000 + n} klachten, en in 2019 waren dat er 1.880. `;
  const text = Array.from({ length: 200 }, (_, n) => sentence(n)).join('');
  const shared = await shareOf(text, 'Deel in draad');
  expect(shared?.args).toMatchObject({ response_type: 'in_channel', thread_ts: '1690000000.000042' });
  expect(shared?.args.text).toContain('✗ Niet alles klopt');
});

test('marks the claims where they stand, whatever markup is around them', async () => {
  await run('<@U012AB> zie <https://a.example|hier> &amp; daar: in 2020 *2.900* klachten &lt;bron: IND&gt;');
  const [told] = await app.slack.until('respond');
  expect(JSON.stringify(told?.args.blocks)).toContain('"2.900"');
});

test('a text in blocks is checked too', async () => {
  await run('', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Klachten in 2019: *1.880*' } }] });
  expect((await app.slack.until('respond'))[0]?.args.text).toMatch(/^✓/);
});

test('where nothing can be checked, it says what could be', async () => {
  await run('Zullen we lunchen?');
  expect((await app.slack.until('respond'))[0]?.args.text).toContain('niets dat met deze cijfers te controleren is');
});
