import * as z from 'zod';
import { LANGUAGE_CODES } from '../../model/language-code.ts';
import { parseJson } from '../../parse-json.ts';
import { feedbackView } from '../block-kit/feedback-view.ts';
import type { Edge } from '../edge.ts';
import { handle, TOO_OLD } from '../frame/handle.ts';
import { keepJudgement } from '../kept/votes.ts';
import { factsOf } from '../log.ts';
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

/** "Right" or "not right", kept with the question so that maintainers see what was not understood; then what was not right. */
export function onFeedback(edge: Edge): ClickListener {
  return async (args) => {
    const click = readClick(args);
    const { who, client } = click;
    const work = async () => {
      const given = feedbackValue.safeParse(parseJson(click.value)).data;
      if (!given) return TOO_OLD;
      const texts = surfaceTexts[given.l];
      if (edge.feedbackDays === undefined) return { say: texts.noFeedback };
      const day = new Date().toISOString().slice(0, 10);
      const judgement = { verdict: given.v, question: given.q, reading: given.r, kind: given.k, day };
      const isFirst = await keepJudgement(edge.store, who, given.a, judgement, edge.feedbackDays);
      edge.log.info('judged', { verdict: given.v, kind: given.k, first: isFirst });
      if (!isFirst) return { say: texts.thanksAlready };
      if (given.v === 'right') return { say: texts.thanks };
      // Kept by now: whoever is not asked, or does not say, has said enough.
      const view = feedbackView(texts, given.a);
      const isAsked = await client.views.open({ trigger_id: click.triggerId, view }).then(
        () => true,
        (error: unknown) => edge.log.warn('not asked what was wrong', factsOf(error)),
      );
      return isAsked ? undefined : { say: texts.thanks };
    };
    await handle(edge, { surface: 'feedback', who, context: args.context, aside: waysToClicker(click), work });
  };
}
