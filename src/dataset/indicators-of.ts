import type { IndicatorId } from '../model/dataset.ts';
import type { CatalogueFile } from './schema.ts';

type CatalogueTopic = CatalogueFile['sections'][number]['topics'][number];

/** The ids of a topic's indicators, in the order of the source. */
export function indicatorsOf({ id, measures }: CatalogueTopic): IndicatorId[] {
  return Object.keys(measures).map((measure) => `${id}.${measure}`);
}
