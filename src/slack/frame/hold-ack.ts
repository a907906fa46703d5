import type { AckFn, App, Context, ReceiverEvent } from '@slack/bolt';

/** Slack waits three seconds. What is not done by then goes on, and is acknowledged first. */
const LATEST_MS = 2_500;

/** One thing that Slack delivered, from its arrival until Slack hears that it was taken. */
export interface Delivery {
  /** Leaves it unacknowledged when there is still time, so that Slack delivers it again. */
  refuse(): void;
}

/** Absent where something else than Slack called. */
export function deliveryOf(context: Context): Delivery | undefined {
  return context.delivery as Delivery | undefined;
}

/**
 * Acknowledges everything that arrives, in one place: after the work, so that Slack delivers again what a crash cut
 * short, and in any case before Slack's patience ends. A listener calls `ack` only when it has something to say with it.
 */
export function holdAcks(app: App, latestMs: number = LATEST_MS): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    const held = hold(event, latestMs);
    try {
      await process({
        ...event,
        // Bolt acknowledges events itself, before any listener has seen them.
        ack: isEvent(event) ? async () => {} : held.ack,
        customProperties: { ...event.customProperties, delivery: held.delivery },
      });
    } finally {
      await held.end();
    }
  };
}

function isEvent({ body }: ReceiverEvent): boolean {
  return body.type === 'event_callback';
}

interface Held {
  readonly ack: AckFn<unknown>;
  readonly delivery: Delivery;
  /** The work is over: acknowledges, unless that was done or refused. */
  end(): Promise<void>;
}

function hold({ ack }: ReceiverEvent, latestMs: number): Held {
  let acknowledged: Promise<void> | undefined;
  let refused = false;
  const once: AckFn<unknown> = (answer) => {
    clearTimeout(timer);
    acknowledged ??= ack(answer);
    return acknowledged;
  };
  // A connection that is gone by then is no failure of the work: Slack delivers it again.
  const timer = setTimeout(() => void once().catch(() => {}), latestMs);
  return {
    ack: once,
    delivery: {
      refuse: () => {
        refused = true;
      },
    },
    end: async () => {
      clearTimeout(timer);
      if (refused && !acknowledged) throw new Error('not taken: Slack may deliver it again');
      await once();
    },
  };
}
