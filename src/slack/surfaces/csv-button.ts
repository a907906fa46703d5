import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { csvBlocks } from '../block-kit/csv-blocks.ts';
import type { Edge } from '../edge.ts';
import { guarded } from '../guarded.ts';
import { readButtonValue } from '../post/button-value.ts';
import { inBothLanguages, textsFor } from '../post/compose.ts';
import { toCsv } from '../post/csv.ts';
import { respondWith } from '../post/respond.ts';
import { clickedValue, isFirstClick, placeOf, whisper, whoClicked } from '../read/click.ts';

/** The table of an answer as CSV, for the clicker alone. */
export function onCsv(edge: Edge): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, context, respond }) => {
    await ack();
    const place = placeOf(body);
    const who = whoClicked(body, context);
    const value = clickedValue(action);
    const copy = async () => {
      const carried = readButtonValue(value, edge.bot.dataset);
      const answered = carried && edge.bot.reply(carried.query);
      if (answered?.answer.kind !== 'figures')
        return whisper(
          edge,
          respond,
          inBothLanguages(({ tooOld }) => tooOld),
          place,
        );
      if (!(await isFirstClick(edge, who, place, action, value && `${who.user} ${value}`))) return;
      const texts = textsFor(answered.query.language);
      const csv = toCsv(answered.answer, answered.message.source ?? '', edge.bot, texts);
      const manner = {
        response_type: 'ephemeral',
        replace_original: false,
        ...(place.thread ? { thread_ts: place.thread } : {}),
      } as const;
      await respondWith(respond, csvBlocks(csv, texts.csvReady), manner, edge.log);
    };
    await guarded(edge.log, 'csv', copy, () =>
      whisper(
        edge,
        respond,
        inBothLanguages(({ failed }) => failed),
        place,
      ),
    );
  };
}
