import { useId } from 'react';
import type { Json } from '../../src/model/workspace-state.ts';
import { Sign } from '../shell/sign.tsx';
import { type Field, fieldAttributes } from './field.ts';
import { OptionList } from './option-list.tsx';
import { useCombobox } from './use-combobox.ts';

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  readonly data: Json;
  readonly group?: string;
}

export interface Suggestions {
  readonly options: readonly ComboboxOption[];
  readonly error?: string;
}

interface Props {
  readonly label: string;
  readonly field: Field | undefined;
  readonly chosen: readonly ComboboxOption[];
  readonly isMany: boolean;
  readonly isBusy: boolean;
  readonly minimum: number;
  readonly suggest: (typed: string) => Promise<Suggestions>;
  readonly onChoose: (option: ComboboxOption) => void;
  readonly onRemove: (key: string) => void;
}

/** A select menu one can type in, for mouse, keyboard and screen reader. */
export function Combobox({ label, field, chosen, isMany, isBusy, onRemove, ...source }: Props) {
  const listId = useId();
  const { isOpen, open, close, typed, type, active, options, note, pick, onKeyDown } = useCombobox(source);
  const single = isMany ? undefined : chosen[0];
  return (
    <div className="combobox" aria-busy={isBusy || undefined}>
      {isMany ? <Chips chosen={chosen} onRemove={onRemove} /> : null}
      <input
        {...fieldAttributes(field)}
        role="combobox"
        className="text-field combobox-input"
        autoComplete="off"
        aria-label={field ? undefined : label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[active] ? `${listId}-${active}` : undefined}
        placeholder={single?.label ?? label}
        data-has-choice={single ? true : undefined}
        value={isOpen ? typed : (single?.label ?? '')}
        onClick={open}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <span className="combobox-mark">
        <Sign of="open" />
      </span>
      {isOpen ? (
        <div className="listbox">
          {note ? <p role="status">{note}</p> : null}
          <OptionList listId={listId} label={label} options={options} active={active} onPick={pick} />
        </div>
      ) : null}
    </div>
  );
}

function Chips({ chosen, onRemove }: Pick<Props, 'chosen' | 'onRemove'>) {
  return chosen.map(({ key, label }) => (
    <button key={key} type="button" className="chip" aria-label={`Remove ${label}`} onClick={() => onRemove(key)}>
      {label} <span aria-hidden="true">×</span>
    </button>
  ));
}
