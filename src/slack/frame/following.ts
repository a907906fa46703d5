import type { webApi } from '@slack/bolt';
import type { LanguageCode } from '../../model/language-code.ts';
import { mentionPerson } from '../block-kit/mention.ts';
import { plainPost } from '../block-kit/post.ts';
import { topicNames } from '../block-kit/topic-names.ts';
import type { Edge, Who } from '../edge.ts';
import { isDirect } from '../kept/follows.ts';
import { endButtons, followedPost } from '../post/compose-follow.ts';
import { deliver } from '../post/deliver.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { isNoMember, postIn, type Way } from '../post/ways.ts';
import type { Outcome } from './handle.ts';

/** What somebody wants to be followed, or not any more, in which conversation. */
export interface FollowWish {
  readonly who: Who;
  readonly channel: string;
  /** Where it is said, if it is in a thread. */
  readonly thread?: string | undefined;
  readonly client: webApi.WebClient;
  readonly topics: readonly string[];
  readonly language: LanguageCode;
}

/**
 * A conversation follows topics from now on. All who are there are told, which also proves that news can be posted there:
 * where it can't, nothing is followed.
 */
export async function beginFollowing(edge: Edge, wanted: FollowWish): Promise<Outcome> {
  const { who, channel, thread, client, topics, language } = wanted;
  const { dataset } = edge.bot;
  const { follow } = surfaceTexts[language];
  const place = { team: who.team, channel };
  const edition = dataset.newestEdition.id;
  const begun = await edge.follows.begin(place, { topics, edition, by: who.user, language });
  if (begun.length === 0) return { say: follow.already(topicNames(topics, language, dataset)) };
  const said = follow.begun(topicNames(begun, language, dataset), byIn(wanted));
  try {
    const post = followedPost(said, endButtons(begun, language, dataset));
    await deliver(post, [postIn(client, { channel, thread })], edge.log);
  } catch (error) {
    await edge.follows.end(place, begun);
    if (isNoMember(error)) return { say: follow.cannotPost };
    throw error;
  }
  return { event: 'followed', facts: { topics: begun.length } };
}

/** That it ends is said where it began; where the app is no member any more, to whoever ended it. */
export async function endFollowing(edge: Edge, wanted: FollowWish, aside: readonly Way[]): Promise<Outcome> {
  const { who, channel, thread, client, topics, language } = wanted;
  const { follow } = surfaceTexts[language];
  const ended = await edge.follows.end({ team: who.team, channel }, topics);
  if (ended.length === 0) return { say: follow.notFollowed };
  const said = follow.ended(topicNames(ended, language, edge.bot.dataset), byIn(wanted));
  await deliver(plainPost(said), [postIn(client, { channel, thread }), ...aside], edge.log);
  return { event: 'unfollowed', facts: { topics: ended.length } };
}

/** Who did it, where others read it. */
function byIn({ channel, who }: FollowWish): string | undefined {
  return isDirect(channel) ? undefined : mentionPerson(who.user);
}
