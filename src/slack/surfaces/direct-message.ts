import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import { askInThread, keepAsAsked } from '../answer-in-thread.ts';
import { type Edge, teamOf } from '../edge.ts';
import { guarded } from '../guarded.ts';
import { findPerson, keepPerson } from '../kept/people.ts';
import { OUTSIDE_THREADS } from '../kept/threads.ts';
import { composePost, inBothLanguages } from '../post/compose.ts';
import { postAnswer } from '../post/post-answer.ts';
import { readText } from '../read/read-text.ts';

/** A direct message: answered where it stands, in its thread if it has one. */
export function onDirectMessage(edge: Edge): Middleware<SlackEventMiddlewareArgs<'message'>> {
  return async ({ event, context, client }) => {
    // Everything with a subtype is an edit, a bot, or something that is not said by anyone.
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id || !event.user) return;
    const { channel, user, ts, thread_ts: thread } = event;
    const team = teamOf(context);
    const answer = async () => {
      const isFirst = await meet(edge, { team, user }, channel);
      const question = readText(event.text);
      const place = { team, channel, thread: thread ?? OUTSIDE_THREADS };
      const ownThread = thread ? [] : [{ team, channel, thread: ts }];
      const answered = await askInThread(edge, place, { team, user }, question, ownThread);
      const post = composePost(edge, answered, { place: 'direct', question, isFirst });
      const posted = await postAnswer(edge, client, { channel, thread }, answered, post);
      // The next question may come in the thread of this answer.
      if (!thread && posted.ts) await keepAsAsked(edge, { team, channel, thread: posted.ts }, answered.query);
      edge.log.info('answered', { surface: 'direct message', kind: answered.query.kind, rung: posted.rung });
    };
    await guarded(edge.log, 'direct message', answer, () =>
      client.chat.postMessage({
        channel,
        text: inBothLanguages(({ failed }) => failed),
        ...(thread ? { thread_ts: thread } : {}),
      }),
    );
  };
}

/** True the first time that somebody writes. */
async function meet(edge: Edge, who: { team: string; user: string }, channel: string): Promise<boolean> {
  const person = await findPerson(edge.store, who);
  if (person.welcomed && person.directMessages === channel) return false;
  await keepPerson(edge.store, who, { ...person, welcomed: true, directMessages: channel });
  return !person.welcomed;
}
