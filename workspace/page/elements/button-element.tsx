import { Sign } from '../shell/sign.tsx';
import type { ElementProps } from './field.ts';
import { textOf } from './text-of.ts';
import { useElement } from './use-element.tsx';

/** A button; one with an address opens it and tells the bot as well. */
export function ButtonElement(props: ElementProps) {
  const { element } = props;
  const { press, isPending, dialog } = useElement(props);
  const style = element.style === 'primary' ? ' is-primary' : element.style === 'danger' ? ' is-danger' : '';
  const label = typeof element.accessibility_label === 'string' ? element.accessibility_label : undefined;
  const open = () => {
    if (typeof element.url === 'string') window.open(element.url, '_blank', 'noopener,noreferrer');
    press(typeof element.value === 'string' ? { value: element.value } : {});
  };
  return (
    <>
      <button
        type="button"
        className={`button${style}`}
        aria-label={label}
        aria-busy={isPending || undefined}
        disabled={isPending}
        onClick={open}
      >
        {element.type === 'icon_button' ? <Sign of="trash" /> : null}
        {textOf(element.text)}
        {typeof element.url === 'string' ? <Sign of="outside" /> : null}
      </button>
      {dialog}
    </>
  );
}
