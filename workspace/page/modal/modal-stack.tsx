import { type FormEvent, type ReactNode, useState } from 'react';
import type { PageReply, StateValues } from '../../src/model/page-requests.ts';
import type { View } from '../../src/model/workspace-state.ts';
import { BlocksView } from '../blocks/blocks-view.tsx';
import { useSurface } from '../blocks/surface-context.ts';
import { SurfaceProvider } from '../blocks/surface-provider.tsx';
import { AppAvatar } from '../shell/app-avatar.tsx';
import { Sign } from '../shell/sign.tsx';
import { sendRequest } from '../state/send-request.ts';
import { useSnapshot } from '../state/snapshot-context.ts';
import { Dialog } from './dialog.tsx';

/** The modal on top of the stack; what was typed in those below is kept. */
export function ModalStack() {
  const { modals } = useSnapshot();
  const [typed, setTyped] = useState<Readonly<Record<string, StateValues>>>({});
  const view = modals.at(-1);
  if (!view) return null;
  return (
    <Modal
      key={view.id}
      view={view}
      hasPrevious={modals.length > 1}
      typed={typed[view.id] ?? {}}
      onTyped={(values) => setTyped({ ...typed, [view.id]: values })}
    />
  );
}

interface Props {
  readonly view: View;
  readonly hasPrevious: boolean;
  readonly typed: StateValues;
  readonly onTyped: (values: StateValues) => void;
}

function Modal({ view, hasPrevious, typed, onTyped }: Props) {
  const [reply, setReply] = useState<PageReply>();
  const [isBusy, setBusy] = useState(false);
  const title = view.title?.text ?? '';
  const close = (isCleared: boolean) => void sendRequest({ kind: 'close', viewId: view.id, isCleared, values: typed });
  const submit = async (values: StateValues) => {
    setBusy(true);
    const answer = await sendRequest({ kind: 'submit', viewId: view.id, values });
    setBusy(false);
    setReply(answer);
  };
  return (
    <Dialog label={title} className="modal" onCancel={() => close(false)}>
      <SurfaceProvider
        source={{ kind: 'view', viewId: view.id }}
        blocks={view.blocks}
        errors={reply?.errors ?? {}}
        typed={typed}
        onTyped={(values, blockId) => {
          onTyped(values);
          setReply(withoutError(reply, blockId));
        }}
      >
        <ModalHead title={title} onClose={() => close(true)} />
        <ModalForm view={view} onSubmit={submit}>
          <div className="modal-body">
            {reply?.error ? (
              <p className="surface-problem" role="alert">
                <Sign of="warning" /> {reply.error}
              </p>
            ) : null}
            <BlocksView blocks={view.blocks} />
          </div>
          <ModalFoot view={view} isBusy={isBusy} hasPrevious={hasPrevious} onClose={() => close(false)} />
        </ModalForm>
      </SurfaceProvider>
    </Dialog>
  );
}

/** What was wrong with a field is no longer known once it is filled in anew. */
function withoutError(reply: PageReply | undefined, blockId: string): PageReply | undefined {
  if (!reply?.errors) return reply;
  const { [blockId]: _gone, ...errors } = reply.errors;
  return { ...reply, errors };
}

interface FormProps {
  readonly view: View;
  readonly onSubmit: (values: StateValues) => Promise<void>;
  readonly children: ReactNode;
}

function ModalForm({ view, onSubmit, children }: FormProps) {
  const { values } = useSurface();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (view.submit) void onSubmit(values);
  };
  return (
    <form onSubmit={submit} noValidate>
      {children}
    </form>
  );
}

function ModalHead({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  return (
    <header className="modal-head">
      <AppAvatar size={32} />
      <h2>{title}</h2>
      <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
        <Sign of="close" />
      </button>
    </header>
  );
}

interface FootProps {
  readonly view: View;
  readonly isBusy: boolean;
  readonly hasPrevious: boolean;
  readonly onClose: () => void;
}

function ModalFoot({ view, isBusy, hasPrevious, onClose }: FootProps) {
  const { app } = useSnapshot();
  const usual = hasPrevious ? 'Back' : view.submit ? 'Cancel' : 'Close';
  return (
    <footer className="dialog-foot">
      <span className="dialog-app">{app.name}</span>
      <button type="button" className="button" onClick={onClose}>
        {view.close?.text ?? usual}
      </button>
      {view.submit ? (
        <button type="submit" className="button is-primary" disabled={isBusy} aria-busy={isBusy || undefined}>
          {isBusy ? 'One moment…' : view.submit.text}
        </button>
      ) : null}
    </footer>
  );
}
