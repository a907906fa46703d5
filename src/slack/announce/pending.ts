import { editionNews } from '../../answer/edition-news.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EditionNews } from '../../model/news.ts';
import type { Following } from '../kept/follows.ts';

/** What the newest edition has for a conversation that it has not been told. */
export interface Pending {
  readonly following: Following;
  readonly news: EditionNews;
}

/** Who began to follow when the newest edition was there already has seen its figures. */
export function pendingOf(following: Following, dataset: Dataset): Pending | undefined {
  const newest = dataset.newestEdition.id;
  // Ids of editions sort by their age.
  const topics = Object.entries(following.topics).flatMap(([topic, { since }]) => (since < newest ? [topic] : []));
  const news = editionNews(topics, dataset);
  return news && { following, news };
}

export function allPending(followings: readonly Following[], dataset: Dataset): readonly Pending[] {
  return followings.flatMap((following) => pendingOf(following, dataset) ?? []);
}
