import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import * as z from 'zod';
import { LANGUAGE_CODES } from '../../languages/language.ts';
import type { Edge } from '../edge.ts';
import { guarded } from '../guarded.ts';
import { keepJudgement } from '../kept/votes.ts';
import { inBothLanguages, textsFor } from '../post/compose.ts';
import { clickedValue, placeOf, whisper, whoClicked } from '../read/click.ts';

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
export function onFeedback(edge: Edge): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, context, respond }) => {
    await ack();
    const place = placeOf(body);
    const judge = async () => {
      const given = readValue(clickedValue(action));
      if (!given)
        return whisper(
          edge,
          respond,
          inBothLanguages(({ tooOld }) => tooOld),
          place,
        );
      const texts = textsFor(given.l);
      if (edge.feedbackDays === undefined) return whisper(edge, respond, texts.noFeedback, place);
      const day = new Date().toISOString().slice(0, 10);
      const judgement = { verdict: given.v, question: given.q, reading: given.r, kind: given.k, day };
      const isFirst = await keepJudgement(edge.store, whoClicked(body, context), given.a, judgement, edge.feedbackDays);
      edge.log.info('judged', { verdict: given.v, kind: given.k, first: isFirst });
      await whisper(edge, respond, isFirst ? texts.thanks : texts.thanksAlready, place);
    };
    await guarded(edge.log, 'feedback', judge, () =>
      whisper(
        edge,
        respond,
        inBothLanguages(({ failed }) => failed),
        place,
      ),
    );
  };
}

function readValue(text: string | undefined): z.infer<typeof feedbackValue> | undefined {
  try {
    return feedbackValue.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
