import { copyBlocks } from '../block-kit/copy-blocks.ts';
import type { Edge } from '../edge.ts';
import { handle, TOO_OLD } from '../frame/handle.ts';
import { deliver } from '../post/deliver.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { toTabSeparated } from '../post/tab-separated.ts';
import { carriedBy } from '../read/carried-by.ts';
import { type ClickListener, readClick, waysToClicker } from '../read/click.ts';

/** The table of an answer to copy into a spreadsheet, for the clicker alone. */
export function onCsv(edge: Edge): ClickListener {
  return async (args) => {
    const click = readClick(args);
    const { who } = click;
    const aside = waysToClicker(click);
    const work = async () => {
      const carried = await carriedBy(edge, click);
      const answered = carried && edge.bot.reply(carried.query);
      if (answered?.answer.kind !== 'figures') return TOO_OLD;
      const texts = surfaceTexts[answered.query.language];
      const table = toTabSeparated(answered.answer, edge.bot, texts);
      const post = copyBlocks(table, texts.csvReady, answered.message.source ?? '');
      const { rung } = await deliver(post, aside, edge.log);
      return { event: 'copied', facts: { kind: answered.query.kind, rung } };
    };
    await handle(edge, { surface: 'csv', who, context: args.context, aside, work });
  };
}
