import type { Query } from '../../src/model/query.ts';
import { composePost } from '../../src/slack/post/compose.ts';
import { validateMessage } from '../../workspace/src/block-kit/validate.ts';
import { bot } from '../bot.ts';
import { edge } from '../slack/test-edge.ts';
import { markupFaults, markupTexts } from './markup-faults.ts';
import { unexplainedNumbers } from './unexplained-numbers.ts';

/** Asks the questions of a thread one after another, and says everything that is wrong with the last answer. */
export function replyFaults(questions: readonly string[]): string[] {
  const thread: Query[] = [];
  for (const earlier of questions.slice(0, -1)) thread.push(bot.ask(earlier, { thread }).query);
  const question = questions.at(-1) ?? '';
  const reply = bot.ask(question, { thread });
  const numbers = unexplainedNumbers(reply.message, questions.join('\n'), bot.dataset);
  const posts = (['private', 'thread'] as const).map((place) => composePost(edge, reply, { place, question }));
  return [...numbers.map((number) => `number ${number}`), ...posts.flatMap(postFaults)];
}

function postFaults({ text, rungs }: ReturnType<typeof composePost>): string[] {
  return rungs.flatMap(({ name, blocks }) => {
    const message = { text, ...(blocks ? { blocks } : {}) };
    const refused = validateMessage(message).map(({ pointer, message: why }) => `${pointer} ${why}`);
    return [...refused, ...markupTexts(message).flatMap((one) => markupFaults(one))].map(
      (fault) => `${name}: ${fault}`,
    );
  });
}
