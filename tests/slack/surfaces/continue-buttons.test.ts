import { expect, test } from 'vitest';
import { type Call, refuse } from '../fake-slack.ts';
import { blocksOf, buttonsOf, clickOn, typesOf } from '../find-button.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { CHANNEL, click, mention, USER } from '../payloads.ts';
import { privateAnswer } from '../private-answer.ts';

const app = await httpAppForFile();

async function press(answer: Call | undefined, text: string) {
  await app.sendInteraction(click(clickOn(answer, text), app.slack.responseUrl('click'), { isEphemeral: true }));
  return (await app.slack.until('respond', 2))[1];
}

test('"chart" puts the chart in the private answer, in its place', async () => {
  const answer = await privateAnswer(app, 'aanvragen naturalisatie 2019');
  const charted = await press(answer, 'Grafiek');
  expect(charted?.args).toMatchObject({ response_type: 'ephemeral', replace_original: true });
  expect(typesOf(charted).slice(0, 4)).toEqual(['context', 'rich_text', 'data_visualization', 'table']);
  expect(charted?.args.text).toMatch(/^“.*naturalisatie, 2019”\n/i);
  expect(buttonsOf(charted).map(({ text }) => text.text)).not.toContain('Grafiek');
  const { chart } = blocksOf(charted)[2] as unknown as { chart: { series: { data: unknown[] }[] } };
  expect(chart.series[0]?.data).toEqual([
    { label: '2018', value: 26080 },
    { label: '2019', value: 44400 },
    { label: '2020', value: 43660 },
  ]);
});

test('a question about a development has its chart at once', async () => {
  expect(typesOf(await privateAnswer(app, 'trend aantal ontvangen klachten'))).toContain('data_visualization');
});

test('"all years" shows them all, and is only there where they are not shown', async () => {
  const all = await press(await privateAnswer(app, 'documenten 2020'), 'Alle jaren');
  expect(all?.args.replace_original).toBe(true);
  expect(all?.args.text).toMatch(/^“Documenten, 2018–2020”\n/);
  app.slack.reset();
  const shown = await privateAnswer(app, 'aanvragen naturalisatie 2019');
  expect(buttonsOf(shown).map(({ text }) => text.text)).not.toContain('Alle jaren');
});

test('what there is of a topic is one click away where what was asked is not', async () => {
  const answer = await privateAnswer(app, 'klachten per maand in 2019');
  const newest = await press(answer, 'Klachten 2020');
  expect(newest?.args.text).toContain('2.900');
});

test('the other total of an ambiguous question is one click away', async () => {
  const answer = await privateAnswer(app, 'asielaanvragen 2020');
  const other = buttonsOf(answer).find(({ action_id }) => action_id.startsWith('continue:'));
  const total = await press(answer, other?.text.text ?? '');
  expect(total?.args.text).toContain('asielinstroom');
  expect(total?.args.text).toContain('19.130');
});

test('"show as CSV" gives bare numbers with tabs between them, and the source apart, to the clicker alone', async () => {
  const csv = await press(await privateAnswer(app, 'klachten 2019'), 'Toon als CSV');
  expect(csv?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  const [, table, source] = blocksOf(csv);
  expect(JSON.stringify(table)).toContain('Ontvangen klachten\\taantal\\t2010\\t1880\\t2900');
  expect(JSON.stringify(table)).not.toContain('Bron');
  expect(JSON.stringify(source)).toContain('Bron: IND-jaarcijfers');
});

test('help has the other language, and examples that are answered', async () => {
  const help = await privateAnswer(app, 'hulp');
  expect((await press(help, 'In English'))?.args.text).toContain('Ask in plain Dutch or English');
  await app.sendInteraction(
    click(clickOn(help, 'naturalisatie 2019'), app.slack.responseUrl('click'), { isEphemeral: true }),
  );
  const [, , answer] = await app.slack.until('respond', 3);
  expect(answer?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  expect(answer?.args.text).toContain('44.400');
});

test('in a thread the next answer is a new message there, for everybody, and once', async () => {
  const thread = '1600000600.000001';
  await app.sendEvent(mention('aanvragen naturalisatie 2019', { ts: thread }));
  const [answer] = await app.slack.until('chat.postMessage');
  const place = { thread, ts: '1700000000.000009' };
  const twice = [1, 2].map(() =>
    app.sendInteraction(click(clickOn(answer, 'Grafiek'), app.slack.responseUrl(), place)),
  );
  await Promise.all(twice);
  await app.slack.until('chat.postMessage', 2);
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(app.slack.of('chat.postMessage')).toHaveLength(2);
  const charted = app.slack.of('chat.postMessage')[1];
  expect(charted?.args).toMatchObject({ channel: CHANNEL, thread_ts: thread });
  expect(typesOf(charted)).toEqual(expect.arrayContaining(['data_visualization']));
  expect(typesOf(charted)).not.toContain('table');
  await app.sendEvent(mention('en in 2020?', { thread_ts: thread }));
  expect((await app.slack.until('chat.postMessage', 3))[2]?.args.text).toContain('43.660');
});

test('where the app is no member, the answer goes through the response_url, into the thread', async () => {
  app.slack.answer('chat.postMessage', () => refuse('not_in_channel'));
  const value = clickOn(await privateAnswer(app, 'aanvragen naturalisatie 2019'), 'Grafiek');
  app.slack.of('respond').length = 0;
  await app.sendInteraction(click(value, app.slack.responseUrl('click'), { ts: '1600000700.000001' }));
  const [, through] = await app.slack.until('respond', 2);
  expect(through?.args).toMatchObject({
    response_type: 'in_channel',
    replace_original: false,
    thread_ts: '1600000700.000001',
  });
});

test('the next answer comes another way when the response_url does not take it', async () => {
  const answer = await privateAnswer(app, 'aanvragen naturalisatie 2019');
  app.slack.answer('respond', () => ({ status: 500, body: {} }));
  await app.sendInteraction(click(clickOn(answer, 'Grafiek'), app.slack.responseUrl('click'), { isEphemeral: true }));
  const [next] = await app.slack.until('chat.postEphemeral');
  expect(next?.args).toMatchObject({ user: USER, text: expect.stringContaining('2018') });
});

test('of a long footnote only a part stands beside the figures; the whole is one click away, and leaves them there', async () => {
  const answer = await privateAnswer(app, 'dwangsommen 2020');
  const small = JSON.stringify(blocksOf(answer).filter(({ type }) => type === 'context'));
  expect(small).toContain('Het totaal bedrag aan betaalde dwangsommen');
  expect(small).not.toContain('Corona maatregelen');
  expect(answer?.args.text).toContain('Corona maatregelen');
  const whole = await press(answer, 'Hele voetnoot');
  expect(whole?.args.replace_original).toBe(false);
  expect(whole?.args.text).toContain('Corona maatregelen');
});

test('a chart is drawn of the year that is asked for', async () => {
  const answer = await privateAnswer(app, 'grafiek documenten 2020');
  const drawn = blocksOf(answer).find(({ type }) => type === 'data_visualization');
  expect(JSON.stringify(drawn)).toContain('125830');
});
