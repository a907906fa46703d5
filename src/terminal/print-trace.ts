import type { Reply } from '../bot.ts';
import type { Dataset } from '../model/dataset.ts';

/** How a question was read: every word of it with what it was taken for, and the query that came of it. */
export function printTrace({ trace, query }: Reply, dataset: Dataset): string {
  const width = Math.max(8, ...trace.words.map(({ words }) => words.length));
  const words = trace.words.map(({ words: typed, as, concepts, cues }) => {
    const meaning =
      as === 'subject'
        ? concepts.map((id) => `${id} (${dataset.concepts.get(id)?.label[trace.language] ?? ''})`)
        : as === 'cue'
          ? cues
          : [];
    return `  ${typed.padEnd(width)}  ${[as, ...meaning].join('  ')}`;
  });
  const repairs = trace.repairs.map(
    ({ raw, repair }) => `  ${raw.padEnd(width)}  ${repair.words.join(' ')}  (${repair.how})`,
  );
  return [
    `language  ${trace.language}`,
    'words',
    ...words,
    ...(repairs.length > 0 ? ['mended', ...repairs] : []),
    `read by   ${trace.by}`,
    `query     ${JSON.stringify(query, null, 2).replaceAll('\n', '\n          ')}`,
  ].join('\n');
}
