import type { Middleware, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { ACTION } from '../action-ids.ts';
import { FEEDBACK_FIELD } from '../block-kit/feedback-view.ts';
import { type Edge, whoIn } from '../edge.ts';
import { handle } from '../frame/handle.ts';
import { explainJudgement, REASONS } from '../kept/votes.ts';
import { writeTo } from '../post/ways.ts';

/** What was wrong with an answer, added to the judgement that was kept when the thumb was pressed. */
export function onReasonGiven(edge: Edge): Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>> {
  return async ({ view, body, context, client }) => {
    const who = whoIn(context, body.user.id);
    const work = async () => {
      const { values } = view.state;
      const chosen = values[FEEDBACK_FIELD.reason]?.[ACTION.feedbackReason]?.selected_option?.value;
      const reason = REASONS.find((one) => one === chosen);
      const remark = values[FEEDBACK_FIELD.remark]?.[ACTION.feedbackRemark]?.value?.trim();
      const why = { ...(reason ? { reason } : {}), ...(remark ? { remark } : {}) };
      if (edge.feedbackDays === undefined || Object.keys(why).length === 0) return undefined;
      await explainJudgement(edge.store, who, view.private_metadata, why, edge.feedbackDays);
      return { event: 'judgement explained', facts: { reason: reason ?? 'none' } };
    };
    await handle(edge, { surface: 'feedback', who, context, aside: [writeTo(client, who.user)], work });
  };
}
