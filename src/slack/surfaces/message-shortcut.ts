import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { lookUpView } from '../block-kit/look-up-view.ts';
import { type Edge, whoIn } from '../edge.ts';
import { handle } from '../frame/handle.ts';
import { sendAnswer } from '../frame/send-answer.ts';
import { findPerson } from '../kept/people.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { postIn, readingFor, respondThrough, waysTo } from '../post/ways.ts';
import { askInThread } from '../read/ask-in-thread.ts';
import { writeFormPlace } from '../read/form-place.ts';
import { readMessage } from '../read/read-message.ts';

/**
 * Answers somebody's message in its thread, also where the app is no member. A message without a question opens the
 * form with its text, and what is found there comes in that thread.
 */
export function onMessageShortcut(edge: Edge): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ shortcut, context, client }) => {
    const { message, response_url: url } = shortcut;
    const channel = shortcut.channel.id;
    const thread = typeof message.thread_ts === 'string' ? message.thread_ts : message.ts;
    const who = whoIn(context, shortcut.user.id);
    const work = async () => {
      const question = readMessage(message);
      const person = await findPerson(edge.store, who);
      const place = { team: who.team, channel, thread };
      const answered = await askInThread(edge, place, { question, ts: message.ts, person });
      const { query } = answered;
      if (query.kind === 'unknown' || question === '') {
        const { language = query.language } = person;
        const { form } = surfaceTexts[language];
        const metadata = writeFormPlace({ language, thread: { channel, ts: thread, url } });
        const view = lookUpView({ form, years: edge.bot.dataset.years, metadata, question });
        await client.views.open({ trigger_id: shortcut.trigger_id, view });
        return undefined;
      }
      const kind = channel.startsWith('D') ? 'direct' : 'thread';
      return sendAnswer(edge, answered, { place: kind, question, by: { did: 'asked', user: who.user } }, [
        postIn(client, { channel, thread }, readingFor(query, edge)),
        respondThrough(url, { response_type: 'in_channel', replace_original: false, thread_ts: thread }),
      ]);
    };
    const aside = waysTo({ client, user: who.user, url, channel, thread });
    await handle(edge, { surface: 'message shortcut', who, context, aside, work });
  };
}
