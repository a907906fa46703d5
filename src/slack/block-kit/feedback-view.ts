import type { types } from '@slack/bolt';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import { ACTION, CALLBACK } from '../action-ids.ts';
import { REASONS } from '../kept/votes.ts';
import { paragraphs, plain } from './blocks.ts';
import { LIMITS } from './limits.ts';

export const FEEDBACK_FIELD = { reason: 'reason', remark: 'remark' } as const;

const MOST_REMARK = 500;

/** Asks what was wrong with an answer. Both fields may stay empty: that it was wrong is kept already. */
export function feedbackView({ feedback }: SlackPhrases, metadata: string): types.ModalView {
  const options = REASONS.map((reason) => ({
    text: plain(feedback.reasons[reason], LIMITS.option.text),
    value: reason,
  }));
  return {
    type: 'modal',
    callback_id: CALLBACK.feedback,
    private_metadata: metadata,
    title: plain(feedback.title, LIMITS.view.title),
    submit: plain(feedback.submit, LIMITS.view.button),
    close: plain(feedback.close, LIMITS.view.button),
    blocks: [
      ...paragraphs('', [feedback.intro]),
      {
        type: 'input',
        block_id: FEEDBACK_FIELD.reason,
        optional: true,
        label: plain(feedback.reason),
        element: { type: 'radio_buttons', action_id: ACTION.feedbackReason, options },
      },
      {
        type: 'input',
        block_id: FEEDBACK_FIELD.remark,
        optional: true,
        label: plain(feedback.remark),
        hint: plain(feedback.remarkHint),
        element: {
          type: 'plain_text_input',
          action_id: ACTION.feedbackRemark,
          multiline: true,
          max_length: MOST_REMARK,
        },
      },
    ],
  };
}
