import { useId } from 'react';
import type { Json } from '../../src/model/workspace-state.ts';
import type { ElementProps } from './field.ts';
import { textOf } from './text-of.ts';
import { useElement } from './use-element.tsx';

/** Checkboxes or radio buttons. */
export function ChoiceGroup(props: ElementProps) {
  const { element, field } = props;
  const { value, choose, dialog } = useElement(props);
  const name = useId();
  const isRadio = element.type === 'radio_buttons';
  const chosen = (Array.isArray(value) ? value : value ? [value] : []) as Json[];
  const isChosen = (option: Json) => chosen.some((entry) => entry.value === option.value);
  const pick = (option: Json) => {
    if (isRadio) return choose(option);
    choose(isChosen(option) ? chosen.filter((entry) => entry.value !== option.value) : [...chosen, option]);
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles may be labelled
    <div
      role={isRadio ? 'radiogroup' : 'group'}
      className="choices"
      aria-labelledby={field?.labelledBy}
      aria-describedby={field?.describedBy || undefined}
    >
      {(element.options as Json[]).map((option) => (
        <label key={String(option.value)}>
          <input
            type={isRadio ? 'radio' : 'checkbox'}
            name={name}
            checked={isChosen(option)}
            onChange={() => pick(option)}
          />
          <span>
            {textOf(option.text)}
            {option.description ? <small>{textOf(option.description)}</small> : null}
          </span>
        </label>
      ))}
      {dialog}
    </div>
  );
}
