import type { Unit } from '../model/dataset.ts';
import type { DataFolder } from './data-folder.ts';

/** The measures of a topic in the catalogue, with their units; none where the topic is new. */
export function measuresOf(
  topic: string,
  { catalogue }: Pick<DataFolder, 'catalogue'>,
): Readonly<Record<string, Unit>> {
  return catalogue.sections.flatMap((section) => section.topics).find(({ id }) => id === topic)?.measures ?? {};
}
