import type { Key } from '../../store/store.ts';
import { days, type Edge } from '../edge.ts';
import { handle, TOO_OLD } from '../frame/handle.ts';
import { sendAnswer } from '../frame/send-answer.ts';
import { factsOf } from '../log.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { postIn, readingFor, respondOnce, type Way } from '../post/ways.ts';
import type { Answered } from '../read/ask.ts';
import { carriedBy, keepIfLong } from '../read/carried-by.ts';
import { type Click, type ClickListener, publicResponse, readClick, waysToClicker } from '../read/click.ts';

const REMEMBERED_DAYS = 30;

/** A private answer becomes a public one, once, under the name of who shares it; then the private copy goes. */
export function onShare(edge: Edge): ClickListener {
  const removeCopy = async ({ responseUrl }: Click) => {
    if (!responseUrl) return;
    // It has been shared by now: a copy that stays behind is no reason to say that it failed.
    await respondOnce(responseUrl, { delete_original: true }).catch((error: unknown) =>
      edge.log.warn('private copy stayed', factsOf(error)),
    );
  };
  return shareClick(edge, 'share', { ways: (click, _, thread) => publicResponse(click, thread), after: removeCopy });
}

/** An answer in a thread, sent to the channel as well. */
export function onSendToChannel(edge: Edge): ClickListener {
  const ways = (click: Click, { query }: Answered): Way[] => {
    const { channel } = click.place;
    return [...(channel ? [postIn(click.client, { channel }, readingFor(query, edge))] : []), ...publicResponse(click)];
  };
  return shareClick(edge, 'send to channel', { ways, after: async () => {} });
}

interface Sharing {
  readonly ways: (click: Click, answered: Answered, thread: string | undefined) => readonly Way[];
  readonly after: (click: Click) => Promise<void>;
}

function shareClick(edge: Edge, surface: string, { ways, after }: Sharing): ClickListener {
  return async (args) => {
    const click = readClick(args);
    const { who, place: from } = click;
    const work = async () => {
      const carried = await carriedBy(edge, click);
      if (!carried) return TOO_OLD;
      const texts = surfaceTexts[carried.query.language];
      const id = carried.answer ?? `${from.channel}:${from.message}`;
      const once: Key = { owner: who.team, kind: 'shared', id };
      if (!(await edge.store.swap(once, undefined, true, days(REMEMBERED_DAYS)))) return { say: texts.sharedAlready };
      try {
        const answered = edge.bot.reply(carried.query);
        const by = { did: 'shared', user: who.user } as const;
        const place = carried.thread ? 'thread' : 'channel';
        const kept = await keepIfLong(edge, answered, who.team);
        const setting = { place, by, ...kept, ...(carried.asked ? { question: carried.asked } : {}) } as const;
        const sent = await sendAnswer(edge, answered, setting, ways(click, answered, carried.thread), 'shared');
        await after(click);
        return sent;
      } catch (error) {
        await edge.store.delete(once);
        throw error;
      }
    };
    const aside = waysToClicker(click);
    await handle(edge, {
      surface,
      who,
      context: args.context,
      aside,
      work,
      sorry: ({ cannotShare }) => cannotShare,
    });
  };
}
