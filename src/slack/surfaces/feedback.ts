import * as z from 'zod';
import { LANGUAGE_CODES } from '../../model/language-code.ts';
import type { Edge } from '../edge.ts';
import { handle, TOO_OLD } from '../frame/handle.ts';
import { keepJudgement } from '../kept/votes.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { type ClickListener, readClick, waysToClicker } from '../read/click.ts';

/** What the buttons of an answer carry. */
const feedbackValue = z.object({
  v: z.enum(['right', 'wrong']),
  a: z.string().min(1).max(40),
  q: z.string().max(400),
  r: z.string().max(200),
  k: z.string().max(40),
  l: z.enum(LANGUAGE_CODES),
});

/** "Right" or "not right", kept with the question so that maintainers see what was not understood. */
export function onFeedback(edge: Edge): ClickListener {
  return async (args) => {
    const click = readClick(args);
    const { who } = click;
    const work = async () => {
      const given = readValue(click.value);
      if (!given) return TOO_OLD;
      const texts = surfaceTexts[given.l];
      if (edge.feedbackDays === undefined) return { say: texts.noFeedback };
      const day = new Date().toISOString().slice(0, 10);
      const judgement = { verdict: given.v, question: given.q, reading: given.r, kind: given.k, day };
      const isFirst = await keepJudgement(edge.store, who, given.a, judgement, edge.feedbackDays);
      edge.log.info('judged', { verdict: given.v, kind: given.k, first: isFirst });
      return { say: isFirst ? texts.thanks : texts.thanksAlready };
    };
    await handle(edge, { surface: 'feedback', who, context: args.context, aside: waysToClicker(click), work });
  };
}

function readValue(text: string | undefined): z.infer<typeof feedbackValue> | undefined {
  try {
    return feedbackValue.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
