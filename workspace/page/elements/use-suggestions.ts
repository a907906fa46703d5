import { useEffect, useRef, useState } from 'react';
import type { Suggestions } from './combobox.tsx';

const PAUSE = 150;

interface Query {
  readonly isOpen: boolean;
  readonly typed: string;
  readonly minimum: number;
  readonly suggest: (typed: string) => Promise<Suggestions>;
}

/** The options for what was typed, asked for after a short pause; late answers are dropped. */
export function useSuggestions({ isOpen, typed, minimum, suggest }: Query) {
  const [found, setFound] = useState<Suggestions & { readonly typed: string }>();
  const latest = useRef(suggest);
  latest.current = suggest;
  const isTooShort = typed.length < minimum;
  useEffect(() => {
    if (!isOpen || isTooShort) return;
    let isCurrent = true;
    const timer = setTimeout(
      async () => {
        const suggestions = await latest.current(typed);
        if (isCurrent) setFound({ ...suggestions, typed });
      },
      minimum > 0 ? PAUSE : 0,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isOpen, typed, isTooShort, minimum]);
  const isLoading = found?.typed !== typed;
  return {
    options: isTooShort || isLoading ? [] : found.options,
    error: isLoading ? undefined : found.error,
    isLoading,
    isTooShort,
  };
}
