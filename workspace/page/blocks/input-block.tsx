import { useId } from 'react';
import type { Json } from '../../src/model/workspace-state.ts';
import { ElementView } from '../elements/element-view.tsx';
import { textOf } from '../elements/text-of.ts';
import { useSurface } from './surface-context.ts';

/** A labelled field, with its hint and what is wrong with it. */
export function InputBlock({ block }: { readonly block: Json }) {
  const { errors } = useSurface();
  const id = useId();
  const error = errors[String(block.block_id)];
  const element = block.element as Json;
  const isGroup = element.type === 'checkboxes' || element.type === 'radio_buttons';
  const hint = textOf(block.hint);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const label = (
    <>
      {textOf(block.label)} {block.optional === true ? <span className="optional">(optional)</span> : null}
    </>
  );
  return (
    <div className={error ? 'input-block has-error' : 'input-block'}>
      {isGroup ? (
        <span className="input-label" id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label className="input-label" id={`${id}-label`} htmlFor={id}>
          {label}
        </label>
      )}
      <ElementView
        element={element}
        blockId={String(block.block_id)}
        field={{
          id,
          labelledBy: `${id}-label`,
          describedBy: described,
          isInvalid: Boolean(error),
          dispatches: block.dispatch_action === true,
        }}
      />
      {error ? (
        <p className="input-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {hint ? (
        <p className="input-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
