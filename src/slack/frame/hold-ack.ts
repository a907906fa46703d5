import type { AckFn, App, Context, ReceiverEvent } from '@slack/bolt';

/** Slack waits three seconds. What is not done by then goes on, and is acknowledged first. */
const LATEST_MS = 2_500;

/** One thing that Slack delivered, from its arrival until Slack hears that it was taken. */
export interface Delivery {
  /** When Slack must have been told, in milliseconds since 1970. */
  readonly deadline: number;
  /** Runs before it is acknowledged undone. */
  onLate(keep: () => Promise<void>): void;
  /** The work failed, and the person knows. */
  failed(): void;
  /** Nothing came of it: Slack shall deliver it again. */
  refuse(): void;
  outcome(): 'done' | 'failed' | 'refused';
  /** Whether it was tried so often that it is only said any more that it failed. */
  hopeless: boolean;
  /** True for what was taken up again after a crash, and was acknowledged long ago. */
  readonly isResumed: boolean;
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
    const held = hold(event, isEvent(event), latestMs);
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

function hold({ ack, customProperties }: ReceiverEvent, isDeliveredAgain: boolean, latestMs: number): Held {
  let acknowledged: Promise<void> | undefined;
  let outcome: ReturnType<Delivery['outcome']> = 'done';
  let keep: (() => Promise<void>) | undefined;
  let isLate = false;
  const once: AckFn<unknown> = (answer) => {
    clearTimeout(timer);
    acknowledged ??= ack(answer);
    return acknowledged;
  };
  const late = () => {
    isLate = true;
    // Not even claimed yet: what Slack delivers again is better not taken than lost.
    if (!keep && isDeliveredAgain) return;
    // Neither a database that is away nor a connection that is gone by then is a failure of the work.
    Promise.resolve(keep?.())
      .then(() => once())
      .catch(() => {});
  };
  const timer = setTimeout(late, latestMs);
  return {
    ack: once,
    delivery: {
      deadline: Date.now() + latestMs,
      onLate: (work) => {
        keep = work;
        if (isLate) late();
      },
      failed: () => {
        outcome = 'failed';
      },
      refuse: () => {
        outcome = 'refused';
      },
      outcome: () => outcome,
      hopeless: false,
      isResumed: customProperties?.isResumed === true,
    },
    end: async () => {
      clearTimeout(timer);
      if (outcome === 'refused' && !acknowledged) throw new NotTakenError();
      await once();
    },
  };
}

/** Slack is not told that it was taken, so that it delivers it again. */
export class NotTakenError extends Error {
  constructor() {
    super('not taken: Slack may deliver it again');
    this.name = 'NotTakenError';
  }
}
