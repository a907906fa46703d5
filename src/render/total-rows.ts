import type { FiguresAnswer } from '../model/answer.ts';
import type { MessageTable } from '../model/message.ts';
import type { Names } from './names.ts';
import { valueText } from './value-text.ts';

/** Below the parts, what they come to together. Of more than one sum it would not be seen which is whose. */
export function totalRows({ totals = [], years }: FiguresAnswer['table'], names: Names): MessageTable['rows'] {
  const [total, ...others] = totals;
  if (!total || others.length > 0) return [];
  const cells = years.map((year) => {
    const value = total.find((one) => one.year === year);
    return value ? { text: valueText(value, names), value: value.value } : { text: names.language.phrases.noFigure };
  });
  return [{ label: names.language.phrases.total, cells, isTotal: true }];
}
