import type { Context } from '@slack/bolt';
import { figureText } from '../../render/numbers.ts';
import { escapeMrkdwn } from '../block-kit/escape.ts';
import { type Edge, whoIn } from '../edge.ts';
import { answerFacts } from '../frame/answer-facts.ts';
import { handle, type Outcome } from '../frame/handle.ts';
import type { Way } from '../post/ways.ts';
import { type Answered, ask } from '../read/ask.ts';

/** What Bolt hands to the listener of a step, as far as it is used; Bolt does not export the type. */
interface Run {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly context: Context;
  readonly complete: (end: { outputs: Record<string, string> }) => Promise<unknown>;
  readonly fail: (end: { error: string }) => Promise<unknown>;
}

/** The step for Workflow Builder. It always ends, one way or the other: a workflow would wait for ever. */
export function onStep(edge: Edge): (run: Run) => Promise<void> {
  return async ({ inputs, complete, fail, context }) => {
    const work = async (): Promise<Outcome> => {
      const question = questionOf(inputs);
      if (!question) return { say: ({ step }) => step.empty };
      const answered = ask(edge.bot, question, {});
      const { message, answer } = answered;
      if (answer.kind !== 'figures') await fail({ error: [message.headline, ...message.lines].join(' ') });
      else await complete({ outputs: outputsOf(answered, edge) });
      return { event: 'answered', facts: answerFacts(edge, answered, question) };
    };
    const failing: Way = {
      name: 'step',
      send: async ({ text }) => {
        await fail({ error: text });
        return undefined;
      },
    };
    await handle(edge, { surface: 'step', who: whoIn(context, ''), context, aside: [failing], work });
  };
}

function questionOf({ question, topic, year }: Readonly<Record<string, unknown>>): string {
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');
  return text(question) || (text(topic) ? [text(topic), text(year)].filter(Boolean).join(' ') : '');
}

/** Workflows put these texts into messages, so they are safe there. */
function outputsOf({ answer, message }: Answered, { bot }: Edge): Record<string, string> {
  const figures = answer.kind === 'figures' ? answer.figures : [];
  const language = bot.languages[message.language];
  return {
    value: figures.map((figure) => figureText(figure, language)).join('; '),
    sentence: escapeMrkdwn([message.headline, ...message.lines, ...assumed(message.assumptions)].join('\n')),
    footnotes: escapeMrkdwn(message.footnotes.map(({ mark, text }) => `${mark} ${text}`).join('\n')),
    source: escapeMrkdwn(message.source ?? ''),
  };
}

function assumed(assumptions: readonly string[]): string[] {
  return assumptions.length > 0 ? [`(${assumptions.join('; ')})`] : [];
}
