import type { Context } from '@slack/bolt';
import type { Process } from '../connect/receive-http.ts';
import type { Log } from '../log.ts';
import { whoSent } from '../read/who-sent.ts';
import type { Pace, Turn } from './pace.ts';

/**
 * Gives everybody their turn as soon as something of theirs arrives. What is too much is let go here, before any work is
 * done on it, so that whoever floods takes no time of others.
 */
export function atDoor(process: Process, pace: Pace, log: Log): Process {
  return async (event) => {
    // What is typed into a form asks for suggestions with each letter.
    const who = event.body.type === 'block_suggestion' ? undefined : whoSent(event.body);
    const turn: Turn = who ? pace.take(who) : 0;
    if (turn !== 'told already') return process({ ...event, customProperties: { ...event.customProperties, turn } });
    log.debug('asks too much');
    await event.ack();
  };
}

/** Zero for what did not come in by the door, such as what is taken up again after a crash. */
export function turnOf(context: Context): Turn {
  return (context.turn as Turn | undefined) ?? 0;
}
