import { type KeyboardEvent, useState } from 'react';
import type { ComboboxOption, Suggestions } from './combobox.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface Source {
  readonly minimum: number;
  readonly suggest: (typed: string) => Promise<Suggestions>;
  readonly onChoose: (option: ComboboxOption) => void;
}

/** Whether the list is open, what is typed, and what the keys do. */
export function useCombobox({ minimum, suggest, onChoose }: Source) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { options, error, isLoading, isTooShort } = useSuggestions({ isOpen, typed, minimum, suggest });
  const close = () => {
    setOpen(false);
    setTyped('');
    setActive(0);
  };
  const pick = (option: ComboboxOption) => {
    onChoose(option);
    close();
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = options[active];
    if (step !== 0) {
      setOpen(true);
      setActive(Math.max(0, Math.min(options.length - 1, active + (isOpen ? step : 0))));
    } else if (event.key === 'Enter' && isOpen) {
      if (chosen) pick(chosen);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  };
  const found = options.length === 0 ? 'No results' : undefined;
  const note = isTooShort ? tooShort(minimum) : isLoading ? 'Loading…' : (error ?? found);
  return {
    isOpen,
    open: () => setOpen(true),
    close,
    typed,
    type,
    active,
    options: note ? [] : options,
    note,
    pick,
    onKeyDown,
  };
}

function tooShort(minimum: number): string {
  return minimum === 1 ? 'Type to search' : `Type ${minimum} or more characters`;
}
