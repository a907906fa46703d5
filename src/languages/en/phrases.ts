import { capital } from '../capital.ts';
import type { ChangeWords, Phrases, RankingWords, SideWords } from '../phrases.ts';

// Made once: making a formatter takes longer than all the rest of an answer.
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const list = (items: readonly string[]) => lists.format(items);

function change(words: ChangeWords): string {
  const { label, from, fromYear, to, toYear, direction: way, difference, percent, times, named } = words;
  if (way === 'same') return `${label}: unchanged, ${to} in both ${fromYear} and ${toYear}.`;
  const sign = way === 'rise' ? '+' : '−';
  const relative = percent ? ` (${sign}${percent})` : '';
  const many = times ? `, ${times} times as many` : '';
  if (named) return `${named} than in ${fromYear}${relative}: ${to} in ${toYear}, ${from} in ${fromYear}${many}.`;
  return `${label}: from ${from} in ${fromYear} to ${to} in ${toYear}, ${way === 'rise' ? 'up' : 'down'} by ${difference}${relative}${many}.`;
}

const most: Record<RankingWords['order'], (kind: string) => string> = {
  highest: (kind) => `Highest${kind}`,
  lowest: (kind) => `Lowest${kind}`,
  rise: () => 'Largest rise',
  fall: () => 'Largest fall',
};

function kindOf(unit: RankingWords['unit']): string {
  if (unit === 'count' || unit === 'thousand' || unit === 'million' || unit === 'fte') return ' number';
  if (unit === 'percent') return ' percentage';
  return unit === 'decimal' || unit === 'times' ? '' : ' amount';
}

const comparator: Phrases['comparator'] = {
  above: (limit) => `more than ${limit}`,
  below: (limit) => `less than ${limit}`,
  'at-least': (limit) => `at least ${limit}`,
  'at-most': (limit) => `at most ${limit}`,
};

