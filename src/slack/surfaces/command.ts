import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { type Edge, whoIn } from '../edge.ts';
import { doFollowCommand } from '../frame/follow-command.ts';
import { handle } from '../frame/handle.ts';
import { sendAnswer } from '../frame/send-answer.ts';
import { findPerson } from '../kept/people.ts';
import { waysTo } from '../post/ways.ts';
import { ask } from '../read/ask.ts';
import { keepIfLong } from '../read/carried-by.ts';
import { readFollow } from '../read/read-follow.ts';
import { readText } from '../read/read-text.ts';

/** The slash command: answered for the asker alone, who may share it then; or what to follow. */
export function onCommand(edge: Edge): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ command, context, client }) => {
    const who = whoIn(context, command.user_id);
    const aside = waysTo({ client, user: who.user, url: command.response_url, channel: command.channel_id });
    const work = async () => {
      const question = readText(command.text);
      const follow = readFollow(question);
      if (follow) return doFollowCommand(edge, follow, { who, channel: command.channel_id, client, aside });
      const answered = ask(edge.bot, question, await findPerson(edge.store, who));
      const kept = await keepIfLong(edge, answered, who.team);
      return sendAnswer(edge, answered, { place: 'private', question, ...kept }, aside);
    };
    await handle(edge, { surface: 'command', who, context, aside, work });
  };
}
