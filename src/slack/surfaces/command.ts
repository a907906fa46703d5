import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { plainPost } from '../block-kit/post.ts';
import { type Edge, teamOf } from '../edge.ts';
import { guarded } from '../guarded.ts';
import { findPerson } from '../kept/people.ts';
import { composePost, inBothLanguages } from '../post/compose.ts';
import { respondWith } from '../post/respond.ts';
import { ask } from '../read/ask.ts';
import { readText } from '../read/read-text.ts';

/** The slash command: answered for the asker alone, who may share it then. */
export function onCommand(edge: Edge): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ ack, command, context, respond }) => {
    await ack();
    const reply = async () => {
      const question = readText(command.text);
      const person = await findPerson(edge.store, { team: teamOf(context), user: command.user_id });
      const answered = ask(edge.bot, question, person);
      const post = composePost(edge, answered, { place: 'private', question });
      const rung = await respondWith(respond, post, { response_type: 'ephemeral' }, edge.log);
      edge.log.info('answered', { surface: 'command', kind: answered.query.kind, rung });
    };
    await guarded(edge.log, 'command', reply, () =>
      respondWith(
        respond,
        plainPost(inBothLanguages(({ failed }) => failed)),
        { response_type: 'ephemeral' },
        edge.log,
      ),
    );
  };
}
