import { type KeyboardEvent, useRef, useState } from 'react';
import { sendRequest } from '../state/send-request.ts';
import { useSnapshot } from '../state/snapshot-context.ts';
import { type Completion, completeText } from './complete-text.ts';

/** What is typed, what is offered for it, and what the keys do. */
export function useComposer(channel: string, threadTs: string | undefined) {
  const snapshot = useSnapshot();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isDismissed, setDismissed] = useState(false);
  const [problem, setProblem] = useState<string>();
  const completions = isDismissed ? [] : completeText(snapshot, text);
  const type = (next: string) => {
    setText(next);
    setActive(0);
    setDismissed(false);
    setProblem(undefined);
  };
  const runShortcut = async (callbackId: string) => {
    const reply = await sendRequest({ kind: 'shortcut', callbackId });
    if (!reply.ok) setProblem(reply.error);
  };
  const send = async () => {
    if (!text.trim()) return;
    type('');
    const reply = await sendRequest({ kind: 'send', channel, text, ...(threadTs ? { threadTs } : {}) });
    if (!reply.ok) setProblem(reply.error);
  };
  const complete = (completion: Completion) => {
    type(completion.text);
    if (completion.kind === 'shortcut') void runShortcut(completion.key);
    field.current?.focus();
  };
  const mention = () => {
    type(text && !text.endsWith(' ') ? `${text} @` : `${text}@`);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keyAction(event, { text, completions, active });
    if (!act) return;
    event.preventDefault();
    if (act === 'send') void send();
    else if (act === 'dismiss') setDismissed(true);
    else if (typeof act === 'number') setActive(act);
    else complete(act);
  };
  return { field, text, type, active, completions, problem, send, complete, mention, runShortcut, onKeyDown };
}

interface Typing {
  readonly text: string;
  readonly completions: readonly Completion[];
  readonly active: number;
}

function keyAction(
  event: KeyboardEvent,
  { text, completions, active }: Typing,
): 'send' | 'dismiss' | number | Completion | undefined {
  if (event.nativeEvent.isComposing) return undefined;
  const chosen = completions[active];
  if (chosen) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) return (active + step + completions.length) % completions.length;
    if (event.key === 'Escape') return 'dismiss';
    const isExact = chosen.text.trim() === text.trim();
    if (event.key === 'Tab' || (event.key === 'Enter' && !isExact)) return chosen;
  }
  return event.key === 'Enter' && !event.shiftKey ? 'send' : undefined;
}
