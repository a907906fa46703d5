import type { Edge } from '../edge.ts';
import type { Facts } from '../log.ts';
import { readingOf } from '../post/reading.ts';
import type { Answered } from '../read/ask.ts';

/** What the log tells of an answer. What was asked is told only where whoever runs the program has chosen so. */
export function answerFacts({ bot, logQuestions }: Edge, { query }: Answered, question?: string): Facts {
  const asked = logQuestions && question ? { question, reading: readingOf(query, bot.dataset) } : {};
  // Of figures, what was asked of them first: "change".
  const kind = query.kind === 'figures' ? (query.asks[0]?.ask ?? query.kind) : query.kind;
  return { kind, language: query.language, ...asked };
}
