import type { Edge } from '../edge.ts';
import { beginFollowing, endFollowing, type FollowWish } from '../frame/following.ts';
import { handle, type Outcome, TOO_OLD } from '../frame/handle.ts';
import { readFollowValue } from '../post/follow-value.ts';
import type { Way } from '../post/ways.ts';
import { type ClickListener, readClick, waysToClicker } from '../read/click.ts';

/** "Follow this topic" on an answer: the channel follows it, or the direct messages in which it stands. */
export function onFollow(edge: Edge): ClickListener {
  return followClick(edge, 'follow', (wanted) => beginFollowing(edge, wanted));
}

/** "Unfollow", where something is followed: for all who read there. */
export function onUnfollow(edge: Edge): ClickListener {
  return followClick(edge, 'unfollow', (wanted, aside) => endFollowing(edge, wanted, aside));
}

function followClick(
  edge: Edge,
  surface: string,
  act: (wanted: FollowWish, aside: readonly Way[]) => Promise<Outcome>,
): ClickListener {
  return async (args) => {
    const click = readClick(args);
    const { who, place, client } = click;
    const aside = waysToClicker(click);
    const work = async () => {
      const carried = readFollowValue(click.value, edge.bot.dataset);
      const { channel } = place;
      if (!carried || !channel) return TOO_OLD;
      const { language, topic } = carried;
      // A message at the top of a channel is answered in its thread, so that the channel itself stays quiet.
      const thread = place.thread ?? (place.place === 'channel' ? place.message : undefined);
      return act({ who, channel, thread, client, topics: [topic], language }, aside);
    };
    await handle(edge, { surface, who, context: args.context, aside, work });
  };
}
