import { csvBlocks } from '../block-kit/csv-blocks.ts';
import type { Edge } from '../edge.ts';
import { handle, TOO_OLD } from '../frame/handle.ts';
import { readButtonValue } from '../post/button-value.ts';
import { toCsv } from '../post/csv.ts';
import { deliver } from '../post/deliver.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { type ClickListener, readClick, waysToClicker } from '../read/click.ts';

/** The table of an answer as CSV, for the clicker alone. */
export function onCsv(edge: Edge): ClickListener {
  return async (args) => {
    const click = readClick(args);
    const { who } = click;
    const aside = waysToClicker(click);
    const work = async () => {
      const carried = readButtonValue(click.value, edge.bot.dataset);
      const answered = carried && edge.bot.reply(carried.query);
      if (answered?.answer.kind !== 'figures') return TOO_OLD;
      const texts = surfaceTexts[answered.query.language];
      const csv = toCsv(answered.answer, answered.message.source ?? '', edge.bot, texts);
      const { rung } = await deliver(csvBlocks(csv, texts.csvReady), aside, edge.log);
      return { event: 'copied', facts: { kind: answered.query.kind, rung } };
    };
    await handle(edge, { surface: 'csv', who, context: args.context, aside, work });
  };
}
