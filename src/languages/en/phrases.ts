import type { ChangeWords, Phrases, SideWords } from '../phrases.ts';

// Made once: making a formatter takes longer than all the rest of an answer.
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const list = (items: readonly string[]) => lists.format(items);

function change({
  label,
  from,
  fromYear,
  to,
  toYear,
  direction: way,
  difference,
  percent,
  times,
}: ChangeWords): string {
  if (way === 'same') return `${label}: unchanged, ${to} in both ${fromYear} and ${toYear}.`;
  const sign = way === 'rise' ? '+' : '−';
  const relative = percent ? ` (${sign}${percent})` : '';
  return `${label}: from ${from} in ${fromYear} to ${to} in ${toYear}, ${way === 'rise' ? 'up' : 'down'} by ${difference}${relative}${times ? `, ${times} times as many` : ''}.`;
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
  manyFigures: (count, years) => `There are ${count} figures for ${years}; they are in the table.`,
  change,
  premise: (holds, words) => `${holds ? 'Yes.' : 'No.'} ${change(words)}`,
  noReason: 'The source gives no reason for this change.',
  threshold: (holds, label, year, value, than, limit) =>
    `${holds ? 'Yes' : 'No'}: ${label} in ${year} was ${value}, ${holds ? comparator[than](limit) : `not ${comparator[than](limit)}`}.`,
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
    const side = ({ label, year, value }: SideWords) => `${label}${oneYear ? '' : ` in ${year}`}: ${value}`;
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
  ranking: ({ first, value, when, order, label }) => {
    const most = { highest: 'Highest', lowest: 'Lowest', rise: 'Largest rise', fall: 'Largest fall' }[order];
    return `${most}${label ? ` (${label})` : ''} ${when}: ${first}, ${value}.`;
  },
  place: (place, label, value) => `${place}. ${label}: ${value}`,
  computed: (label, year, value, from) => `${label} in ${year}: ${value} (${from}).`,
  ratio: (label, year, value, part, whole) => `${label} in ${year}: ${value} (${part} to ${whole}).`,
  plus: (parts) => parts.join(' + '),
  addedUp: (count) => `added up from ${count} figures, see the table`,
  share: (part, whole, year, percent, partValue, wholeValue) =>
    `${part} in ${year}: ${percent} of ${whole} (${partValue} of ${wholeValue}).`,
  estimate: (label, year, value, low, high, rate, of, ofLabel) =>
    `${label} in ${year}: about ${value}, an estimate: ${rate} of ${of} ${ofLabel} (because of rounding ${low} to ${high}).`,
  rest: (label, year, percent, rate, rateLabel) =>
    `${label} in ${year}: ${percent}, which is 100% minus ${rate} ${rateLabel}.`,
  restWarning: 'A derived figure: what was not granted or met can have ended in another way too.',
  amount: (label, year, value, percent, of, ofLabel) =>
    `${label} in ${year}: about ${value}, which is ${percent} of ${of} (${ofLabel}).`,
  revised: (label, year, value, older, edition) =>
    `Revised: ${label} in ${year} is ${value}; in the ${edition} edition it was ${older}.`,

  together: 'Together',
  summed: (labels) => `${labels} together`,
  without: (whole, part) => `${whole} without ${part}`,
  minus: (one, other) => `${one} minus ${other}`,
  shareOf: (part, whole) => `${part} as a share of ${whole}`,
  per: (one, other) => `${one} per ${other}`,

  assumedNewestYear: (year) => `no year named: ${year}, the newest year`,
  assumedYears: (years) => `no years named: ${years}`,
  assumedBaseline: (year) => `compared with ${year}, the year before`,
  fromThread: (what) => `from the thread: ${what}`,
  repaired: (from, to) => `“${from}” read as “${to}”`,
  otherTotal: (label) => `there is another total: ${label}`,
  otherReading: (label) => `may also be meant: ${label}`,
  leftOut: (words) => `left out of account: ${words}`,

  figures: 'Figures',
  noFigure: 'no figure',
  moreRows: (count) => `and ${count} more ${count === 1 ? 'row' : 'rows'}`,
  proseMark: 'Explanation',
  footnotesTitle: 'Footnotes',
  source: (title, publisher, published) => `Source: ${title}, ${publisher}, ${published}`,
  footnoteWord: (mark) => `footnote ${mark}`,

  explanation: (ask, what) => {
    const about = what ? ` about ${what}` : '';
    return ask === 'why'
      ? `This is what the source says on the cause${about}:`
      : `This is what the source says${about}:`;
  },
  catalogue: (ask, { app, organisation, command, years, topics, edition }) =>
    ({
      help: `${app} gives the key figures of the ${organisation} for ${years}. Ask in plain Dutch or English, for instance with ${command}.`,
      how: `${app} looks up your words in a fixed list of topics and years, without a language model, and gives the figure as it was published, with its footnotes. Source: ${edition}.`,
      topics: `There are figures on ${topics} topics, for ${years}:`,
      years: `There are figures for ${years}, from ${edition}.`,
    })[ask],
  catalogueHint: (command) => [
    `Type ${command} with your question (only you see the answer), mention me in a channel, or send me a direct message.`,
    'Slash commands do not work in threads: mention me there.',
  ],
  tryThese: 'Try, for instance:',
  unknown: 'I do not understand that. Ask for a figure, with a topic and a year.',
  tooLong: (most) => `That is too long for a question. Please ask it in at most ${most} characters.`,
  nearest: (labels) => `Do you perhaps mean ${labels}?`,
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
    combination: (words) => `That combination does not exist: “${words}” does not go with a figure of that topic.`,
    word: (words) => `I do not know “${words}” as part of a figure. Rather than say something wrong, I give none.`,
    reason: 'The source gives no explanation or reason for that.',
    sum: 'That cannot be added up: percentages have no sum, and different units have none either.',
    unit: {
      percent:
        'There is no percentage or share of that: the source gives numbers only, and not what they are a part of.',
      'million-eur': 'The source gives no amount of money for that.',
    },
  },
  available: (topic, years) => `What there is: ${topic} (${years}).`,
};
