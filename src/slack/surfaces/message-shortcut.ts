import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { type Edge, whoIn } from '../edge.ts';
import { handle } from '../frame/handle.ts';
import { sendAnswer } from '../frame/send-answer.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { postIn, readingFor, respondThrough, waysTo } from '../post/ways.ts';
import { askInThread } from '../read/ask-in-thread.ts';
import { readMessage } from '../read/read-message.ts';

/** Answers somebody's message in its thread; where there is nothing to answer, only the one who asked hears so. */
export function onMessageShortcut(edge: Edge): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ shortcut, context, client }) => {
    const { message, response_url: url } = shortcut;
    const channel = shortcut.channel.id;
    const thread = typeof message.thread_ts === 'string' ? message.thread_ts : message.ts;
    const who = whoIn(context, shortcut.user.id);
    const work = async () => {
      const question = readMessage(message);
      const answered = await askInThread(edge, { team: who.team, channel, thread }, who, {
        question,
        ts: message.ts,
      });
      const { query } = answered;
      const texts = surfaceTexts[query.language];
      if (query.kind === 'unknown' || question === '') return { say: texts.notUnderstoodHere };
      const place = channel.startsWith('D') ? 'direct' : 'thread';
      return sendAnswer(edge, answered, { place, question, by: { did: 'asked', user: who.user } }, [
        postIn(client, { channel, thread }, readingFor(query, edge)),
        respondThrough(url, { response_type: 'in_channel', replace_original: false, thread_ts: thread }),
      ]);
    };
    const aside = waysTo({ client, user: who.user, url, channel, thread });
    await handle(edge, { surface: 'message shortcut', who, context, aside, work });
  };
}
