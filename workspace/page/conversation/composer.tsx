import { useEffect, useId } from 'react';
import type { Channel } from '../../src/model/workspace-state.ts';
import { MenuButton } from '../shell/menu-button.tsx';
import { Sign } from '../shell/sign.tsx';
import { useSnapshot } from '../state/snapshot-context.ts';
import { CompletionList } from './completion-list.tsx';
import { useComposer } from './use-composer.ts';

interface Props {
  readonly channel: Channel;
  readonly label: string;
  readonly threadTs?: string;
}

/** Where one types: Enter sends, Shift+Enter makes a line, / and @ offer what there is. */
export function Composer({ channel, label, threadTs }: Props) {
  const listId = useId();
  const composer = useComposer(channel.id, threadTs);
  const { field, text, active, completions } = composer;
  const isOpen = completions.length > 0;
  useEffect(() => {
    if (!matchMedia('(pointer: coarse)').matches) field.current?.focus();
  }, [field]);
  return (
    <div className="composer">
      {isOpen ? (
        <CompletionList id={listId} completions={completions} active={active} onChoose={composer.complete} />
      ) : null}
      <textarea
        ref={field}
        rows={1}
        aria-label={label}
        placeholder={label}
        aria-haspopup="listbox"
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        value={text}
        onChange={(event) => composer.type(event.target.value)}
        onKeyDown={composer.onKeyDown}
      />
      <ComposerFoot composer={composer} />
    </div>
  );
}

function ComposerFoot({ composer }: { readonly composer: ReturnType<typeof useComposer> }) {
  const { app } = useSnapshot();
  const { text, problem, mention, send, runShortcut } = composer;
  const shortcuts = app.shortcuts
    .filter(({ kind }) => kind === 'global')
    .map(({ callbackId, name, description }) => {
      return { key: callbackId, label: name, description, onChoose: () => void runShortcut(callbackId) };
    });
  return (
    <div className="composer-foot">
      {shortcuts.length > 0 ? (
        <MenuButton label="Shortcuts" items={shortcuts}>
          <Sign of="bolt" />
        </MenuButton>
      ) : null}
      <button
        type="button"
        className="icon-button"
        aria-label="Mention someone"
        title="Mention someone"
        onClick={mention}
      >
        @
      </button>
      {problem ? (
        <span className="composer-problem" role="alert">
          <Sign of="warning" /> {problem}
        </span>
      ) : (
        <span className="composer-hint">
          <kbd>Shift</kbd>+<kbd>Enter</kbd> for a new line
        </span>
      )}
      <button type="button" className="send" aria-label="Send" disabled={!text.trim()} onClick={() => void send()}>
        <Sign of="send" />
      </button>
    </div>
  );
}
