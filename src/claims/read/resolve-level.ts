import { type Dataset, isMadeOf } from '../../model/dataset.ts';
import { indicatorsOf, type Metric, publishedMetric, sameMetric } from '../../model/metric.ts';
import type { UnitKind } from '../../model/unit.ts';
import { isLoose, isMeasure, isSame, isWeak, type Mention, sharesIndicator } from '../../parse/mention.ts';
import type { Amount } from '../amounts/amount.ts';
import { phraseAt } from '../phrase-set.ts';
import { fitsSpoken } from './discourse.ts';
import { namesRate, type Resolved, resolveMetric } from './resolve-metric.ts';
import { clauseOf } from './restrictions.ts';
import { mentionsIn, type Placed } from './sentence.ts';
import { donorsOf, lastMetric, unitsOf, type ZoneContext } from './zone-context.ts';

interface ResolvedLevel extends Resolved {
  /** The words right behind the number are not known to be what it counts. */
  readonly isLoose: boolean;
}

/** What an amount in a zone is a figure of. */
export function resolveLevel(context: ZoneContext): ResolvedLevel | undefined {
  const { zone, sentence, discourse, dataset } = context;
  const own = nearestFirst(zone.mentions, zone.amount);
  const [unit = 'count', ...otherUnits] = isBareRate(zone.amount, own, dataset)
    ? (['percent'] as const)
    : unitsOf(zone.amount);
  const together = hasTogether(context);
  const isLoose = !isFollowedByKnown(context, own);
  if (together) {
    const sum = sumOf(context, own) ?? sumOfNamed(own, unit, dataset);
    if (sum) return { metrics: [sum], mentions: own, isLoose: false };
  }
  if (own.length === 0) {
    const metric = [unit, ...otherUnits].map((one) => lastMetric(context, one)).find((one) => one !== undefined);
    if (metric)
      return {
        metrics: [metric],
        mentions: discourse.mentions,
        isLoose: isLoose || discourse.isUnsure === true || (zone.link === 'none' && zone.from > 0),
      };
    const spoken = discourse.metric ? undefined : resolveMetric(discourse.mentions, [], unit, dataset);
    return spoken && { ...spoken, isLoose: true };
  }
  const other = together ? undefined : (ofTopicBefore(context, own) ?? besideSpoken(context, own));
  if (other) return { ...other, isLoose: isLoose || other.isLoose };
  const exact = together ? own.filter(({ concepts }) => concepts.some((concept) => concept.exact)) : [];
  const resolved = [unit, ...otherUnits]
    .map((one) => resolveMetric(exact.length > 0 ? exact : own, donorsOf(context), one, dataset, together))
    .find((one) => one !== undefined);
  if (!resolved) return undefined;
  const isRate =
    unit !== 'percent' ||
    namesRate(resolved.mentions, dataset) ||
    resolved.metrics.some(({ is }) => is !== 'indicator');
  const clause = clauseOf(sentence, zone.amount.hedgeFrom, zone.amount.to);
  const left = own.filter(
    (one) =>
      one.from >= clause.from &&
      !resolved.mentions.includes(one) &&
      !isWeakMention(one) &&
      !isMeasure(one) &&
      !resolved.mentions.some((other) => isSame(one, other)),
  );
  const isNamed = !resolved.mentions.every(isVague);
  const isOpen =
    isLoose || !isNamed || left.length > 0 || !isRate || isPartOfSame(context, resolved) || isCompared(context, own);
  return { ...resolved, isLoose: isOpen };
}

/** "…, of which 270,540 at the counters": a part of what was named is not what was named. */
function isPartOfSame({ zone, sentence, discourse }: ZoneContext, { metrics }: Resolved): boolean {
  const { tokens, lexicon } = sentence;
  const opens = [tokens[zone.from], tokens[zone.from + 1]].some((token) => lexicon.small.whose.has(token?.word ?? ''));
  return opens && discourse.metric !== undefined && metrics.some((one) => sameMetric(one, discourse.metric as Metric));
}

