import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Key } from '../../store/store.ts';
import { days, type Edge, whoIn } from '../edge.ts';
import { handle } from '../frame/handle.ts';
import { sendAnswer } from '../frame/send-answer.ts';
import { findPerson } from '../kept/people.ts';
import { inBothLanguages } from '../post/surface-texts.ts';
import { postIn, readingFor, waysTo } from '../post/ways.ts';
import type { Answered } from '../read/ask.ts';
import { askInThread } from '../read/ask-in-thread.ts';
import { isFromWorkflow, isSaid } from '../read/is-said.ts';
import { readMessage } from '../read/read-message.ts';

type Mention = Middleware<SlackEventMiddlewareArgs<'app_mention'>>;

/** A mention in a channel: answered in the thread of that message. */
export function onMention(edge: Edge): Mention {
  const onWorkflow = hintAtStep(edge);
  return async (args) => {
    const { event, context, client } = args;
    if (isFromWorkflow(event)) return onWorkflow(args);
    const { user = '', channel } = event;
    if (!isSaid(event)) return;
    const thread = event.thread_ts ?? event.ts;
    const who = whoIn(context, user);
    const work = async () => {
      const question = readMessage({ ...event });
      const person = await findPerson(edge.store, who);
      const answered = await askInThread(edge, { team: who.team, channel, thread }, { question, ts: event.ts, person });
      const way = postIn(client, { channel, thread }, readingFor(answered.query, edge));
      const tellsHowToGoOn = await isFirstAnswer(
        edge,
        { owner: who.team, kind: 'told', id: `${channel}/${thread}` },
        answered,
      );
      return sendAnswer(edge, answered, { place: 'thread', question, tellsHowToGoOn }, [way]);
    };
    const aside = waysTo({ client, user, channel, thread });
    await handle(edge, { surface: 'mention', who, context, aside, work });
  };
}

/** Answers to bots would never end, but whoever made the workflow should know that there is a step; once a day. */
function hintAtStep(edge: Edge): Mention {
  return async ({ event, context, client }) => {
    const { channel, ts } = event;
    const who = whoIn(context, '');
    const work = async () => {
      const once: Key = { owner: who.team, kind: 'hinted', id: channel };
      if (!(await edge.store.swap(once, undefined, true, days(1)))) return undefined;
      return { say: inBothLanguages(({ step }) => step.hint) };
    };
    const aside = [postIn(client, { channel, thread: event.thread_ts ?? ts })];
    await handle(edge, { surface: 'workflow', who, context, aside, work });
  };
}

/** True once in each thread: how to go on is told with its first answer. */
async function isFirstAnswer({ store, threadDays }: Edge, key: Key, { answer }: Answered): Promise<boolean> {
  if (answer.kind === 'unknown' || answer.kind === 'catalogue') return false;
  return store.swap(key, undefined, true, days(threadDays));
}
