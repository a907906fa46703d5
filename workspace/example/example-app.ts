import { App, LogLevel } from '@slack/bolt';
import { chartBlocks, footnoteBlocks, plainTableBlocks, shareBlocks, tableBlocks } from './example-blocks.ts';
import { homeView, lookUpView, resultView } from './example-views.ts';

const TOPICS = ['Asylum', 'Family', 'Naturalisation', 'Study', 'Work'];

export interface ExampleConnection {
  readonly slackApiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
}

/** A small Bolt app that answers on every surface; it knows nothing of the workspace but its address. */
export function createExampleApp({ slackApiUrl, botToken, appToken }: ExampleConnection): App {
  const app = new App({
    token: botToken,
    appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    convoStore: false,
    clientOptions: { slackApiUrl },
  });
  answerQuestions(app);
  answerClicks(app);
  answerForms(app);
  showHome(app);
  app.action(/.*/, async ({ ack }) => ack());
  app.function('look_up_step', async ({ inputs, complete }) => {
    await complete({ outputs: { answer: `${inputs.topic} ${inputs.year}: 12,345` } });
  });
  return app;
}

function answerQuestions(app: App): void {
  app.command('/ask', async ({ ack, command, respond, client }) => {
    if (command.text === 'silence') return;
    if (command.text === 'ack') return ack({ response_type: 'in_channel', text: 'Straight from the acknowledgement' });
    if (command.text === 'bad') return ack({ text: 'x', blocks: [{ type: 'actions', elements: [] }] });
    await ack();
    if (command.text === 'form') await client.views.open({ trigger_id: command.trigger_id, view: lookUpView });
    else await respond(replyTo(command.text));
  });
  app.event('app_mention', async ({ event, say }) => {
    const thread_ts = event.thread_ts ?? event.ts;
    await say({ ...replyTo(event.text.replace(/<@[^>]+>\s*/, '')), thread_ts, metadata: readingOf(event.text) });
  });
  app.message(async ({ message, say }) => {
    if (message.subtype !== undefined || 'bot_id' in message) return;
    const text = 'text' in message ? (message.text ?? '') : '';
    const thread = 'thread_ts' in message && message.thread_ts ? { thread_ts: message.thread_ts } : {};
    await say({ ...replyTo(text), ...thread, metadata: readingOf(text) });
  });
}

function answerClicks(app: App): void {
  app.action('share', async ({ ack, respond, body }) => {
    await ack();
    const shared = { text: `Shared by <@${body.user.id}>: *12,345*`, replace_original: false };
    await respond({ ...shared, response_type: 'in_channel' });
    await respond({ text: '', delete_original: true });
  });
  app.action('remove', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Removed', replace_original: true });
  });
  app.action('more', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body)
      await client.views.push({ trigger_id: body.trigger_id, view: resultView('More', '2020') });
  });
}

function answerForms(app: App): void {
  app.options('topic', async ({ ack, options }) => {
    const found = TOPICS.filter((topic) => topic.toLowerCase().includes(options.value.toLowerCase()));
    await ack({ options: found.map((text) => ({ text: { type: 'plain_text', text }, value: text.toLowerCase() })) });
  });
  app.view('look_up_form', async ({ ack, view }) => {
    const year = view.state.values.year_block?.year?.value ?? '';
    const topic = view.state.values.topic_block?.topic?.selected_option?.text.text ?? '';
    if (!/^\d{4}$/.test(year))
      return ack({ response_action: 'errors', errors: { year_block: 'Type a year, such as 2019.' } });
    await ack({ response_action: 'update', view: resultView(topic, year) });
  });
  app.view({ type: 'view_closed', callback_id: 'look_up_form' }, async ({ ack }) => ack());
  app.shortcut('look_up', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: lookUpView });
  });
  app.shortcut('answer_message', async ({ ack, shortcut, client }) => {
    await ack();
    if (shortcut.type !== 'message_action') return;
    const { channel, message } = shortcut;
    await client.chat.postMessage({ channel: channel.id, thread_ts: message.ts, text: `You asked: ${message.text}` });
  });
}

function showHome(app: App): void {
  let count = 0;
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: homeView(count) });
  });
  app.action('count', async ({ ack, body, client }) => {
    await ack();
    count += 1;
    await client.views.publish({ user_id: body.user.id, view: homeView(count) });
  });
}

function replyTo(text: string) {
  const word = text.trim().toLowerCase();
  if (word === 'table') return { text: 'Naturalisations 2014–2020', blocks: tableBlocks };
  if (word === 'plain table') return { text: 'Shares per region', blocks: plainTableBlocks };
  if (word === 'chart') return { text: 'Applications rose by 20 %', blocks: chartBlocks };
  if (word === 'share') return { text: '12,345 naturalisations in 2019', blocks: shareBlocks };
  if (word === 'all blocks') {
    return { text: 'Everything at once', blocks: [...tableBlocks, ...chartBlocks, ...footnoteBlocks, ...shareBlocks] };
  }
  return { text: `You said: ${text}` };
}

function readingOf(text: string) {
  return { event_type: 'reading', event_payload: { reading: `words: ${text}` } };
}
