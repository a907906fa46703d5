import type { MissingPart, UnavailableAnswer } from '../model/answer.ts';
import { labelOf, type Names, topicLabelOf } from './names.ts';

/** A sentence for each thing that is missing, each once. */
export function missingSentences({ missing }: UnavailableAnswer, names: Names): string[] {
  return [...new Set(missing.map((part) => missingSentence(part, names)))];
}

const MAX_ECHO = 40;

function missingSentence(part: MissingPart, names: Names): string {
  const { missing, years } = names.language.phrases;
  switch (part.reason) {
    case 'year':
      return missing.year(years(part.years.slice(0, 5)), years(names.dataset.years));
    case 'cell': {
      const [id = ''] = part.indicators;
      return missing.cell(
        part.indicators.length === 1 ? labelOf(id, names) : topicLabelOf(id, names),
        years(part.years),
      );
    }
    case 'dimension':
      return missing.dimension[part.dimension];
    case 'absent':
      return missing.absent(part.concept.label[names.language.code]);
    case 'combination':
      return missing.combination(part.words.slice(0, MAX_ECHO));
    case 'word':
      return missing.word(part.words.slice(0, MAX_ECHO));
    case 'reason':
      return missing.reason;
    case 'sum':
      return missing.sum;
    case 'unit':
      return missing.unit[part.unit];
  }
}
