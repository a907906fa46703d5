import type { App, ReceiverEvent } from '@slack/bolt';
import { expect, test, vi } from 'vitest';
import { type Delivery, holdAcks } from '../../../src/slack/frame/hold-ack.ts';

const LATEST_MS = 20;

/** Delivers something that is worked on until it is told to end. */
function deliver(body: ReceiverEvent['body']) {
  let end = () => {};
  let seen: Delivery | undefined;
  const working = new Promise<void>((resolve) => (end = resolve));
  const app = {
    processEvent: ({ customProperties }: ReceiverEvent) => {
      seen = customProperties?.delivery as Delivery;
      return working;
    },
  } as unknown as App;
  holdAcks(app, LATEST_MS);
  const ack = vi.fn(async () => {});
  const done = app.processEvent({ body, ack });
  return { ack, end, done, delivery: seen as unknown as Delivery };
}

const late = () => new Promise((resolve) => setTimeout(resolve, 3 * LATEST_MS));

test('a message is not acknowledged before it is claimed and kept, however late that is', async () => {
  const { ack, end, done, delivery } = deliver({ type: 'event_callback', event: {} });
  await late();
  expect(ack).not.toHaveBeenCalled();
  let isKept = () => {};
  delivery.onLate(() => new Promise((resolve) => (isKept = resolve)));
  await late();
  expect(ack).not.toHaveBeenCalled();
  isKept();
  await vi.waitFor(() => expect(ack).toHaveBeenCalledTimes(1));
  end();
  await done;
  expect(ack).toHaveBeenCalledTimes(1);
});

test('a command is acknowledged in time in any case, as Slack never delivers it again', async () => {
  const { ack, end, done } = deliver({ command: '/ind' });
  await vi.waitFor(() => expect(ack).toHaveBeenCalledTimes(1));
  end();
  await done;
});

test('what was refused is not acknowledged', async () => {
  const { ack, end, done, delivery } = deliver({ type: 'event_callback', event: {} });
  delivery.refuse();
  end();
  await expect(done).rejects.toThrow('not taken');
  expect(ack).not.toHaveBeenCalled();
});
