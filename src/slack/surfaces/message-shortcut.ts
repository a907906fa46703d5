import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { askInThread } from '../answer-in-thread.ts';
import { plainPost } from '../block-kit/post.ts';
import { type Edge, teamOf } from '../edge.ts';
import { guarded } from '../guarded.ts';
import { composePost, inBothLanguages, mention, textsFor } from '../post/compose.ts';
import { isNoMember, postAnswer } from '../post/post-answer.ts';
import { respondWith } from '../post/respond.ts';
import { readText } from '../read/read-text.ts';

/** Answers somebody's message in its thread; where there is nothing to answer, only the one who asked hears so. */
export function onMessageShortcut(edge: Edge): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ ack, shortcut, context, client, respond }) => {
    await ack();
    const { channel, message, user } = shortcut;
    const thread = typeof message.thread_ts === 'string' ? message.thread_ts : message.ts;
    const team = teamOf(context);
    const isPrivate = { response_type: 'ephemeral', replace_original: false, thread_ts: thread } as const;
    const answer = async () => {
      const question = readText(message.text);
      const answered = await askInThread(
        edge,
        { team, channel: channel.id, thread },
        { team, user: user.id },
        question,
      );
      const { query } = answered;
      const texts = textsFor(query.language);
      if (query.kind === 'unknown' || question === '') {
        await respondWith(respond, plainPost(texts.notUnderstoodHere), isPrivate, edge.log);
        return;
      }
      const isDirect = channel.id.startsWith('D');
      const setting = {
        place: isDirect ? 'direct' : 'thread',
        question,
        byline: texts.askedBy(mention(user.id)),
      } as const;
      const post = composePost(edge, answered, setting);
      const rung = await postAnswer(edge, client, { channel: channel.id, thread }, answered, post).then(
        (posted) => posted.rung,
        (error: unknown) => {
          if (!isNoMember(error)) throw error;
          return respondWith(
            respond,
            post,
            { response_type: 'in_channel', replace_original: false, thread_ts: thread },
            edge.log,
          );
        },
      );
      edge.log.info('answered', { surface: 'message shortcut', kind: query.kind, rung });
    };
    await guarded(edge.log, 'message shortcut', answer, () =>
      respondWith(respond, plainPost(inBothLanguages(({ failed }) => failed)), isPrivate, edge.log),
    );
  };
}
