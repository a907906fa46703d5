import * as z from 'zod';
import { ACTION } from '../action-ids.ts';
import { FIELD } from '../block-kit/look-up-view.ts';

/** What somebody chose in the look-up form. */
export interface FormChoice {
  /** Empty when nothing was typed, and where there is no such field. */
  readonly question: string;
  /** Empty when nothing was chosen. */
  readonly topic: string;
  readonly years: readonly number[];
  /** To be checked; empty when nothing was pasted, and where there is no such field. */
  readonly text: string;
}

const option = z.object({ value: z.string() });
const topicField = z.object({ [ACTION.formTopic]: z.object({ selected_option: option }) });
const typed = z.object({ value: z.string() });
const questionField = z.object({ [ACTION.formQuestion]: typed });
const textField = z.object({ [ACTION.formText]: typed });
const yearsField = z.object({ [ACTION.formYears]: z.object({ selected_options: z.array(option) }) });
const fields = z.object({ values: z.record(z.string(), z.unknown()) });

/** Reads the state of the fields. What is not as Slack writes it counts as left empty. */
export function readFormChoice(state: unknown): FormChoice {
  const { values = {} } = fields.safeParse(state).data ?? {};
  const topic = topicField.safeParse(values[FIELD.topic]).data?.[ACTION.formTopic];
  const years = yearsField.safeParse(values[FIELD.years]).data?.[ACTION.formYears];
  const question = questionField.safeParse(values[FIELD.question]).data?.[ACTION.formQuestion];
  const text = textField.safeParse(values[FIELD.text]).data?.[ACTION.formText];
  return {
    text: text?.value.trim() ?? '',
    question: question?.value.trim() ?? '',
    topic: topic?.selected_option.value ?? '',
    years: (years?.selected_options ?? []).map(({ value }) => Number(value)).sort((a, b) => a - b),
  };
}
