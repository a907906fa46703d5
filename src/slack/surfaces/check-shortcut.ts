import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { type Edge, whoIn } from '../edge.ts';
import { handle } from '../frame/handle.ts';
import { sendAnswer } from '../frame/send-answer.ts';
import { findPerson } from '../kept/people.ts';
import { waysTo } from '../post/ways.ts';
import { check } from '../read/ask.ts';
import { keepIfLong } from '../read/carried-by.ts';
import { readMessage } from '../read/read-message.ts';

/** Holds what somebody's message states against the figures, for the one who asks alone; who may share it then. */
export function onCheckShortcut(edge: Edge): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ shortcut, context, client }) => {
    const { message, response_url: url } = shortcut;
    const channel = shortcut.channel.id;
    const thread = typeof message.thread_ts === 'string' ? message.thread_ts : message.ts;
    const who = whoIn(context, shortcut.user.id);
    const aside = waysTo({ client, user: who.user, url, channel, thread });
    const work = async () => {
      const text = readMessage(message);
      const person = await findPerson(edge.store, who);
      const answered = check(edge.bot, text, person);
      const kept = await keepIfLong(edge, answered, who.team);
      return sendAnswer(edge, answered, { place: 'private', thread, ...kept }, aside);
    };
    await handle(edge, { surface: 'check shortcut', who, context, aside, work });
  };
}
