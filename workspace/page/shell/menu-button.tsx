import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly onChoose: () => void;
}

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly items: readonly MenuItem[];
  readonly children: ReactNode;
}

/** A button with a menu; arrows move, Escape closes and gives the focus back. */
export function MenuButton({ label, className = 'icon-button', items, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) entriesOf(root.current)[0]?.focus();
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(entriesOf(root.current), event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles up from the menu
    <div
      className="menu-anchor"
      ref={root}
      onKeyDown={onKeyDown}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <button
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen ? <Menu label={label} items={items} onEnd={() => setOpen(false)} /> : null}
    </div>
  );
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onEnd: () => void;
}

function Menu({ label, items, onEnd }: MenuProps) {
  return (
    <div role="menu" aria-label={label} className="menu">
      {items.map(({ key, label: name, description, onChoose }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          onClick={() => {
            onEnd();
            onChoose();
          }}
        >
          {name}
          {description ? <small>{description}</small> : null}
        </button>
      ))}
    </div>
  );
}

function entriesOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

function moveFocus(entries: readonly HTMLElement[], step: number): void {
  const at = entries.indexOf(document.activeElement as HTMLElement);
  entries[(at + step + entries.length) % entries.length]?.focus();
}
