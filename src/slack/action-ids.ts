/** The ids of everything that can be clicked or submitted. They stand in messages that are already posted: never rename one. */
export const ACTION = {
  share: 'share',
  toChannel: 'send_to_channel',
  chart: 'chart',
  csv: 'csv',
  continue: 'continue',
  ask: 'ask',
  follow: 'follow',
  unfollow: 'unfollow',
  feedback: 'feedback',
  feedbackReason: 'feedback_reason',
  feedbackRemark: 'feedback_remark',
  topic: 'home_topic',
  example: 'home_example',
  language: 'home_language',
  forget: 'home_forget',
  homeUnfollow: 'home_unfollow',
  announce: 'home_announce',
  formQuestion: 'form_question',
  formTopic: 'form_topic',
  formYears: 'form_years',
  formText: 'form_text',
  formWhere: 'form_where',
} as const;

export const CALLBACK = {
  lookUp: 'look_up',
  answerMessage: 'answer_message',
  checkMessage: 'check_message',
  form: 'look_up_form',
  feedback: 'feedback_form',
  step: 'look_up_step',
} as const;

/** Two buttons in one row may not have the same id, so some are numbered: "continue:0", "continue:1". */
export function numbered(id: string, n: number | string): string {
  return `${id}:${n}`;
}

export function anyNumbered(id: string): RegExp {
  return new RegExp(`^${id}:`);
}