/** The sentences of English. */
export const phrases: Phrases = {
  unit: {
    percent: (value) => `${value}%`,
    points: (value, one) => `${value} percentage ${one ? 'point' : 'points'}`,
    thousand: (value) => `${value} thousand`,
    million: (value) => `${value} million`,
    eur: (value) => `€${value}`,
    'thousand-eur': (value) => `€${value} thousand`,
    'million-eur': (value) => `€${value} million`,
    'billion-eur': (value) => `€${value} billion`,
    fte: (value) => `${value} FTE`,
  },
  list,
  month: (year, month) => months.format(Date.UTC(year, month - 1, 1)),
  years: (years) => list(years.map(String)),
  about: (value) => `about ${value}`,

  figure: (label, year, value) => `${label} in ${year}: ${value}.`,
  series: (label, values) => `${label}: ${values.map(({ year, value }) => `${value} in ${year}`).join(', ')}.`,
  topicFigures: (topic, year, values) => `${topic} in ${year}: ${values.join(', ')}.`,
  negative: (value) => `negative, ${value}`,
  measuresOver: (topic, measures, years) => `${topic} in ${years}: ${measures}.`,
  manyFigures: (count, years, topic) => `${topic ? `${topic}: here` : 'Here'} are the ${count} figures for ${years}.`,
  change,
  premise: (holds, words) => `${holds ? 'Yes.' : 'No.'} ${change(words)}`,
  topicChanges: (topic, from, to, changes) => `${topic}, from ${from} to ${to}: ${changes.join(', ')}.`,
  steps: (steps) => `Year by year: ${steps.map(({ year, change: size }) => `${size} in ${year}`).join(', ')}.`,
  noReason: 'The source gives no reason for this change.',
  threshold: (holds, said, than, limit, away) =>
    `${holds ? 'Yes' : 'No'}, ${said}, ${holds ? '' : 'not '}${comparator[than](limit)}${away ? ` (${away})` : ''}.`,
  moreOrLess: (size, way) => `${size} ${way === 'more' ? 'more' : 'fewer'}`,
  comparator,
  yearOf: ({ year, peak, order, label, value, noun }) => {
    const peakYear = noun
      ? `the year with the ${order === 'highest' ? 'most' : 'fewest'} ${noun} (${value})`
      : `the year with the ${order} figure (${label}: ${value})`;
    if (year === peak) return `${year} is ${peakYear}.`;
    const away = Math.abs(year - peak);
    return `${year} is ${away === 1 ? 'the year' : `${away} years`} ${year < peak ? 'before' : 'after'} ${peak}, ${peakYear}.`;
  },
  overYears: ({ by, label, years, isOfPercentages }) => {
    if (by === 'sum') return `${label}, ${years} together`;
    if (by === 'change') return `${label}, change between ${years}`;
    const mean = isOfPercentages ? 'plain average of the yearly percentages' : 'average a year';
    return `${label}, ${mean} over ${years}`;
  },
  taken: ({ by, label, years, value, named, from }) => {
    const behind = from ? ` (${from})` : '';
    if (named && by === 'sum') return `In ${years} together: ${named}${behind}.`;
    if (named && by === 'average') return `On average ${named} a year, over ${years}${behind}.`;
    return `${label}: ${value}${behind}.`;
  },
  countsCompared: ({ larger, smaller, isSame, percent, times, holds }) => {
    const verdict = holds === undefined ? '' : holds ? 'Yes, ' : 'No, ';
    const oneYear = larger.year === smaller.year;
    const side = ({ noun, year, value }: typeof larger) => `${noun}${oneYear ? '' : ` in ${year}`} (${value})`;
    const said = isSame ? `as many ${side(larger)} as ${side(smaller)}` : `${side(larger)} than ${side(smaller)}`;
    const relative = percent && !isSame ? `: +${percent}` : '';
    const many = times ? `, ${times} times as many` : '';
    const sentence = `${verdict}there were ${said}${oneYear ? ` in ${larger.year}` : ''}${relative}${many}.`;
    return capital(sentence);
  },
  fromTo: (from, to) => `from ${from} to ${to}`,
  comparison: ({ first, second, way, difference, percent, times, holds }) => {
    const verdict = holds === undefined ? '' : holds ? 'Yes. ' : 'No. ';
    const oneYear = first.year === second.year;
    const side = ({ what, year }: SideWords) => (oneYear || year === undefined ? what : `${what} in ${year}`);
    const when = oneYear && first.year !== undefined ? `In ${first.year}: ` : '';
    const sides = `${verdict}${when}${side(first)}; ${side(second)}`;
    if (way === 'same') return `${sides}. They are equal.`;
    const many = times ? `, ${times} times as many` : '';
    const sign = way === 'more' ? '+' : '−';
    return `${sides}. That is ${difference} ${way}${percent ? ` (${sign}${percent})` : ''}${many}.`;
  },
  filter: ({ over, hits, of, condition, isChange, names, years, label }) => {
    const what = label ? `${label}: ` : '';
    const which = hits > 0 ? `: ${names}` : '';
    if (over === 'years')
      return `${what}${condition} in ${hits === 0 ? 'none' : hits} of the ${of} ${of === 1 ? 'year' : 'years'}${which}.`;
    const count = hits === 0 ? 'None' : hits;
    const [first = 0, last = first] = [years[0], years.at(-1)];
    if (isChange) return `${count} of the ${of} ${condition} from ${first} to ${last}${which}.`;
    return `${count} of the ${of} ${condition} in ${list(years.map(String))}${which}.`;
  },
  moved: { rise: 'went up', fall: 'went down' },
  andMore: (count) => `${count} more`,
  ranking: ({ first, when, order, unit, label, noun }) => {
    if (noun && order === 'highest') return `Most ${noun}${when ? ` in ${when}` : ''}: ${first}.`;
    if (noun && order === 'lowest') return `Fewest ${noun}${when ? ` in ${when}` : ''}: ${first}.`;
    return `${most[order](kindOf(unit))}${label ? ` (${label})` : ''} in ${when}: ${first}.`;
  },
  place: (place, label, value) => `${place}. ${label}: ${value}`,
  countedTogether: (noun, things, year, value) => `There were ${value} ${noun} in ${year}: ${things} together.`,
  computed: (label, year, value, from) => `${label} in ${year}: ${value}${from ? ` (${from})` : ''}.`,
  ratio: (label, year, value, part, whole) => `${label} in ${year}: ${value} (${part} to ${whole}).`,
  timesAsMany: (times, one, other) =>
    `There were ${times} times as many ${one.noun} (${one.value}) as ${other.noun} (${other.value}) in ${one.year}.`,
  plus: (parts) => parts.join(' + '),
  addedUp: (count) => `added up from ${count} figures, see the table`,
  share: ({ part, partValue, whole, wholeValue, year, percent }) =>
    `Of ${whole} in ${year} (${wholeValue}), ${percent} were ${part} (${partValue}).`,
  estimated: (label, year, value) => `${label} in ${year}: an estimated ${value}.`,
  estimatedFrom: (rate, of, ofLabel) => `${rate} of ${of} ${ofLabel}`,
  withMargin: (from, low, high) => `${from}; between ${low} and ${high}`,
  restOf: (said, rate) => `${said} (100% − ${rate}).`,
  restWarning: 'A derived figure: the rest can have ended in various ways.',
  amount: (label, year, value, percent, of, ofLabel) =>
    `${label} in ${year}: about ${value}, which is ${percent} of ${of} (${ofLabel}).`,
  revised: (label, year, value, older, edition) =>
    `Revised: ${label} in ${year} is ${value}; in the ${edition} edition it was ${older}.`,

  news: {
    headline: (topics, year) => (year ? `New figures for ${year}: ${topics}` : `Revised figures: ${topics}`),
    topicCount: (count) => `${count} topics`,
    first: (year, figures) => `New in the figures for ${year}: ${figures}.`,
    moved: (way, since, isAll) =>
      `${isAll ? (way === 'rise' ? 'Up' : 'Down') : way === 'rise' ? 'Largest rises' : 'Largest falls'} since ${since}:`,
    figure: (label, value) => `${label}: ${value}`,
    gone: (year, labels) => `No figure for ${year}: ${labels}.`,
    moreRevised: (count) => `And ${count} more ${count === 1 ? 'figure' : 'figures'} of earlier years revised.`,
    since: (year) => `Since ${year}`,
    isNew: 'new',
    same: 'same',
  },

  together: 'Together',
  total: 'Total',
  summed: (labels) => `${labels} together`,
  allOf: (measure, section) => `all ${measure}, ${section.charAt(0).toLowerCase()}${section.slice(1)}`,
  without: (whole, part) => `${whole} without ${part}`,
  minus: (one, other) => `${one} minus ${other}`,
  shareOf: (part, whole) => `${part} as a share of ${whole}`,
  per: (one, other) => `${one} per ${other}`,

  assumedNewestYear: (year) => `no year named, so ${year} (the newest)`,
  assumedYears: (years) => `no years named, so ${years}`,
  assumedBaseline: (year) => `compared with ${year}, the year before`,
  fromThread: (what) => `taken from your question before: ${what}`,
  repaired: (from, to) => `“${from}” read as “${to}”`,
  otherTotal: (said) => `another total: ${said}`,
  leftOut: (words) => `left out of account: ${words}`,

  figures: 'Figures',
  noFigure: 'no figure',
  emptyCells: '– = no figure for that year',

  axis: {
    count: '',
    decimal: '',
    thousand: 'thousands',
    million: 'million',
    percent: '%',
    fte: 'FTE',
    eur: '€',
    'thousand-eur': '€ thousands',
    'million-eur': '€ million',
    'billion-eur': '€ billion',
  },
  noChart: 'These figures do not fit in one readable chart; they are in the table.',
  chartShowsLargest: (count) => `The chart shows the ${count} largest; the table has them all.`,
  chartShowsUnit: {
    count: 'The chart shows the counts; the other figures are in the table.',
    decimal: 'The chart shows the numbers; the other figures are in the table.',
    thousand: 'The chart shows the counts; the other figures are in the table.',
    million: 'The chart shows the counts; the other figures are in the table.',
    percent: 'The chart shows the percentages; the other figures are in the table.',
    fte: 'The chart shows the FTE; the other figures are in the table.',
    eur: 'The chart shows the amounts; the other figures are in the table.',
    'thousand-eur': 'The chart shows the amounts; the other figures are in the table.',
    'million-eur': 'The chart shows the amounts; the other figures are in the table.',
    'billion-eur': 'The chart shows the amounts; the other figures are in the table.',
  },
  chartLeavesOut: 'What is not known for every year is in the table only.',

  moreRows: (count) => `and ${count} more ${count === 1 ? 'row' : 'rows'}`,
  proseMark: 'Explanation',
  source: (title, publisher, published) => `Source: ${title}, ${publisher}, ${published}`,

  explanation: (ask, what) => {
    const about = what ? ` about ${what}` : '';
    return ask === 'why' ? `The source on the cause${what ? `, ${what}` : ''}:` : `The source${about}:`;
  },
  notFromSource: (by) => `Explained by ${by}, not in the factsheet`,
  whatDoesItMean: (term) => `What does “${term}” mean?`,
  catalogue: (ask, { app, organisation, years, topics, edition }) =>
    ({
      help: `${app} gives the key figures of the ${organisation} for ${years}. Ask in plain Dutch or English.`,
      how: `${app} looks up your words in a fixed list of topics and years, without a language model, and gives the figure as it was published, with its footnotes. Source: ${edition}.`,
      topics: `There are figures on ${topics} topics, for ${years}:`,
      years: `There are figures for ${years}, from ${edition}.`,
    })[ask],
  howToAskHere: (example) => [
    `Type your question; a follow-up may be short (“and in 2018?”). “stop” ends it.`,
    `One question: npm run ask -- "${example}". All options: npm run ask -- --help.`,
  ],
  tryThese: 'Try, for instance:',
  unknown: 'I do not understand that. Ask for a figure, with a topic and a year.',
  tooLong: (most) => `That is too long for a question. Please ask it in at most ${most} characters.`,
  nearest: (question) => `Do you perhaps mean “${question}”?`,
  smallTalk: { hello: 'Hello! Which figure are you looking for?', thanks: 'You are welcome.' },
  choose: 'Which one do you mean?',
  missing: {
    year: (years, known) => `There are no figures for ${years}: this edition has ${known}.`,
    cell: (label, years) => `${label}: there is no figure for ${years}.`,
    dimension: {
      month: 'There are no figures by month, only by year.',
      'part-of-year': 'There are no figures for part of a year, only by year.',
      place: 'There are no figures by place or region, only for the whole of the Netherlands.',
      country: 'There are no figures by nationality or country.',
      gender: 'There are no figures by gender.',
      age: 'There are no figures by age.',
      characteristic: 'There are no figures by that characteristic.',
      future: 'There are no forecasts, only figures for past years.',
      elsewhere: 'There are no figures on other countries.',
      hypothesis: 'There are only figures of what was, not of what would have been.',
      case: 'There is nothing on the case of one person, only figures of all cases together.',
      average: 'There are no averages of this figure, only the yearly figure itself.',
      count: 'There is only a percentage or an amount of this, not a number.',
    },
    absent: (label) => `The source has no figures on ${label}.`,
    combination: (words) => `There is no separate figure for “${words}”.`,
    word: (words) => `I have no figure for “${words}”.`,
    reason: 'The source gives no explanation or reason for that.',
    sum: 'The source gives no total of these: percentages have no sum, nor has what overlaps, or is of different units.',
    unit: {
      percent:
        'There is no percentage or share of that: the source gives numbers only, and not what they are a part of.',
      'million-eur': 'The source gives no amount of money for that.',
    },
  },
  available: (topics, years) => `Available: ${topics} (${years}).`,
};
