import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import { type Edge, whoIn } from '../edge.ts';
import { handle } from '../frame/handle.ts';
import { sendAnswer } from '../frame/send-answer.ts';
import { postIn, readingFor, waysTo } from '../post/ways.ts';
import { askInThread } from '../read/ask-in-thread.ts';
import { readText } from '../read/read-text.ts';

/** A mention in a channel: answered in the thread of that message. */
export function onMention(edge: Edge): Middleware<SlackEventMiddlewareArgs<'app_mention'>> {
  return async ({ event, context, client }) => {
    const { user, channel } = event;
    if (!user || 'bot_id' in event || ('subtype' in event && event.subtype)) return;
    const thread = event.thread_ts ?? event.ts;
    const who = whoIn(context, user);
    const work = async () => {
      const question = readText(event.text);
      const answered = await askInThread(edge, { team: who.team, channel, thread }, who, { question, ts: event.ts });
      const way = postIn(client, { channel, thread }, readingFor(answered.query, edge));
      return sendAnswer(edge, answered, { place: 'thread', question }, [way]);
    };
    const aside = waysTo({ client, user, channel, thread });
    await handle(edge, { surface: 'mention', who, context, aside, work });
  };
}
