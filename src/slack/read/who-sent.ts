import * as z from 'zod';
import type { Who } from '../edge.ts';

const team = z.string().nullish();
/** Who did it stands elsewhere in an event, in a command, and in a click or a form. What bots write is nobody's. */
const event = z
  .object({ team_id: team, event: z.object({ user: z.string(), bot_id: z.undefined().optional() }) })
  .transform(({ team_id, event: { user } }) => ({ team: team_id ?? '', user }));
const command = z
  .object({ team_id: team, user_id: z.string() })
  .transform(({ team_id, user_id: user }) => ({ team: team_id ?? '', user }));
const click = z
  .object({ team: z.object({ id: z.string() }).nullish(), user: z.object({ id: z.string() }) })
  .transform(({ team, user: { id: user } }) => ({ team: team?.id ?? '', user }));
const sent = z.union([event, command, click]);

/** Who sent what Slack delivers, and in which workspace they are (empty where Slack does not say); undefined: nobody. */
export function whoSent(body: unknown): Who | undefined {
  return sent.safeParse(body).data;
}
