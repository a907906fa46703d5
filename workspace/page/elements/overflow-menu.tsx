import type { Json } from '../../src/model/workspace-state.ts';
import { MenuButton } from '../shell/menu-button.tsx';
import { Sign } from '../shell/sign.tsx';
import type { ElementProps } from './field.ts';
import { textOf } from './text-of.ts';
import { useElement } from './use-element.tsx';

/** The three dots with a few choices behind them. */
export function OverflowMenu(props: ElementProps) {
  const { press, dialog } = useElement(props);
  const options = props.element.options as Json[];
  const choose = (option: Json) => {
    if (typeof option.url === 'string') window.open(option.url, '_blank', 'noopener,noreferrer');
    press({ selected_option: option });
  };
  return (
    <>
      <MenuButton
        label="More actions"
        className="button"
        items={options.map((option) => ({
          key: String(option.value),
          label: textOf(option.text),
          onChoose: () => choose(option),
        }))}
      >
        <Sign of="dots" />
      </MenuButton>
      {dialog}
    </>
  );
}
