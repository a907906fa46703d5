import type { Edge } from '../../src/slack/edge.ts';
import { createLog } from '../../src/slack/log.ts';
import { IN_MEMORY, openStore } from '../../src/store/open-store.ts';
import { bot } from '../bot.ts';

/** An edge that calls nobody. */
export const edge: Edge = {
  bot,
  store: await openStore(IN_MEMORY),
  log: createLog('error', () => {}),
  feedbackDays: 90,
  threadDays: 30,
};
