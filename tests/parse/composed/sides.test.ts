import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/languages.ts';
import type { Metric } from '../../../src/model/metric.ts';
import type { Period } from '../../../src/model/quantity.ts';
import { findParts } from '../../../src/parse/composed/parts.ts';
import { buildLexicons } from '../../../src/parse/lexicon.ts';
import { readWords } from '../../../src/parse/read-words.ts';
import { tokenize } from '../../../src/parse/tokenize.ts';
import { smallDataset } from '../../small-dataset.ts';

const lexicons = buildLexicons(smallDataset, languages);

/** Each side as "indicator@years", in order; nothing where the words exclude each other. */
function sidesOf(text: string): string[] | undefined {
  const { matches } = readWords(tokenize(text), { lexicons, languages, fallback: 'en' });
  const parts = findParts(matches, { dataset: smallDataset, language: languages.en, thread: [] });
  return parts?.sides.map(({ metrics, periods }) => `${metrics.map(named).join(',')}@${periods.map(dated).join('/')}`);
}

function named(metric: Metric): string {
  switch (metric.is) {
    case 'indicator':
      return metric.id;
    case 'estimate':
      return `estimate(${metric.rate})`;
    case 'complement':
      return `rest(${metric.of})`;
    case 'over-years':
      return `${metric.by}(${named(metric.of)})`;
    default:
      return `${metric.is}(${metric.of.map(named).join('+')})`;
  }
}

function dated(period: Period): string {
  return 'years' in period ? period.years.join('+') : `${period.yearOf.order} ${named(period.yearOf.of)}`;
}

describe('the sides of a question', () => {
  it.each([
    // One thing, in one year or in several.
    ['boats requests 2022', ['boats.requests@2022']],
    ['boats requests from 2021 to 2023', ['boats.requests@2021+2022+2023']],
    // What one side lacks it takes from the other.
    ['boats and bikes requests in 2022', ['boats.requests@2022', 'bikes.requests@2022']],
    ['requests for boats and bikes', ['boats.requests@', 'bikes.requests@']],
    ['requests and decisions on boats in 2021', ['boats.requests@2021', 'boats.decisions@2021']],
    ['Boats: requests in 2022', ['boats.requests@2022']],
    // Each side has its own year, or both have the only one.
    ['boats requests in 2021 than bikes requests in 2023', ['boats.requests@2021', 'bikes.requests@2023']],
    ['in 2021 more decisions on boats than on bikes in 2023', ['boats.decisions@2021', 'bikes.decisions@2023']],
    ['more boats requests than bikes requests in 2023', ['boats.requests@2023', 'bikes.requests@2023']],
    // "how many" makes a number of a rate, "what percentage" does not.
    ['how many boats granted in 2022', ['estimate(boats.granted)@2022']],
    ['what percentage of boats granted in 2022', ['boats.granted@2022']],
    // Taken together, and left out.
    ['boats and bikes requests together in 2022', ['sum(boats.requests+bikes.requests)@2022']],
    ['total shop without deliveries 2023', ['difference(shop.total+shop.deliveries)@2023']],
    // A year by what was so in it; its words are no side.
    ['bikes decisions in the year with the most boats requests', ['bikes.decisions@highest boats.requests']],
  ])('%s', (text, expected) => {
    expect(sidesOf(text)).toEqual(expected);
  });
});
