import * as z from 'zod';
import type { Dataset } from '../../model/dataset.ts';
import type { Query } from '../../model/query.ts';
import { LIMITS } from '../block-kit/limits.ts';
import { readQuery } from '../kept/query-schema.ts';

/** What a button remembers: the question that it stands for, never its figures, so that old messages keep working. */
export interface ButtonValue {
  readonly query: Query;
  /** The answer that the button is part of, for what may be done with it only once. */
  readonly answer?: string;
}

const carried = z.object({ q: z.unknown(), a: z.string().max(40).optional() });

/** Undefined when it does not fit in a button. */
export function writeButtonValue({ query, answer }: ButtonValue, dataset: Dataset): string | undefined {
  const text = JSON.stringify({ q: packed(query, dataset), ...(answer ? { a: answer } : {}) });
  return text.length <= LIMITS.button.value ? text : undefined;
}

/** Undefined when it is not a value of ours, or one that the data no longer have an answer to. */
export function readButtonValue(text: string | undefined, dataset: Dataset): ButtonValue | undefined {
  const value = carried.safeParse(parseJson(text)).data;
  if (!value) return undefined;
  const query = readQuery(unpacked(value.q, dataset), dataset);
  return query ? { query, ...(value.a ? { answer: value.a } : {}) } : undefined;
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** All indicators of a topic, in order, become "topic.*": a question about everything fits as well. */
function packed(query: Query, dataset: Dataset): unknown {
  const { readings: _readings, ...kept } = 'readings' in query ? query : { ...query, readings: undefined };
  return mapIndicators(kept, (ids) => {
    const list: string[] = [];
    for (let i = 0; i < ids.length; ) {
      const topic = dataset.topics.get(dataset.indicators.get(ids[i] ?? '')?.topic ?? '');
      const whole = topic && topic.indicators.length > 1 && topic.indicators.every((id, at) => ids[i + at] === id);
      list.push(whole ? `${topic.id}.*` : (ids[i] ?? ''));
      i += whole ? topic.indicators.length : 1;
    }
    return list;
  });
}

function unpacked(value: unknown, dataset: Dataset): unknown {
  return mapIndicators(value, (ids) =>
    ids.flatMap((id) => (id.endsWith('.*') ? (dataset.topics.get(id.slice(0, -2))?.indicators ?? [id]) : [id])),
  );
}

function mapIndicators(value: unknown, map: (ids: readonly string[]) => readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => mapIndicators(one, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => {
      const isList =
        (key === 'indicators' || key === 'whole') && Array.isArray(own) && own.every((id) => typeof id === 'string');
      return [key, isList ? map(own) : mapIndicators(own, map)];
    }),
  );
}
