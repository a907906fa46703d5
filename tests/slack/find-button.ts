import type { Call } from './fake-slack.ts';

interface Element {
  readonly action_id: string;
  readonly value: string;
  readonly text: { readonly text: string };
}

export interface Block {
  readonly type: string;
  readonly [field: string]: unknown;
}

export function blocksOf(call: Call | undefined): Block[] {
  return (call?.args.blocks ?? []) as Block[];
}

export function typesOf(call: Call | undefined): string[] {
  return blocksOf(call).map(({ type }) => type);
}

export function buttonsOf(call: Call | undefined): Element[] {
  return blocksOf(call).flatMap((block) => (block.type === 'actions' ? (block.elements as Element[]) : []));
}

/** What Slack sends when the button with this text is clicked. */
export function clickOn(call: Call | undefined, text: string): { action_id: string; value: string; type: string } {
  const found = buttonsOf(call).find((button) => button.text.text === text);
  if (!found)
    throw new Error(
      `no button ${text}; there are ${buttonsOf(call)
        .map((button) => button.text.text)
        .join(', ')}`,
    );
  return { action_id: found.action_id, value: found.value, type: 'button' };
}

export function judgeOn(
  call: Call | undefined,
  verdict: 'positive' | 'negative',
): { action_id: string; value: string; type: string } {
  const row = blocksOf(call).find(({ type }) => type === 'context_actions')?.elements as
    | readonly { action_id: string; positive_button: { value: string }; negative_button: { value: string } }[]
    | undefined;
  const [element] = row ?? [];
  if (!element) throw new Error('no feedback buttons');
  return { action_id: element.action_id, value: element[`${verdict}_button`].value, type: 'feedback_buttons' };
}

export function lastOf(calls: readonly Call[]): Call | undefined {
  return calls.at(-1);
}