/** "more were handled than came in (5,170 against 4,640)": of either of the two that are compared. */
function isCompared({ zone, sentence }: ZoneContext, own: readonly Placed<Mention>[]): boolean {
  const { tokens, lexicon } = sentence;
  const before = own.filter(({ to }) => to <= zone.amount.hedgeFrom);
  if (!/\(/.test(tokens[zone.amount.hedgeFrom]?.gap ?? '')) return false;
  const than = tokens.findIndex(
    (token, at) => at > zone.from && at < zone.amount.from && lexicon.small.compares.has(token.word),
  );
  return than > 0 && before.some(({ to }) => to <= than) && before.some(({ from }) => from > than);
}

/** "150,580 calls and 3,760 e-mails": measures that have a topic of their own are of the one that was named before them. */
function ofTopicBefore(context: ZoneContext, own: readonly Placed<Mention>[]): ResolvedLevel | undefined {
  const { zone, sentence, discourse, dataset } = context;
  const [unit = 'count'] = unitsOf(zone.amount);
  if (unit !== 'count' || !own.every(isMeasure)) return undefined;
  const alone = resolveMetric(own, [], unit, dataset);
  if (alone?.metrics.length !== 1) return undefined;
  const here = mentionsIn(sentence, 0, zone.from).filter((one) => !isMeasure(one) && !isWeak(one));
  const topics = here.length > 0 ? here.slice(-1) : discourse.mentions.filter((one) => !isMeasure(one) && !isWeak(one));
  const both = resolveMetric([...own, ...topics], [], unit, dataset);
  const [metric] = both?.metrics ?? [];
  if (!both || !metric || both.metrics.length > 1 || !topics.some((one) => both.mentions.includes(one)))
    return undefined;
  // A sentence of its own can have left what was spoken of before it.
  return here.length > 0
    ? { ...both, isLoose: false }
    : {
        metrics: [metric, ...alone.metrics.filter((one) => !sameMetric(one, metric))],
        mentions: both.mentions,
        isLoose: false,
      };
}

/** "it dipped again, to 43,660": a word that narrows down something else than what is spoken of may narrow down nothing. */
function besideSpoken(context: ZoneContext, own: readonly Mention[]): ResolvedLevel | undefined {
  const { zone, discourse, dataset } = context;
  const [unit = 'count'] = unitsOf(zone.amount);
  const spoken = own.every(isLoose) && !fitsSpoken(own, discourse) ? lastMetric(context, unit) : undefined;
  if (!spoken) return undefined;
  const named = resolveMetric(own, donorsOf(context), unit, dataset)?.metrics ?? [];
  return { metrics: [spoken, ...named], mentions: discourse.mentions, isLoose: true };
}

/** "new": of anything, or of nothing in the data. */
const isVague = (mention: Mention) => isWeak(mention) && isLoose(mention);

const isWeakMention = ({ concepts }: Mention) => concepts.every(({ weak, modifier }) => weak || modifier);

/** What stands nearest to a number is said of it first of all; in front of it a little less than behind it. */
function nearestFirst(mentions: readonly Placed<Mention>[], { hedgeFrom, to }: Amount): readonly Placed<Mention>[] {
  const distance = (one: Placed<Mention>) => (one.from >= to ? one.from - to : hedgeFrom - one.to + 1);
  return [...mentions].sort((a, b) => distance(a) - distance(b));
}

/** "a grant rate above 90": the unit is left out. */
function isBareRate({ unit, value }: Amount, own: readonly Mention[], dataset: Dataset): boolean {
  return unit === 'count' && value <= 100 && namesRate(own, dataset);
}

function hasTogether({ zone, zones, sentence }: ZoneContext): boolean {
  const { tokens, lexicon } = sentence;
  const to = Math.min(tokens.length, zones.indexOf(zone) === zones.length - 1 ? tokens.length : zone.to);
  for (let at = zone.from; at < to; at++)
    if (phraseAt(tokens, at, lexicon.together) || (at <= zone.amount.from && /=/.test(tokens[at]?.gap ?? '')))
      return true;
  return false;
}

/** What was stated in the sentence before it, or is named in the zone, added up. */
function sumOf({ read, zone, dataset, discourse }: ZoneContext, own: readonly Mention[]): Metric | undefined {
  const stated = read
    .flatMap(({ claim }) => claim.about.slice(0, 1))
    .flatMap((about) => (about.is === 'value' ? [about.of.metric] : []));
  if (read.length === 0 && own.length === 0) stated.push(...discourse.recent.map(({ metric }) => metric));
  const unique = stated.filter((metric, i) => stated.findIndex((other) => sameMetric(other, metric)) === i);
  if (
    unique.length > 1 &&
    !own.some(({ concepts }) => concepts.some(({ exact }) => exact)) &&
    zone.link !== 'contrast'
  ) {
    const ids = unique.flatMap(indicatorsOf);
    const isKnown = dataset.relations.mayBeAdded(ids) || dataset.totals.some((total) => isMadeOf(total, ids));
    return isKnown ? { is: 'sum', of: unique } : undefined;
  }
  return undefined;
}

/** "eerste, herhaalde en nareisaanvragen samen": things that exclude each other, each with what is said of all. */
function sumOfNamed(named: readonly Mention[], unit: UnitKind, dataset: Dataset): Metric | undefined {
  // "IPKD and PostNL together delivered 38,000 documents": what is added up says more than the name of all of it.
  const own = named.filter(({ concepts }) => !concepts.some(({ exact }) => exact));
  const things = own.filter((one, i) => !isMeasure(one) && own.findIndex((other) => isSame(one, other)) === i);
  const apart = things.filter((one) => things.some((other) => other !== one && !sharesIndicator([one, other])));
  if (apart.length < 2) return undefined;
  const shared = own.filter((one) => !apart.includes(one) && !apart.some((other) => isSame(one, other)));
  const resolved = apart.map((one) => resolveMetric([one, ...shared], [], unit, dataset));
  // Something else belongs to the total as well, which has a name of its own.
  if (own.length < named.length && resolved.some((one) => (one?.mentions.length ?? 0) <= shared.length))
    return undefined;
  const metrics = resolved.map((one) => one?.metrics ?? []);
  const ids = metrics.flatMap((some) => (some.length === 1 && some[0]?.is === 'indicator' ? [some[0].id] : []));
  const isKnown = dataset.relations.mayBeAdded(ids) || dataset.totals.some((total) => isMadeOf(total, ids));
  return ids.length === apart.length && isKnown ? { is: 'sum', of: ids.map(publishedMetric) } : undefined;
}

/** What the number counts is known: right behind it stands a word of the data, or one that counts nothing. */
function isFollowedByKnown({ zone, sentence }: ZoneContext, own: readonly Placed<Mention>[]): boolean {
  const { tokens, matches, matchOf, lexicon } = sentence;
  const next = tokens[zone.amount.to];
  if (!next || zone.amount.unit !== 'count' || next.gap !== '' || next.number !== undefined) return true;
  const match = matches[matchOf[zone.amount.to] ?? 0];
  if (!match?.entry) return false;
  // "350 meetings", "45 offices": ordinary words can be what is counted, where nothing else behind the number is.
  const isOrdinary = match.entry.concepts.length === 0 && match.entry.cues.every((cue) => cue === 'filler');
  const isNamed = own.some(({ from }) => from >= zone.amount.to);
  return !isOrdinary || isNamed || next.word.length < SHORTEST_NOUN || lexicon.counted.has(next.word);
}

/** In letters: shorter words join others, and are counted by nobody. */
const SHORTEST_NOUN = 4;
