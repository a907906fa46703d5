import type { types } from '@slack/bolt';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import { ACTION, CALLBACK } from '../action-ids.ts';
import { plain } from './blocks.ts';
import { shorten } from './escape.ts';
import { LIMITS } from './limits.ts';

type FormTexts = SlackPhrases['form'];

/** The fields of the form, by the block that each stands in: errors are shown next to it. */
export const FIELD = {
  question: 'question',
  topic: 'topic',
  years: 'years',
  text: 'text',
  where: 'where',
} as const;

interface FormParts {
  readonly form: FormTexts;
  readonly years: readonly number[];
  readonly metadata: string;
  /** Set where the answer has its place already, in the thread of a message: the text of that message. */
  readonly question?: string;
}

/** The look-up form: a topic or a figure, years, or a text to be checked, and where the answer should go. Of a message: its question, to be put right. */
export function lookUpView({ form, years, metadata, question }: FormParts): types.ModalView {
  const ofMessage = question !== undefined;
  return {
    type: 'modal',
    callback_id: CALLBACK.form,
    private_metadata: metadata,
    title: plain(form.title, LIMITS.view.title),
    submit: plain(form.submit, LIMITS.view.button),
    close: plain(form.close, LIMITS.view.button),
    blocks: ofMessage
      ? [questionField(form, question), { ...topicField(form), optional: true }, yearsField(form, years)]
      : [{ ...topicField(form), optional: true }, yearsField(form, years), textField(form), whereField(form)],
  };
}

const MOST_QUESTION = 1_000;

function questionField(form: FormTexts, question: string): types.InputBlock {
  const initial = shorten(question, MOST_QUESTION);
  return {
    type: 'input',
    block_id: FIELD.question,
    optional: true,
    label: plain(form.question),
    hint: plain(form.questionHint),
    element: {
      type: 'plain_text_input',
      action_id: ACTION.formQuestion,
      multiline: true,
      max_length: MOST_QUESTION,
      ...(initial ? { initial_value: initial } : {}),
    },
  };
}

/** As much as Slack lets one paste in a field. */
const MOST_TEXT = 3_000;

function textField(form: FormTexts): types.InputBlock {
  return {
    type: 'input',
    block_id: FIELD.text,
    optional: true,
    label: plain(form.text),
    hint: plain(form.textHint),
    element: { type: 'plain_text_input', action_id: ACTION.formText, multiline: true, max_length: MOST_TEXT },
  };
}

function topicField(form: FormTexts): types.InputBlock {
  const placeholder = plain(form.topicPlaceholder, LIMITS.placeholder);
  return {
    type: 'input',
    block_id: FIELD.topic,
    label: plain(form.topic),
    element: { type: 'external_select', action_id: ACTION.formTopic, min_query_length: 0, placeholder },
  };
}

function yearsField(form: FormTexts, years: readonly number[]): types.InputBlock {
  const newest = [...years].sort((a, b) => b - a).slice(0, LIMITS.options);
  const options = newest.map((year) => ({ text: plain(String(year)), value: String(year) }));
  const placeholder = plain(form.yearsPlaceholder, LIMITS.placeholder);
  return {
    type: 'input',
    block_id: FIELD.years,
    optional: true,
    label: plain(form.years),
    hint: plain(form.yearsHint(newest[0] ?? 0)),
    element: { type: 'multi_static_select', action_id: ACTION.formYears, placeholder, options },
  };
}

function whereField(form: FormTexts): types.InputBlock {
  const placeholder = plain(form.wherePlaceholder, LIMITS.placeholder);
  return {
    type: 'input',
    block_id: FIELD.where,
    optional: true,
    label: plain(form.where),
    hint: plain(form.whereHint),
    // Gives the app a way into that conversation, also where it is no member.
    element: { type: 'conversations_select', action_id: ACTION.formWhere, placeholder, response_url_enabled: true },
  };
}
