import type { LanguageCode } from '../../model/language-code.ts';
import type { DataFolder } from './data-folder.ts';
import type { NewNames } from './new-names.ts';

/** The name of a topic or an indicator for the report, also of one that is only being added. */
export function createLabels(
  { names }: DataFolder,
  newNames: NewNames,
  language: LanguageCode,
): (id: string) => string {
  const { topics, indicators, measures } = names[language];
  const topicLabel = (id: string) => topics[id]?.label ?? newNames.findTopic(id)?.label ?? id;
  return (id) => {
    const [topic = '', measure] = id.split('.');
    if (measure === undefined) return topicLabel(topic);
    return (
      indicators[id]?.label ??
      `${topicLabel(topic)}: ${measures[measure]?.label ?? newNames.findRow(id)?.label ?? measure}`
    );
  };
}
