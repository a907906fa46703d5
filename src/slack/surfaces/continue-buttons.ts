import { ACTION } from '../action-ids.ts';
import type { Edge } from '../edge.ts';
import { handle, TOO_OLD } from '../frame/handle.ts';
import { type Sent, sendAnswer } from '../frame/send-answer.ts';
import { findPerson } from '../kept/people.ts';
import { OUTSIDE_THREADS } from '../kept/threads.ts';
import type { Setting } from '../post/compose.ts';
import { postIn, readingFor } from '../post/ways.ts';
import { type Answered, ask } from '../read/ask.ts';
import { keepAsAsked } from '../read/ask-in-thread.ts';
import { carriedBy } from '../read/carried-by.ts';
import { type Click, type ClickListener, publicResponse, readClick, waysToClicker } from '../read/click.ts';

/** Another reading, all years, a near miss, the chart: the next answer, from the question that the button carries. */
export function onContinue(edge: Edge): ClickListener {
  return async (args) => {
    const click = readClick(args);
    const { who, place, actionId } = click;
    const work = async () => {
      const carried = await carriedBy(edge, click);
      if (!carried) return TOO_OLD;
      const chart = actionId === ACTION.chart ? { showChart: true, chartOnly: place.place !== 'private' } : {};
      const setting = { showsQuestion: true, ...chart };
      // A footnote stands beside the figures that it is about.
      const replace = carried.query.kind !== 'explain';
      return answerClick(edge, click, edge.bot.reply(carried.query), { setting, replace });
    };
    await handle(edge, { surface: 'button', who, context: args.context, aside: waysToClicker(click), work });
  };
}

/** An example question, asked as if it had been typed. */
export function onAsk(edge: Edge): ClickListener {
  return async (args) => {
    const click = readClick(args);
    const { who, value: question = '' } = click;
    const work = async () => {
      const answered = ask(edge.bot, question, await findPerson(edge.store, who));
      return answerClick(edge, click, answered, { setting: { question, showsQuestion: true }, replace: false });
    };
    await handle(edge, { surface: 'example', who, context: args.context, aside: waysToClicker(click), work });
  };
}

interface Manner {
  readonly setting: Partial<Setting>;
  /** Whether a private answer takes the place of the one that was clicked. */
  readonly replace: boolean;
}

/** Privately the next answer is private too; elsewhere it is a new message in the thread, for everybody to follow. */
async function answerClick(edge: Edge, click: Click, answered: Answered, { setting, replace }: Manner): Promise<Sent> {
  const { place, who, client, ts } = click;
  const { channel } = place;
  if (place.place === 'private' || !channel)
    return sendAnswer(
      edge,
      answered,
      { ...setting, place: 'private' },
      waysToClicker(click, { replace_original: replace }),
    );
  const isDirect = place.place === 'direct';
  const thread = place.thread ?? (isDirect ? undefined : place.message);
  const { team } = who;
  await keepAsAsked(edge, { team, channel, thread: thread ?? OUTSIDE_THREADS }, answered.query, ts);
  const sent = await sendAnswer(edge, answered, { ...setting, place: isDirect ? 'direct' : 'thread' }, [
    postIn(client, { channel, thread }, readingFor(answered.query, edge)),
    ...publicResponse(click, thread),
  ]);
  if (!thread && sent.ts) await keepAsAsked(edge, { team, channel, thread: sent.ts }, answered.query, ts);
  return sent;
}
