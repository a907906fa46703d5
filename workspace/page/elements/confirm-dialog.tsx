import type { Json } from '../../src/model/workspace-state.ts';
import { Dialog } from '../modal/dialog.tsx';
import { textOf } from './text-of.ts';

interface Props {
  readonly confirm: Json;
  readonly onConfirm: () => void;
  readonly onEnd: () => void;
}

/** Asks once more, in the words of the app. */
export function ConfirmDialog({ confirm, onConfirm, onEnd }: Props) {
  const title = textOf(confirm.title) || 'Are you sure?';
  return (
    <Dialog label={title} className="confirm" onCancel={onEnd}>
      <h2>{title}</h2>
      <p>{textOf(confirm.text)}</p>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={onEnd}>
          {textOf(confirm.deny) || 'Cancel'}
        </button>
        <button
          type="button"
          className={confirm.style === 'danger' ? 'button is-danger' : 'button is-primary'}
          onClick={() => {
            onConfirm();
            onEnd();
          }}
        >
          {textOf(confirm.confirm) || 'Yes'}
        </button>
      </div>
    </Dialog>
  );
}
