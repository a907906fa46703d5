import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '@slack/bolt';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import { plainPost } from '../block-kit/post.ts';
import type { Edge, Who } from '../edge.ts';
import { findPerson } from '../kept/people.ts';
import { type Facts, factsOf } from '../log.ts';
import { deliver } from '../post/deliver.ts';
import { inBothLanguages, surfaceTexts } from '../post/surface-texts.ts';
import type { Way } from '../post/ways.ts';
import { turnOf } from './door.ts';
import { deliveryOf } from './hold-ack.ts';

/** A text of the surfaces, for when it depends on the person in which language it is said. */
export type Sentence = string | ((texts: SlackPhrases) => string);

/** What came of it: something to be logged, or something to say to the person alone. */
export type Outcome = { readonly event: string; readonly facts?: Facts } | { readonly say: Sentence };

/** A button of which the question can't be read any more. */
export const TOO_OLD: Outcome = { say: ({ tooOld }) => tooOld };

/** Something that somebody did in Slack, and what the app does about it. */
export interface Task {
  readonly surface: string;
  readonly who: Who;
  readonly context: Context;
  /** Ways to say something to this person alone, the best one first. */
  readonly aside: readonly Way[];
  readonly work: () => Promise<Outcome | undefined>;
  /** What is said when it failed, where it is more than that. */
  readonly sorry?: Sentence;
}

/**
 * The frame of every surface: does the work and logs what came of it. When it fails, the detail goes to the log and a
 * sentence to the person; when not even that gets through, Slack is asked to deliver it again.
 */
export async function handle(edge: Edge, task: Task): Promise<void> {
  const { surface, context, sorry = ({ failed }: SlackPhrases) => failed } = task;
  const delivery = deliveryOf(context);
  const began = performance.now();
  try {
    if (delivery?.hopeless) throw new Error('given up: it was begun several times and never ended');
    const outcome = await inTurn(edge, task);
    if (!outcome) return;
    if ('say' in outcome) await say(edge, task, outcome.say);
    else edge.log.info(outcome.event, { surface, ...outcome.facts, ms: Math.round(performance.now() - began) });
  } catch (error) {
    edge.log.error('failed', { surface, ...factsOf(error) });
    delivery?.failed();
    await say(edge, task, sorry).catch((again: unknown) => {
      edge.log.warn('could not say so', { surface, ...factsOf(again) });
      if (!delivery?.hopeless) delivery?.refuse();
    });
  }
}

/** Whoever asks more than can be read waits, and hears so when even the waiting is too much. */
async function inTurn({ log }: Edge, { context, surface, work }: Task): Promise<Outcome | undefined> {
  const turn = turnOf(context);
  if (typeof turn === 'number') {
    if (turn > 0) await wait(turn);
    return work();
  }
  log.warn('asks too much', { surface });
  return { say: ({ tooMany }) => tooMany };
}

async function say(edge: Edge, { who, aside }: Task, sentence: Sentence): Promise<void> {
  if (aside.length === 0) return;
  const text = typeof sentence === 'string' ? sentence : await inTheirLanguage(edge, who, sentence);
  await deliver(plainPost(text), aside, edge.log);
}

async function inTheirLanguage({ store }: Edge, who: Who, pick: (texts: SlackPhrases) => string): Promise<string> {
  const { language } = await findPerson(store, who);
  return language ? pick(surfaceTexts[language]) : inBothLanguages(pick);
}
