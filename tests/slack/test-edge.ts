import type { Edge } from '../../src/slack/edge.ts';
import { createFollows } from '../../src/slack/kept/follows.ts';
import { createLog } from '../../src/slack/log.ts';
import { IN_MEMORY, openStore } from '../../src/store/open-store.ts';
import { bot } from '../bot.ts';

const store = await openStore(IN_MEMORY);
/** An edge that calls nobody. */
export const edge: Edge = {
  bot,
  store,
  follows: createFollows(store),
  announcers: [],
  log: createLog('error', () => {}),
  feedbackDays: 90,
  threadDays: 30,
};
