import type { ComboboxOption } from './combobox.tsx';

interface Props {
  readonly listId: string;
  readonly label: string;
  readonly options: readonly ComboboxOption[];
  readonly active: number;
  readonly onPick: (option: ComboboxOption) => void;
}

/** The options under a combobox, in their groups. */
export function OptionList({ listId, label, options, active, onPick }: Props) {
  return (
    <div role="listbox" id={listId} aria-label={label}>
      {options.map((option, index) => (
        <div key={`${option.group}/${option.key}`} role="presentation">
          {option.group && option.group !== options[index - 1]?.group ? (
            <p className="option-group">{option.group}</p>
          ) : null}
          {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text field, as in every combobox */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the text field */}
          <div
            role="option"
            id={`${listId}-${index}`}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            {option.label}
          </div>
        </div>
      ))}
    </div>
  );
}
