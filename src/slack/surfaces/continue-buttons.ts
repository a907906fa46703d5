import type { BlockAction, Middleware, RespondFn, SlackActionMiddlewareArgs, webApi } from '@slack/bolt';
import { ACTION } from '../action-ids.ts';
import { keepAsAsked } from '../answer-in-thread.ts';
import type { Edge, Who } from '../edge.ts';
import { guarded } from '../guarded.ts';
import { findPerson } from '../kept/people.ts';
import { OUTSIDE_THREADS } from '../kept/threads.ts';
import { readButtonValue } from '../post/button-value.ts';
import { composePost, inBothLanguages, type Setting } from '../post/compose.ts';
import { isNoMember, postAnswer } from '../post/post-answer.ts';
import { respondWith } from '../post/respond.ts';
import { type Answered, ask } from '../read/ask.ts';
import { type ClickPlace, clickedValue, isFirstClick, placeOf, whisper, whoClicked } from '../read/click.ts';

type Click = Middleware<SlackActionMiddlewareArgs<BlockAction>>;

/** Another reading, all years, a near miss, the chart: the next answer, from the question that the button carries. */
export function onContinue(edge: Edge): Click {
  return async ({ ack, action, body, context, client, respond }) => {
    await ack();
    const place = placeOf(body);
    const who = whoClicked(body, context);
    const value = clickedValue(action);
    await guarded(
      edge.log,
      'continue',
      async () => {
        const carried = readButtonValue(value, edge.bot.dataset);
        if (!carried)
          return whisper(
            edge,
            respond,
            inBothLanguages(({ tooOld }) => tooOld),
            place,
          );
        if (!(await isFirstClick(edge, who, place, action, value))) return;
        const answered = edge.bot.reply(carried.query);
        const chart =
          action.action_id === ACTION.chart ? { showChart: true, chartOnly: place.place !== 'private' } : {};
        await go(edge, { answered, place, who, respond, client, extra: chart, replace: true });
      },
      () =>
        whisper(
          edge,
          respond,
          inBothLanguages(({ failed }) => failed),
          place,
        ),
    );
  };
}

/** An example question, asked as if it had been typed. */
export function onAsk(edge: Edge): Click {
  return async ({ ack, action, body, context, client, respond }) => {
    await ack();
    const place = placeOf(body);
    const who = whoClicked(body, context);
    const question = clickedValue(action) ?? '';
    await guarded(
      edge.log,
      'example',
      async () => {
        if (!(await isFirstClick(edge, who, place, action, question))) return;
        const answered = ask(edge.bot, question, await findPerson(edge.store, who));
        await go(edge, { answered, place, who, respond, client, extra: { question }, replace: false });
      },
      () =>
        whisper(
          edge,
          respond,
          inBothLanguages(({ failed }) => failed),
          place,
        ),
    );
  };
}

interface Step {
  readonly answered: Answered;
  readonly place: ClickPlace;
  readonly who: Who;
  readonly respond: RespondFn;
  readonly client: webApi.WebClient;
  readonly extra: Partial<Setting>;
  /** Whether a private answer takes the place of the one that was clicked. */
  readonly replace: boolean;
}

/** Privately the next answer is private too; elsewhere it is a new message in the thread, for everybody to follow. */
async function go(edge: Edge, step: Step): Promise<void> {
  const { answered, place, who, respond, client, extra, replace } = step;
  const { channel } = place;
  if (place.place === 'private' || !channel) {
    const post = composePost(edge, answered, { ...extra, place: 'private' });
    const rung = await respondWith(respond, post, { response_type: 'ephemeral', replace_original: replace }, edge.log);
    return edge.log.info('answered', { surface: 'button', kind: answered.query.kind, rung });
  }
  const isDirect = place.place === 'direct';
  const thread = place.thread ?? (isDirect ? undefined : place.message);
  const post = composePost(edge, answered, { ...extra, place: isDirect ? 'direct' : 'thread' });
  await keepAsAsked(edge, { team: who.team, channel, thread: thread ?? OUTSIDE_THREADS }, answered.query);
  try {
    const { ts, rung } = await postAnswer(edge, client, { channel, thread }, answered, post);
    if (!thread && ts) await keepAsAsked(edge, { team: who.team, channel, thread: ts }, answered.query);
    edge.log.info('answered', { surface: 'button', kind: answered.query.kind, rung });
  } catch (error) {
    if (!isNoMember(error)) throw error;
    const manner = {
      response_type: 'in_channel',
      replace_original: false,
      ...(thread ? { thread_ts: thread } : {}),
    } as const;
    const rung = await respondWith(respond, post, manner, edge.log);
    edge.log.info('answered', { surface: 'button', kind: answered.query.kind, rung, through: 'response_url' });
  }
}
