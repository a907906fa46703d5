import type { webApi } from '@slack/bolt';
import PQueue from 'p-queue';
import type { Bot } from '../../bot.ts';
import type { Following, Follows } from '../kept/follows.ts';
import { factsOf, type Log } from '../log.ts';
import { deliver } from '../post/deliver.ts';
import { postIn } from '../post/ways.ts';
import { newsPost } from './compose-news.ts';
import { type Failure, failureOf } from './failure.ts';
import { type Pending, pendingOf } from './pending.ts';

export interface Announcing {
  readonly bot: Bot;
  readonly follows: Follows;
  readonly log: Log;
  /** With the token of that workspace, and without tries of its own: a post whose answer got lost would come twice. */
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
}

/** What came of it in one conversation. */
export interface Announced {
  readonly following: Following;
  /** `told`: somebody else has told it meanwhile. */
  readonly outcome: 'posted' | 'told' | Failure;
}

/** Slack counts for each workspace by itself; one that makes us wait holds up few others. */
const WORKSPACES_AT_ONCE = 4;

/** Tells each conversation its news, once, however many do so at the same time. What fails in one leaves the others alone. */
export async function announce(
  parts: Announcing,
  pending: readonly Pending[],
  onEach: (announced: Announced) => void = () => {},
): Promise<readonly Announced[]> {
  const queue = new PQueue({ concurrency: WORKSPACES_AT_ONCE });
  const teams = Map.groupBy(pending, ({ following }) => following.team);
  const inTeam = async (own: readonly Pending[]) => {
    const all: Announced[] = [];
    for (const { following } of own) {
      const announced = { following, outcome: await tell(parts, following) };
      onEach(announced);
      all.push(announced);
    }
    return all;
  };
  return (await queue.addAll([...teams.values()].map((own) => () => inTeam(own)))).flat();
}

async function tell(parts: Announcing, following: Following): Promise<Announced['outcome']> {
  const { follows, log } = parts;
  try {
    const claim = await follows.claim(following);
    if (!claim) return 'busy';
    try {
      return await post(parts, following);
    } finally {
      await claim.release();
    }
  } catch (error) {
    log.warn('not announced', factsOf(error));
    return failureOf(error);
  }
}

/** What it follows is read again: before the claim somebody else may have told it, or it may have ended. */
async function post({ bot, follows, log, clientOf }: Announcing, { team, channel }: Following) {
  const current = await follows.of({ team, channel });
  const pending = current && pendingOf(current, bot.dataset);
  if (!pending) return 'told';
  const { topics, edition } = pending.news;
  await deliver(newsPost(pending, bot), [postIn(await clientOf(team), { channel })], log);
  await follows.markAnnounced({ team, channel }, topics, edition.id);
  return 'posted';
}
