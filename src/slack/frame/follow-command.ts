import type { webApi } from '@slack/bolt';
import { topicNames } from '../block-kit/topic-names.ts';
import type { Edge, Who } from '../edge.ts';
import { followListPost } from '../post/compose-follow.ts';
import { deliver } from '../post/deliver.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import type { Way } from '../post/ways.ts';
import { ask } from '../read/ask.ts';
import type { FollowCommand } from '../read/read-follow.ts';
import { topicsOf } from '../read/topics-of.ts';
import { beginFollowing, endFollowing } from './following.ts';
import type { Outcome } from './handle.ts';

/** More at once is more likely a word that was meant otherwise: "applications" are counted for many topics. */
const MOST_AT_ONCE = 4;
const MOST_NAMED = 40;

export interface CommandPlace {
  readonly who: Who;
  readonly channel: string;
  readonly client: webApi.WebClient;
  readonly aside: readonly Way[];
}

/** "/ind volg …": begins or ends following what is named; without a topic it lists what is followed there. */
export async function doFollowCommand(
  edge: Edge,
  { does, about, language }: FollowCommand,
  { who, channel, client, aside }: CommandPlace,
): Promise<Outcome> {
  const { bot, follows, log } = edge;
  const { dataset } = bot;
  if (about === '') {
    const following = await follows.of({ team: who.team, channel });
    await deliver(followListPost(following, language, dataset), aside, log);
    return { event: 'followed listed' };
  }
  const topics = topicsOf(ask(bot, about, { language }).query, dataset);
  if (topics.length === 0 || topics.length > MOST_AT_ONCE) {
    const all = topics.length === 0 ? [...dataset.topics.keys()] : topics;
    return { say: surfaceTexts[language].follow.which(topicNames(all.slice(0, MOST_NAMED), language, dataset)) };
  }
  const wanted = { who, channel, client, topics, language };
  return does === 'begin' ? beginFollowing(edge, wanted) : endFollowing(edge, wanted, aside);
}
