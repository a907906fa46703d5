import type { ChangeWords, Phrases, SideWords } from '../phrases.ts';

// Made once: making a formatter takes longer than all the rest of an answer.
const lists = new Intl.ListFormat('nl', { type: 'conjunction' });
const months = new Intl.DateTimeFormat('nl', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const list = (items: readonly string[]) => lists.format(items);

const direction = { rise: 'gestegen', fall: 'gedaald', same: 'gelijk gebleven' } as const;

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
  if (way === 'same') return `${label}: gelijk gebleven, ${to} in ${fromYear} en in ${toYear}.`;
  const sign = way === 'rise' ? '+' : '−';
  const relative = percent ? ` (${sign}${percent})` : '';
  return `${label}: van ${from} in ${fromYear} naar ${to} in ${toYear}, ${direction[way]} met ${difference}${relative}${times ? `, ${times} keer zoveel` : ''}.`;
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
  manyFigures: (count, years) => `${count} cijfers over ${years}; ze staan in de tabel.`,
  change,
  premise: (holds, words) => `${holds ? 'Ja.' : 'Nee.'} ${change(words)}`,
  noReason: 'De bron geeft geen reden voor deze verandering.',
  threshold: (holds, label, year, value, than, limit) =>
    `${holds ? 'Ja' : 'Nee'}: ${label} in ${year} was ${value}, ${holds ? comparator[than](limit) : `niet ${comparator[than](limit)}`}.`,
  comparator,
  yearOf: ({ year, peak, order, label, value }) => {
    const most = `het jaar met ${order === 'highest' ? 'het hoogste' : 'het laagste'} cijfer (${label}: ${value})`;
    if (year === peak) return `${year} is ${most}.`;
    const away = Math.abs(year - peak);
    return `${year} is ${away === 1 ? 'het jaar' : `${away} jaar`} ${year < peak ? 'voor' : 'na'} ${peak}, ${most}.`;
  },
  aggregate: ({ by, label, years, value, each, isOfPercentages }) => {
    if (by === 'sum') return `${label}, ${years} samen: ${value} (${each}).`;
    const mean = isOfPercentages ? 'het gewone gemiddelde van de percentages per jaar' : 'gemiddeld per jaar';
    return `${label}, ${mean} over ${years}: ${value} (${each}).`;
  },
  comparison: ({ first, second, direction: way, difference, percent, times, holds }) => {
    const verdict = holds === undefined ? '' : holds ? 'Ja. ' : 'Nee. ';
    const oneYear = first.year === second.year;
    const side = ({ label, year, value }: SideWords) => `${label}${oneYear ? '' : ` in ${year}`}: ${value}`;
    const when = oneYear ? `In ${first.year}: ` : '';
    const sides = `${verdict}${when}${side(first)}; ${side(second)}`;
    if (way === 'same') return `${sides}. Ze zijn gelijk.`;
    const many = times ? `, ${times} keer zoveel` : '';
    return `${sides}. Dat is ${difference} ${way === 'more' ? 'meer' : 'minder'}${percent ? ` (verschil ${percent})` : ''}${many}.`;
  },
  filter: ({ over, hits, of, condition, names, years, label }) => {
    const what = label ? `${label}: ` : '';
    const which = hits > 0 ? `: ${names}` : '';
    if (over === 'years')
      return `${what}in ${hits === 0 ? 'geen' : hits} van de ${of} ${of === 1 ? 'jaar' : 'jaren'} ${condition}${which}.`;
    return `${hits === 0 ? 'Geen' : hits} van de ${of} ${condition} in ${years}${which}.`;
  },
  moved: { rise: 'gestegen', fall: 'gedaald' },
  andMore: (count) => `nog ${count}`,
  ranking: ({ first, value, when, order, label }) => {
    const most = { highest: 'Hoogste', lowest: 'Laagste', rise: 'Grootste stijging', fall: 'Grootste daling' }[order];
    return `${most}${label ? ` (${label})` : ''} ${when}: ${first}, ${value}.`;
  },
  place: (place, label, value) => `${place}. ${label}: ${value}`,
  computed: (label, year, value, from) => `${label} in ${year}: ${value} (${from}).`,
  ratio: (label, year, value, part, whole) => `${label} in ${year}: ${value} (${part} op ${whole}).`,
  plus: (parts) => parts.join(' + '),
  addedUp: (count) => `opgeteld uit ${count} cijfers, zie de tabel`,
  share: (part, whole, year, percent, partValue, wholeValue) =>
    `${part} in ${year}: ${percent} van ${whole} (${partValue} van ${wholeValue}).`,
  estimate: (label, year, value, low, high, rate, of, ofLabel) =>
    `${label} in ${year}: circa ${value}, een schatting: ${rate} van ${of} ${ofLabel} (door de afronding ${low} tot ${high}).`,
  rest: (label, year, percent, rate, rateLabel) =>
    `${label} in ${year}: ${percent}, namelijk 100% min ${rate} ${rateLabel}.`,
  restWarning: 'Afgeleid cijfer: wat niet is ingewilligd of gehaald kan ook een andere uitkomst hebben.',
  amount: (label, year, value, percent, of, ofLabel) =>
    `${label} in ${year}: circa ${value}, namelijk ${percent} van ${of} (${ofLabel}).`,
  revised: (label, year, value, older, edition) =>
    `Herzien: ${label} in ${year} is ${value}; in editie ${edition} was dat ${older}.`,

  together: 'Samen',
  summed: (labels) => `${labels} samen`,
  without: (whole, part) => `${whole} zonder ${part}`,
  minus: (one, other) => `${one} min ${other}`,
  shareOf: (part, whole) => `${part} als deel van ${whole}`,
  per: (one, other) => `${one} per ${other}`,

  assumedNewestYear: (year) => `geen jaar genoemd: ${year}, het nieuwste jaar`,
  assumedYears: (years) => `geen jaren genoemd: ${years}`,
  assumedBaseline: (year) => `vergeleken met ${year}, het jaar ervoor`,
  fromThread: (what) => `uit de draad: ${what}`,
  repaired: (from, to) => `„${from}” gelezen als „${to}”`,
  otherTotal: (label) => `er is nog een ander totaal: ${label}`,
  otherReading: (label) => `kan ook bedoeld zijn: ${label}`,
  leftOut: (words) => `niet meegenomen: ${words}`,

  figures: 'Cijfers',
  noFigure: 'geen cijfer',
  moreRows: (count) => `en nog ${count} ${count === 1 ? 'rij' : 'rijen'}`,
  proseMark: 'Toelichting',
  footnotesTitle: 'Voetnoten',
  source: (title, publisher, published) => `Bron: ${title}, ${publisher}, ${published}`,
  footnoteWord: (mark) => `voetnoot ${mark}`,

  explanation: (ask, what) => {
    const about = what ? ` over ${what}` : '';
    return {
      why: `Dit zegt de bron over de oorzaak${about}:`,
      what: `Dit zegt de bron${about}:`,
      who: `Dit zegt de bron${about}:`,
      includes: `Dit zegt de bron${about}:`,
    }[ask];
  },
  catalogue: (ask, { app, organisation, command, years, topics, edition }) =>
    ({
      help: `${app} geeft de kerncijfers van de ${organisation} over ${years}. Vraag het in gewoon Nederlands of Engels, bijvoorbeeld met ${command}.`,
      how: `${app} zoekt uw woorden op in een vaste lijst van onderwerpen en jaren, zonder taalmodel, en geeft het cijfer zoals het gepubliceerd is, met de voetnoten. Bron: ${edition}.`,
      topics: `Er zijn cijfers over ${topics} onderwerpen, over ${years}:`,
      years: `Er zijn cijfers over ${years}, uit ${edition}.`,
    })[ask],
  catalogueHint: (command) => [
    `Typ ${command} met uw vraag (alleen u ziet het antwoord), noem mij in een kanaal, of stuur een direct bericht.`,
    'In een draad werkt de opdracht met een schuine streep niet: noem mij daar.',
  ],
  tryThese: 'Probeer bijvoorbeeld:',
  unknown: 'Dat begrijp ik niet. Vraag naar een cijfer, een onderwerp en een jaar.',
  tooLong: (most) => `Dat is te lang voor een vraag. Stel hem in ten hoogste ${most} tekens.`,
  nearest: (labels) => `Bedoelt u misschien ${labels}?`,
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
      average: 'Er zijn geen gemiddelden van dit cijfer, alleen het jaarcijfer zelf.',
      count: 'Hiervan is er alleen een percentage of een bedrag, geen aantal.',
    },
    absent: (label) => `De bron heeft geen cijfers over ${label}.`,
    combination: (words) => `Die combinatie is er niet: „${words}” hoort niet bij een cijfer van dat onderwerp.`,
    word: (words) =>
      `„${words}” ken ik niet als onderdeel van een cijfer. Om niets verkeerds te zeggen geef ik er geen.`,
    reason: 'De bron geeft daar geen uitleg of reden voor.',
    sum: 'Dat kan niet worden opgeteld: percentages hebben geen som, en verschillende eenheden evenmin.',
    unit: {
      percent:
        'Daarvan is er geen percentage of aandeel: de bron geeft alleen aantallen, en niet waarvan ze een deel zijn.',
      'million-eur': 'De bron geeft daarvoor geen bedrag.',
    },
  },
  available: (topic, years) => `Wel beschikbaar: ${topic} (${years}).`,
};
