import type { Edge } from '../edge.ts';
import { composePost, type Setting } from '../post/compose.ts';
import { deliver } from '../post/deliver.ts';
import type { Way } from '../post/ways.ts';
import type { Answered } from '../read/ask.ts';
import { answerFacts } from './answer-facts.ts';
import type { Outcome } from './handle.ts';

export type Sent = Outcome & { readonly ts: string | undefined };

/** Makes the post of an answer, sends it the first of these ways that works, and says what there is to log. */
export async function sendAnswer(
  edge: Edge,
  answered: Answered,
  setting: Setting,
  ways: readonly Way[],
  event: 'answered' | 'shared' = 'answered',
): Promise<Sent> {
  const { ts, rung, way } = await deliver(composePost(edge, answered, setting), ways, edge.log);
  const through = way === ways[0]?.name ? {} : { through: way };
  return { event, facts: { ...answerFacts(edge, answered, setting.question), rung, ...through }, ts };
}
