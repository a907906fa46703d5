import type { Edge } from '../../src/slack/edge.ts';
import { createLog } from '../../src/slack/log.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { bot } from '../bot.ts';

/** An edge that calls nobody. */
export const edge: Edge = {
  bot,
  store: createMemoryStore(),
  log: createLog('error', () => {}),
  feedbackDays: 90,
  threadDays: 30,
};
