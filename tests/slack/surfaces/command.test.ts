import { expect, test } from 'vitest';
import { refuse } from '../fake-slack.ts';
import { blocksOf, buttonsOf, typesOf } from '../find-button.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { CHANNEL, command, USER } from '../payloads.ts';

const app = await httpAppForFile();

async function ask(text: string, responses = 1) {
  const status = (await app.sendCommand(command(text, app.slack.responseUrl()))).status;
  expect(status).toBe(200);
  return app.slack.until('respond', responses);
}

test('answers the asker alone, with a sentence, a table, the source and the whole as text', async () => {
  const [answer] = await ask('naturalisatie 2019');
  expect(answer?.args.response_type).toBe('ephemeral');
  expect(typesOf(answer)).toEqual(['rich_text', 'table', 'context', 'actions', 'context_actions']);
  expect(answer?.args.text).toContain('44.400');
  expect(answer?.args.text).toContain('2018 26.080');
  expect(answer?.args.text).toContain('Bron: IND-jaarcijfers 2020');
  expect(app.slack.of('chat.postMessage')).toEqual([]);
});

test('the table has measures down, years across, and numbers to the right as the language writes them', async () => {
  const [answer] = await ask('How many naturalisation applications in 2019?');
  const table = blocksOf(answer).find(({ type }) => type === 'table') as unknown as {
    rows: { text: string }[][];
    column_settings: unknown[];
  };
  expect(table.rows.map((row) => row.map(({ text }) => text))[0]?.slice(1)).toEqual(['2018', '2019', '2020']);
  expect(table.rows[1]?.map(({ text }) => text)).toContain('44,400');
  expect(table.column_settings).toEqual([
    { align: 'left', is_wrapped: true },
    { align: 'right' },
    { align: 'right' },
    { align: 'right' },
  ]);
});

test.each(['', 'help', 'hulp', '  '])('explains itself for %j, with three examples that are buttons', async (text) => {
  const [answer] = await ask(text);
  expect(answer?.args.text).toContain('IND Cijfers');
  expect(buttonsOf(answer).filter(({ action_id }) => action_id.startsWith('ask:'))).toHaveLength(3);
});

test('an answer that the response_url does not take comes another way, in the channel or as a direct message', async () => {
  app.slack.answer('respond', () => ({ status: 500, body: {} }));
  await ask('naturalisatie 2019 geheimwoord', 1);
  expect((await app.slack.until('chat.postEphemeral'))[0]?.args).toMatchObject({ channel: CHANNEL, user: USER });
  app.slack.answer('chat.postEphemeral', () => refuse('not_in_channel'));
  await ask('naturalisatie 2019 geheimwoord', 2);
  const [message] = await app.slack.until('chat.postMessage');
  expect(message?.args).toMatchObject({ channel: USER, text: expect.stringContaining('Naturalisatie') });
  await app.untilLogged('answered', '"through":"direct message"');
  expect(app.logged.join('\n')).not.toMatch(/geheimwoord|xoxb-|commands\/T1\/one/);
});

test('a refused table becomes a plainer one, then text only', async () => {
  app.slack.answer('respond', ({ args }) => (args.blocks ? refuse('invalid_blocks') : undefined));
  const answers = await ask('naturalisatie 2019', 3);
  expect(answers.map(typesOf).map((types) => types.includes('table'))).toEqual([true, false, false]);
  expect(answers[1]?.args.blocks).toBeDefined();
  expect(answers[2]?.args.blocks).toBeUndefined();
  expect(answers[2]?.args.text).toContain('44.400');
  await app.untilLogged('answered', '"rung":"text"');
});
