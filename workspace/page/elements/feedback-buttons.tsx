import { useState } from 'react';
import type { Json } from '../../src/model/workspace-state.ts';
import { Sign } from '../shell/sign.tsx';
import type { ElementProps } from './field.ts';
import { textOf } from './text-of.ts';
import { useElement } from './use-element.tsx';

/** A thumb up and a thumb down. */
export function FeedbackButtons(props: ElementProps) {
  const { press, isPending } = useElement(props);
  const [given, setGiven] = useState<unknown>();
  const thumbs = [
    ['right', props.element.positive_button],
    ['wrong', props.element.negative_button],
  ] as const;
  return thumbs.map(([thumb, value]) => {
    const button = value as Json;
    return (
      <button
        key={thumb}
        type="button"
        className="feedback"
        disabled={isPending}
        aria-pressed={given === button.value}
        aria-label={String(button.accessibility_label ?? textOf(button.text))}
        title={textOf(button.text)}
        onClick={() => {
          setGiven(button.value);
          press({ value: button.value, text: button.text });
        }}
      >
        <Sign of={thumb} />
      </button>
    );
  });
}
