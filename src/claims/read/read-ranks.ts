import type { About, Cell, Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { hasCue } from '../../parse/match.ts';
import { isMeasure, isSame, type Mention, sharesIndicator } from '../../parse/mention.ts';
import { phraseAt } from '../phrase-set.ts';
import { claimOf } from './claim-of.ts';
import type { Discourse } from './discourse.ts';
import { isInData } from './is-in-data.ts';
import { resolveMetric } from './resolve-metric.ts';
import { clauseOf, restrictionIn } from './restrictions.ts';
import { mentionsIn, type Placed, type Sentence } from './sentence.ts';
import { yearsOf } from './years.ts';

/** Things that were listed, to be ranked: "which of these received the most: students, families or …?" */
export interface Listed {
  readonly things: readonly Mention[];
  /** What is said of all of them. */
  readonly shared: readonly Mention[];
}

const LEAST_LISTED = 3;

/** The things of a sentence that exclude each other, where it lists enough of them. */
export function listedIn({ mentions }: Sentence): Listed | undefined {
  const things = mentions.filter(
    (one, i) => !isMeasure(one) && mentions.findIndex((other) => isSame(one, other)) === i,
  );
  const apart = things.filter((one) => things.every((other) => other === one || !sharesIndicator([one, other])));
  if (apart.length < LEAST_LISTED) return undefined;
  return { things: apart, shared: mentions.filter((one) => isMeasure(one)).slice(0, 1) };
}

/** "came first", "the most in three years": a place among others, or among the years. */
export function readRanks(sentence: Sentence, discourse: Discourse, dataset: Dataset): readonly Claim[] {
  return [...placesAmongListed(sentence, discourse, dataset), ...placesAmongYears(sentence, discourse, dataset)];
}

function placesAmongListed(sentence: Sentence, discourse: Discourse, dataset: Dataset): readonly Claim[] {
  const { listed, year } = discourse;
  if (!listed || year === undefined || sentence.ranks.length === 0) return [];
  const among = listed.things.flatMap((thing) => cellOf([thing, ...listed.shared], year, dataset) ?? []);
  return sentence.ranks.flatMap(({ from, to, place }) => {
    const named = sentence.mentions.findLast((one) => one.to <= from && !isMeasure(one));
    const of = named && cellOf([named, ...listed.shared], year, dataset);
    return of ? [claimOf(sentence, { from, to }, { rank: place }, [{ is: 'rank', of, among, place }])] : [];
  });
}

function cellOf(mentions: readonly Mention[], year: number, dataset: Dataset): Cell | undefined {
  const [metric, ...others] = resolveMetric(mentions, [], 'count', dataset)?.metrics ?? [];
  const cell = metric && others.length === 0 ? { metric, years: [year] } : undefined;
  return cell && isInData(cell, dataset) ? cell : undefined;
}

/** "the highest number in three years", "het laagste aantal sinds 2018": where all those years are in the data. */
function placesAmongYears(sentence: Sentence, discourse: Discourse, dataset: Dataset): readonly Claim[] {
  const at = sentence.matches.findIndex((match) => hasCue(match, 'highest', 'lowest'));
  const match = sentence.matches[at];
  if (!match) return [];
  const from = sentence.starts[at] ?? 0;
  const span = sentence.span ?? sentence.periods.find((period) => period.years.length > 1);
  const years = span?.years ?? (isOverAll(sentence, dataset) ? dataset.years : undefined);
  const [own] = sentence.periods.filter((period) => period !== span);
  const year = own ? yearsOf(own, discourse)[0] : discourse.year;
  if (!years || year === undefined) return [];
  const clause = clauseOf(sentence, from, from + match.tokens.length);
  const mentions: readonly Placed<Mention>[] = mentionsIn(sentence, clause.from, clause.to);
  const resolved = mentions.length > 0 ? resolveMetric(mentions, [discourse.mentions], 'count', dataset) : undefined;
  const spoken = mentions.length === 0 && discourse.metric ? [discourse.metric] : [];
  const needed = [...years, year];
  const metrics = (resolved?.metrics ?? spoken).filter((metric) => isInData({ metric, years: needed }, dataset));
  if (metrics.length === 0 || restrictionIn(sentence, clause.from, clause.to, mentions, dataset)) return [];
  const place = hasCue(match, 'highest') ? 1 : -1;
  const about = metrics.map((metric): About => {
    const cell = (one: number): Cell => ({ metric, years: [one] });
    return { is: 'rank', of: cell(year), among: years.map(cell), place };
  });
  return [claimOf(sentence, { from, to: from + match.tokens.length }, { rank: place }, about)];
}

/** "in drie jaar": as many years as the data have. */
function isOverAll({ tokens, lexicon }: Sentence, dataset: Dataset): boolean {
  return tokens.some((token, at) => {
    const value = token.number ?? lexicon.numbers.get(token.word);
    return value === dataset.years.length && phraseAt(tokens, at + 1, lexicon.time) !== undefined;
  });
}
