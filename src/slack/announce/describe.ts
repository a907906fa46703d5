import type { Edition } from '../../model/dataset.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import type { Announced } from './announce.ts';
import type { Pending } from './pending.ts';

/** Whoever runs the program reads this; in English, as all of what they read. */
const { reasons } = surfaceTexts.en.announce;

export function describeNothing({ id, title }: Edition): string {
  return `Nothing to announce: all who follow a topic that edition ${id} (${title.en}) has news of have heard it.`;
}

/** "T012ABC C012ABC (nl): naturalisatie, klachten". */
export function describePending({ following, news }: Pending): string {
  return `${placeOf(following)} (${following.language}): ${news.topics.join(', ')}`;
}

export function describeAnnounced({ following, outcome }: Announced): string {
  const place = placeOf(following);
  if (outcome === 'posted') return `posted  ${place}`;
  if (outcome === 'told') return `told    ${place}: it has heard it meanwhile`;
  return `FAILED  ${place}: ${reasons[outcome]}`;
}

function placeOf({ team, channel }: Pending['following']): string {
  return `${team} ${channel}`;
}
