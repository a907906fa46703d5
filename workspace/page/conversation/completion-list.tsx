import { Sign } from '../shell/sign.tsx';
import type { Completion } from './complete-text.ts';

interface Props {
  readonly id: string;
  readonly completions: readonly Completion[];
  readonly active: number;
  readonly onChoose: (completion: Completion) => void;
}

/** What / and @ offer, above the composer. */
export function CompletionList({ id, completions, active, onChoose }: Props) {
  return (
    <>
      <p className="visually-hidden" role="status">
        {completions.length === 1 ? '1 suggestion' : `${completions.length} suggestions`}
      </p>
      <div role="listbox" id={id} aria-label="Suggestions" className="completions">
        {completions.map((completion, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the composer
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the composer
          <div
            key={completion.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(completion)}
          >
            <strong>
              {completion.kind === 'shortcut' ? <Sign of="bolt" /> : null}
              {completion.label}
            </strong>
            <span>{completion.description}</span>
          </div>
        ))}
      </div>
    </>
  );
}
