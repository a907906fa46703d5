import { type ReactNode, useEffect, useRef } from 'react';

const FIRST_FIELD = '.modal-body :is(input, textarea), .modal-body button, .dialog-foot button';

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A modal dialog of the browser: focus stays inside, Escape closes, focus goes back afterwards. */
export function Dialog({ label, className = '', onCancel, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}
