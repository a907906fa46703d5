import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerInThread } from '../answer-in-thread.ts';
import { type Edge, teamOf } from '../edge.ts';
import { guarded } from '../guarded.ts';
import { inBothLanguages } from '../post/compose.ts';
import { readText } from '../read/read-text.ts';

/** A mention in a channel: answered in the thread of that message. */
export function onMention(edge: Edge): Middleware<SlackEventMiddlewareArgs<'app_mention'>> {
  return async ({ event, context, client }) => {
    const { user, channel } = event;
    if (!user || 'bot_id' in event || 'edited' in event || ('subtype' in event && event.subtype)) return;
    const thread = event.thread_ts ?? event.ts;
    const who = { team: teamOf(context), user };
    await guarded(
      edge.log,
      'mention',
      () => answerInThread(edge, client, { who, channel, thread, question: readText(event.text), surface: 'mention' }),
      () =>
        client.chat.postEphemeral({ channel, user, thread_ts: thread, text: inBothLanguages(({ failed }) => failed) }),
    );
  };
}
