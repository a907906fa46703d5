import { capital } from '../capital.ts';
import type { ChangeWords, Phrases, RankingWords, SideWords } from '../phrases.ts';

// Made once: making a formatter takes longer than all the rest of an answer.
const lists = new Intl.ListFormat('nl', { type: 'conjunction' });
const months = new Intl.DateTimeFormat('nl', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const list = (items: readonly string[]) => lists.format(items);

const direction = { rise: 'gestegen', fall: 'gedaald', same: 'gelijk gebleven' } as const;

function change(words: ChangeWords): string {
  const { label, from, fromYear, to, toYear, direction: way, difference, percent, times, named } = words;
  if (way === 'same') return `${label}: gelijk gebleven, ${to} in ${fromYear} en in ${toYear}.`;
  const sign = way === 'rise' ? '+' : '−';
  const relative = percent ? ` (${sign}${percent})` : '';
  const many = times ? `, ${times} keer zoveel` : '';
  if (named) return `${named} dan in ${fromYear}${relative}: ${to} in ${toYear}, ${from} in ${fromYear}${many}.`;
  return `${label}: van ${from} in ${fromYear} naar ${to} in ${toYear}, ${direction[way]} met ${difference}${relative}${many}.`;
}

const most: Record<RankingWords['order'], (kind: string) => string> = {
  highest: (kind) => `Hoogste${kind}`,
  lowest: (kind) => `Laagste${kind}`,
  rise: () => 'Grootste stijging',
  fall: () => 'Grootste daling',
};

/** "aantal" is neuter like the others, so that "Hoogste" goes before each of them. */
function kindOf(unit: RankingWords['unit']): string {
  if (unit === 'count' || unit === 'thousand' || unit === 'million' || unit === 'fte') return ' aantal';
  if (unit === 'percent') return ' percentage';
  return unit === 'decimal' || unit === 'times' ? '' : ' bedrag';
}

const comparator: Phrases['comparator'] = {
  above: (limit) => `meer dan ${limit}`,
  below: (limit) => `minder dan ${limit}`,
  'at-least': (limit) => `ten minste ${limit}`,
  'at-most': (limit) => `ten hoogste ${limit}`,
};

/** The sentences of Dutch. */
export const phrases: Phrases = {
  unit: {
    percent: (value) => `${value}%`,
    points: (value, one) => `${value} ${one ? 'procentpunt' : 'procentpunten'}`,
    thousand: (value) => `${value} duizend`,
    million: (value) => `${value} miljoen`,
    eur: (value) => `€ ${value}`,
    'thousand-eur': (value) => `€ ${value} duizend`,
    'million-eur': (value) => `€ ${value} miljoen`,
    'billion-eur': (value) => `€ ${value} miljard`,
    fte: (value) => `${value} fte`,
  },
  list,
  month: (year, month) => months.format(Date.UTC(year, month - 1, 1)),
  years: (years) => list(years.map(String)),
  about: (value) => `circa ${value}`,

  figure: (label, year, value) => `${label} in ${year}: ${value}.`,
  series: (label, values) => `${label}: ${values.map(({ year, value }) => `${value} in ${year}`).join(', ')}.`,
  topicFigures: (topic, year, values) => `${topic} in ${year}: ${values.join(', ')}.`,
  negative: (value) => `negatief, ${value}`,
  measuresOver: (topic, measures, years) => `${topic} in ${years}: ${measures}.`,
  manyFigures: (count, years, topic) => `${topic ? `${topic}: hier` : 'Hier'} zijn de ${count} cijfers over ${years}.`,
  change,
  premise: (holds, words) => `${holds ? 'Ja.' : 'Nee.'} ${change(words)}`,
  topicChanges: (topic, from, to, changes) => `${topic}, van ${from} naar ${to}: ${changes.join(', ')}.`,
  steps: (steps) => `Per jaar: ${steps.map(({ year, change: size }) => `${size} in ${year}`).join(', ')}.`,
  noReason: 'De bron geeft geen reden voor deze verandering.',
  threshold: (holds, said, than, limit, away) =>
    `${holds ? 'Ja' : 'Nee'}, ${said}, ${holds ? '' : 'niet '}${comparator[than](limit)}${away ? ` (${away})` : ''}.`,
  moreOrLess: (size, way) => `${size} ${way === 'more' ? 'meer' : 'minder'}`,
  comparator,
  yearOf: ({ year, peak, order, label, value, noun }) => {
    const isHigh = order === 'highest';
    const peakYear = noun
      ? `het jaar met de ${isHigh ? 'meeste' : 'minste'} ${noun} (${value})`
      : `het jaar met het ${isHigh ? 'hoogste' : 'laagste'} cijfer (${label}: ${value})`;
    if (year === peak) return `${year} is ${peakYear}.`;
    const away = Math.abs(year - peak);
    return `${year} is ${away === 1 ? 'het jaar' : `${away} jaar`} ${year < peak ? 'voor' : 'na'} ${peak}, ${peakYear}.`;
  },
  overYears: ({ by, label, years, isOfPercentages }) => {
    if (by === 'sum') return `${label}, ${years} samen`;
    if (by === 'change') return `${label}, verschil tussen ${years}`;
    const mean = isOfPercentages ? 'het gewone gemiddelde van de percentages per jaar' : 'gemiddeld per jaar';
    return `${label}, ${mean} over ${years}`;
  },
  taken: ({ by, label, years, value, named, from }) => {
    const behind = from ? ` (${from})` : '';
    if (named && by === 'sum') return `In ${years} samen: ${named}${behind}.`;
    if (named && by === 'average') return `Gemiddeld ${named} per jaar, over ${years}${behind}.`;
    return `${label}: ${value}${behind}.`;
  },
  countsCompared: ({ larger, smaller, isSame, percent, times, holds }) => {
    const verdict = holds === undefined ? '' : holds ? 'Ja, ' : 'Nee, ';
    const oneYear = larger.year === smaller.year;
    const start = `${oneYear ? `in ${larger.year} waren er` : 'er waren'} `;
    const side = ({ noun, year, value }: typeof larger) => `${noun}${oneYear ? '' : ` in ${year}`} (${value})`;
    const said = isSame
      ? `evenveel ${side(larger)} als ${side(smaller)}`
      : `${side(larger)} dan ${side(smaller)}${percent ? `: +${percent}` : ''}`;
    const sentence = `${verdict}${start}${said}${times ? `, ${times} keer zoveel` : ''}.`;
    return capital(sentence);
  },
  fromTo: (from, to) => `van ${from} naar ${to}`,
  comparison: ({ first, second, way, difference, percent, times, holds }) => {
    const verdict = holds === undefined ? '' : holds ? 'Ja. ' : 'Nee. ';
    const oneYear = first.year === second.year;
    const side = ({ what, year }: SideWords) => (oneYear || year === undefined ? what : `${what} in ${year}`);
    const when = oneYear && first.year !== undefined ? `In ${first.year}: ` : '';
    const sides = `${verdict}${when}${side(first)}; ${side(second)}`;
    if (way === 'same') return `${sides}. Ze zijn gelijk.`;
    const many = times ? `, ${times} keer zoveel` : '';
    const [sign, more] = way === 'more' ? ['+', 'meer'] : ['−', 'minder'];
    return `${sides}. Dat is ${difference} ${more}${percent ? ` (${sign}${percent})` : ''}${many}.`;
  },
  filter: ({ over, hits, of, condition, isChange, names, years, label }) => {
    const what = label ? `${label}: ` : '';
    const which = hits > 0 ? `: ${names}` : '';
    if (over === 'years')
      return `${what}in ${hits === 0 ? 'geen' : hits} van de ${of} ${of === 1 ? 'jaar' : 'jaren'} ${condition}${which}.`;
    const count = hits === 0 ? 'Geen' : hits;
    const [first = 0, last = first] = [years[0], years.at(-1)];
    if (isChange)
      return `${count} van de ${of} ${hits > 1 ? 'zijn' : 'is'} ${condition} van ${first} naar ${last}${which}.`;
    return `${count} van de ${of} ${condition} in ${list(years.map(String))}${which}.`;
  },
  moved: { rise: 'gestegen', fall: 'gedaald' },
  andMore: (count) => `nog ${count}`,
  ranking: ({ first, when, order, unit, label, noun }) => {
    if (noun && order === 'highest') return `Meeste ${noun}${when ? ` in ${when}` : ''}: ${first}.`;
    if (noun && order === 'lowest') return `Minste ${noun}${when ? ` in ${when}` : ''}: ${first}.`;
    return `${most[order](kindOf(unit))}${label ? ` (${label})` : ''} in ${when}: ${first}.`;
  },
  place: (place, label, value) => `${place}. ${label}: ${value}`,
  countedTogether: (noun, things, year, value) => `In ${year} waren er ${value} ${noun}: ${things} samen.`,
  computed: (label, year, value, from) => `${label} in ${year}: ${value}${from ? ` (${from})` : ''}.`,
  ratio: (label, year, value, part, whole) => `${label} in ${year}: ${value} (${part} op ${whole}).`,
  timesAsMany: (times, one, other) =>
    `In ${one.year} waren er ${times} keer zoveel ${one.noun} (${one.value}) als ${other.noun} (${other.value}).`,
  plus: (parts) => parts.join(' + '),
  addedUp: (count) => `opgeteld uit ${count} cijfers, zie de tabel`,
  share: ({ part, partValue, whole, wholeValue, year, percent }) =>
    `Van ${whole} in ${year} (${wholeValue}) was ${percent} ${part} (${partValue}).`,
  estimated: (label, year, value) => `${label} in ${year}: naar schatting ${value}.`,
  estimatedFrom: (rate, of, ofLabel) => `${rate} van ${of} ${ofLabel}`,
  withMargin: (from, low, high) => `${from}; marge ${low}–${high}`,
  restOf: (said, rate) => `${said} (100% − ${rate}).`,
  restWarning: 'Een afgeleid cijfer: wat overblijft kan op allerlei manieren zijn afgelopen.',
  amount: (label, year, value, percent, of, ofLabel) =>
    `${label} in ${year}: circa ${value}, namelijk ${percent} van ${of} (${ofLabel}).`,
  revised: (label, year, value, older, edition) =>
    `Herzien: ${label} in ${year} is ${value}; in editie ${edition} was dat ${older}.`,

  news: {
    headline: (topics, year) => (year ? `Nieuwe cijfers over ${year}: ${topics}` : `Herziene cijfers: ${topics}`),
    topicCount: (count) => `${count} onderwerpen`,
    first: (year, figures) => `Nieuw in de cijfers over ${year}: ${figures}.`,
    moved: (way, since, isAll) =>
      `${isAll ? (way === 'rise' ? 'Gestegen' : 'Gedaald') : way === 'rise' ? 'Grootste stijgingen' : 'Grootste dalingen'} sinds ${since}:`,
    figure: (label, value) => `${label}: ${value}`,
    gone: (year, labels) => `Geen cijfer over ${year}: ${labels}.`,
    moreRevised: (count) => `En nog ${count} ${count === 1 ? 'cijfer' : 'cijfers'} van eerdere jaren herzien.`,
    since: (year) => `Sinds ${year}`,
    isNew: 'nieuw',
    same: 'gelijk',
  },

  together: 'Samen',
  total: 'Totaal',
  summed: (labels) => `${labels} samen`,
  allOf: (measure, section) => `alle ${measure} ${section.charAt(0).toLowerCase()}${section.slice(1)}`,
  without: (whole, part) => `${whole} zonder ${part}`,
  minus: (one, other) => `${one} min ${other}`,
  shareOf: (part, whole) => `${part} als deel van ${whole}`,
  per: (one, other) => `${one} per ${other}`,

  assumedNewestYear: (year) => `geen jaar genoemd, dus ${year} (het nieuwste)`,
  assumedYears: (years) => `geen jaren genoemd, dus ${years}`,
  assumedBaseline: (year) => `vergeleken met ${year}, het jaar ervoor`,
  fromThread: (what) => `overgenomen uit uw vorige vraag: ${what}`,
  repaired: (from, to) => `“${from}” gelezen als “${to}”`,
  otherTotal: (said) => `een ander totaal: ${said}`,
  leftOut: (words) => `niet meegenomen: ${words}`,

  figures: 'Cijfers',
  noFigure: 'geen cijfer',
  emptyCells: '– = geen cijfer voor dat jaar',

  axis: {
    count: '',
    decimal: '',
    thousand: '× 1.000',
    million: 'miljoen',
    percent: '%',
    fte: 'fte',
    eur: '€',
    'thousand-eur': '€ × 1.000',
    'million-eur': '€ miljoen',
    'billion-eur': '€ miljard',
  },
  noChart: 'Deze cijfers passen niet in één leesbare grafiek; ze staan in de tabel.',
  chartShowsLargest: (count) => `De grafiek toont de ${count} grootste; de tabel heeft ze alle.`,
  chartShowsUnit: {
    count: 'De grafiek toont de aantallen; de andere cijfers staan in de tabel.',
    decimal: 'De grafiek toont de getallen; de andere cijfers staan in de tabel.',
    thousand: 'De grafiek toont de aantallen; de andere cijfers staan in de tabel.',
    million: 'De grafiek toont de aantallen; de andere cijfers staan in de tabel.',
    percent: 'De grafiek toont de percentages; de andere cijfers staan in de tabel.',
    fte: 'De grafiek toont de fte; de andere cijfers staan in de tabel.',
    eur: 'De grafiek toont de bedragen; de andere cijfers staan in de tabel.',
    'thousand-eur': 'De grafiek toont de bedragen; de andere cijfers staan in de tabel.',
    'million-eur': 'De grafiek toont de bedragen; de andere cijfers staan in de tabel.',
    'billion-eur': 'De grafiek toont de bedragen; de andere cijfers staan in de tabel.',
  },
  chartLeavesOut: 'Wat niet voor elk jaar bekend is, staat alleen in de tabel.',

  moreRows: (count) => `en nog ${count} ${count === 1 ? 'rij' : 'rijen'}`,
  proseMark: 'Toelichting',
  source: (title, publisher, published) => `Bron: ${title}, ${publisher}, ${published}`,

  explanation: (ask, what) => {
    const about = what ? ` over ${what}` : '';
    return {
      why: `De bron over de oorzaak${what ? `, ${what}` : ''}:`,
      what: `De bron${about}:`,
      who: `De bron${about}:`,
      includes: `De bron${about}:`,
    }[ask];
  },
  notFromSource: (by) => `Uitleg van ${by}, niet uit de factsheet`,
  whatDoesItMean: (term) => `Wat betekent “${term}”?`,
  catalogue: (ask, { app, organisation, years, topics, edition }) =>
    ({
      help: `${app} geeft de kerncijfers van de ${organisation} over ${years}. Vraag het in gewoon Nederlands of Engels.`,
      how: `${app} zoekt uw woorden op in een vaste lijst van onderwerpen en jaren, zonder taalmodel, en geeft het cijfer zoals het gepubliceerd is, met de voetnoten. Bron: ${edition}.`,
      topics: `Er zijn cijfers over ${topics} onderwerpen, over ${years}:`,
      years: `Er zijn cijfers over ${years}, uit ${edition}.`,
    })[ask],
  howToAskHere: (example) => [
    `Typ uw vraag; een vervolgvraag mag kort zijn (“en in 2018?”). Met “stop” houdt het op.`,
    `Eén vraag: npm run ask -- "${example}". Alle opties: npm run ask -- --help.`,
  ],
  tryThese: 'Probeer bijvoorbeeld:',
  unknown: 'Dat begrijp ik niet. Vraag naar een cijfer, een onderwerp en een jaar.',
  tooLong: (most) => `Dat is te lang voor een vraag. Stel hem in ten hoogste ${most} tekens.`,
  nearest: (question) => `Bedoelt u misschien “${question}”?`,
  smallTalk: { hello: 'Hallo! Welk cijfer zoekt u?', thanks: 'Graag gedaan.' },
  choose: 'Welke bedoelt u?',
  missing: {
    year: (years, known) => `Voor ${years} zijn er geen cijfers: deze editie heeft ${known}.`,
    cell: (label, years) => `${label}: voor ${years} is er geen cijfer.`,
    dimension: {
      month: 'Er zijn geen cijfers per maand, alleen per jaar.',
      'part-of-year': 'Er zijn geen cijfers over een deel van een jaar, alleen per jaar.',
      place: 'Er zijn geen cijfers per plaats of regio, alleen voor heel Nederland.',
      country: 'Er zijn geen cijfers per nationaliteit of land.',
      gender: 'Er zijn geen cijfers naar geslacht.',
      age: 'Er zijn geen cijfers naar leeftijd.',
      characteristic: 'Er zijn geen cijfers naar dat kenmerk.',
      future: 'Er zijn geen prognoses, alleen cijfers over voorbije jaren.',
      elsewhere: 'Er zijn geen cijfers over andere landen.',
      hypothesis: 'Er zijn alleen cijfers van hoe het was, niet van hoe het had kunnen zijn.',
      case: 'Over de zaak van één persoon staat er niets in, alleen cijfers over alle zaken samen.',
      average: 'Er zijn geen gemiddelden van dit cijfer, alleen het jaarcijfer zelf.',
      count: 'Hiervan is er alleen een percentage of een bedrag, geen aantal.',
    },
    absent: (label) => `De bron heeft geen cijfers over ${label}.`,
    combination: (words) => `Over “${words}” is er geen apart cijfer.`,
    word: (words) => `Ik heb geen cijfer voor “${words}”.`,
    reason: 'De bron geeft daar geen uitleg of reden voor.',
    sum: 'De bron geeft daar geen totaal van: percentages hebben geen som, en wat elkaar overlapt of een andere eenheid heeft evenmin.',
    unit: {
      percent:
        'Daarvan is er geen percentage of aandeel: de bron geeft alleen aantallen, en niet waarvan ze een deel zijn.',
      'million-eur': 'De bron geeft daarvoor geen bedrag.',
    },
  },
  available: (topics, years) => `Wel te vragen: ${topics} (${years}).`,
};
