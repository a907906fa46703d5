import type { ChangeWords, Phrases, SideWords } from '../phrases.ts';

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
  manyFigures: (count, years, topic) => `${topic ? `${topic}: ` : ''}${count} figures for ${years}, in the table.`,
  change,
  premise: (holds, words) => `${holds ? 'Yes.' : 'No.'} ${change(words)}`,
  noReason: 'The source gives no reason for this change.',
  threshold: (holds, said, than, limit) =>
    `${holds ? 'Yes' : 'No'}, ${said}, ${holds ? comparator[than](limit) : `not ${comparator[than](limit)}`}.`,
  moreOrLess: (size, way) => `${size} ${way === 'more' ? 'more' : 'fewer'}`,
  comparator,
  yearOf: ({ year, peak, order, label, value }) => {
    const most = `the year with the ${order} figure (${label}: ${value})`;
    if (year === peak) return `${year} is ${most}.`;
    const away = Math.abs(year - peak);
    return `${year} is ${away === 1 ? 'the year' : `${away} years`} ${year < peak ? 'before' : 'after'} ${peak}, ${most}.`;
  },
  aggregate: ({ by, label, years, value, each, isOfPercentages }) => {
    if (by === 'sum') return `${label}, ${years} together: ${value} (${each}).`;
    const mean = isOfPercentages ? 'plain average of the yearly percentages' : 'average a year';
    return `${label}, ${mean} over ${years}: ${value} (${each}).`;
  },
  comparison: ({ first, second, direction: way, difference, percent, times, holds }) => {
    const verdict = holds === undefined ? '' : holds ? 'Yes. ' : 'No. ';
    const oneYear = first.year === second.year;
    const side = ({ what, year }: SideWords) => (oneYear ? what : `${what} in ${year}`);
    const when = oneYear ? `In ${first.year}: ` : '';
    const sides = `${verdict}${when}${side(first)}; ${side(second)}`;
    if (way === 'same') return `${sides}. They are equal.`;
    const many = times ? `, ${times} times as many` : '';
    return `${sides}. That is ${difference} ${way === 'more' ? 'more' : 'less'}${percent ? ` (a difference of ${percent})` : ''}${many}.`;
  },
  filter: ({ over, hits, of, condition, names, years, label }) => {
    const what = label ? `${label}: ` : '';
    const which = hits > 0 ? `: ${names}` : '';
    if (over === 'years')
      return `${what}${condition} in ${hits === 0 ? 'none' : hits} of the ${of} ${of === 1 ? 'year' : 'years'}${which}.`;
    return `${hits === 0 ? 'None' : hits} of the ${of} ${condition} in ${years}${which}.`;
  },
  moved: { rise: 'went up', fall: 'went down' },
  andMore: (count) => `${count} more`,
  ranking: ({ first, when, order, label, noun }) => {
    if (noun) return `${order === 'highest' ? 'Most' : 'Fewest'} ${noun}: ${first}.`;
    const most = { highest: 'Highest', lowest: 'Lowest', rise: 'Largest rise', fall: 'Largest fall' }[order];
    return `${most}${label ? ` (${label})` : ''} ${when}: ${first}.`;
  },
  place: (place, label, value) => `${place}. ${label}: ${value}`,
  computed: (label, year, value, from) => `${label} in ${year}: ${value} (${from}).`,
  ratio: (label, year, value, part, whole) => `${label} in ${year}: ${value} (${part} to ${whole}).`,
  plus: (parts) => parts.join(' + '),
  addedUp: (count) => `added up from ${count} figures, see the table`,
  share: (part, whole, year, percent, partValue, wholeValue) =>
    `${part} in ${year}: ${percent} of ${whole} (${partValue} of ${wholeValue}).`,
  estimated: (label, year, value) => `${label} in ${year}: an estimated ${value}.`,
  estimatedFrom: (rate, of, ofLabel) => `${rate} of ${of} ${ofLabel}`,
  withMargin: (from, low, high) => `${from}; between ${low} and ${high}`,
  restOf: (said, rate) => `${said} (100% − ${rate}).`,
  restWarning: 'A derived figure: what was not granted or met can have ended in another way too.',
  amount: (label, year, value, percent, of, ofLabel) =>
    `${label} in ${year}: about ${value}, which is ${percent} of ${of} (${ofLabel}).`,
  revised: (label, year, value, older, edition) =>
    `Revised: ${label} in ${year} is ${value}; in the ${edition} edition it was ${older}.`,

  together: 'Together',
  total: 'Total',
  summed: (labels) => `${labels} together`,
  without: (whole, part) => `${whole} without ${part}`,
  minus: (one, other) => `${one} minus ${other}`,
  shareOf: (part, whole) => `${part} as a share of ${whole}`,
  per: (one, other) => `${one} per ${other}`,

  assumedNewestYear: (year) => `no year named, so the newest: ${year}`,
  assumedYears: (years) => `no years named: ${years}`,
  assumedBaseline: (year) => `compared with ${year}, the year before`,
  fromThread: (what) => `taken from your question before: ${what}`,
  repaired: (from, to) => `“${from}” read as “${to}”`,
  otherTotal: (label, value) => `there is another total: ${label}${value ? `, ${value}` : ''}`,
  otherReading: (label) => `may also be meant: ${label}`,
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
  chartShowsFirst: (count) => `The chart shows the first ${count}; the table has them all.`,
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
  footnotesTitle: 'Footnotes',
  source: (title, publisher, published) => `Source: ${title}, ${publisher}, ${published}`,
  footnoteWord: (mark) => `footnote ${mark}`,

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
  available: (topic, years) => `Available: ${topic} (${years}).`,
};
