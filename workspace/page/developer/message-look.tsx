import { useState } from 'react';
import type { ChatMessage, DeveloperLook } from '../../src/model/workspace-state.ts';
import { duration } from '../conversation/message-time.ts';
import { JsonView } from './json-view.tsx';

interface Props {
  readonly message: ChatMessage;
  readonly look: DeveloperLook;
}

/** Under each message of the bot: how long it took, how the question was read, and the JSON. */
export function MessageLook({ message, look }: Props) {
  const [isOpen, setOpen] = useState(false);
  const reading = readingOf(message);
  return (
    <details className="look" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="look-mark" aria-hidden="true">
          {'</>'}
        </span>
        {look.tookMs === undefined ? 'Look inside' : duration(look.tookMs)}
        {reading ? <span className="look-reading"> · read as: {reading}</span> : null}
      </summary>
      {isOpen ? <LookContent message={message} look={look} reading={reading} /> : null}
    </details>
  );
}

function LookContent({ message, look, reading }: Props & { readonly reading: string | undefined }) {
  const { channel: _channel, isEphemeral: _e, isEdited: _i, isNotice: _n, look: _l, ...content } = message;
  return (
    <>
      <dl>
        {look.cause ? <Fact name="Asked" value={look.cause} /> : null}
        {reading ? <Fact name="Read as" value={reading} /> : null}
        {look.tookMs === undefined ? null : (
          <Fact name="Time" value={`${duration(look.tookMs)} from action to message`} />
        )}
        <Fact name="Through" value={look.via} />
        <Fact name="Fallback text" value={message.text || '(none)'} />
      </dl>
      {message.metadata ? <JsonView label="Metadata" value={message.metadata} /> : null}
      <JsonView
        label={message.blocks ? 'Block Kit JSON' : 'Message JSON'}
        value={message.blocks ? { blocks: message.blocks } : content}
        isOpen
      />
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function readingOf({ metadata }: ChatMessage): string | undefined {
  if (metadata?.event_type !== 'reading') return undefined;
  const reading = (metadata.event_payload as { reading?: unknown } | undefined)?.reading;
  return typeof reading === 'string' ? reading : undefined;
}
