import type { IndicatorId } from '../model/dataset.ts';

/** The ids that a pattern such as `*.aanvragen` stands for, in the order given. `*` is any run of characters in a part. */
export function matchPattern(pattern: string, ids: readonly IndicatorId[]): IndicatorId[] {
  if (!pattern.includes('*')) return ids.includes(pattern) ? [pattern] : [];
  const [topic = '', measure = ''] = pattern.split('.');
  return ids.filter((id) => {
    const [idTopic = '', idMeasure = ''] = id.split('.');
    return matchPart(topic, idTopic) && matchPart(measure, idMeasure);
  });
}

export function matchPatterns(patterns: readonly string[], ids: readonly IndicatorId[]): IndicatorId[] {
  if (patterns.length === 0) return [];
  const found = new Set(patterns.flatMap((pattern) => matchPattern(pattern, ids)));
  return ids.filter((id) => found.has(id));
}

/** One star at the start or the end, or alone: all that the data need, and nothing that can be slow. */
function matchPart(pattern: string, part: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === part;
  const before = pattern.slice(0, star);
  const after = pattern.slice(star + 1);
  return part.length >= before.length + after.length && part.startsWith(before) && part.endsWith(after);
}
