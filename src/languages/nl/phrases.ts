import type { ChangeWords, Phrases } from '../phrases.ts';

// Made once: making a formatter takes longer than all the rest of an answer.
const lists = new Intl.ListFormat('nl', { type: 'conjunction' });
const months = new Intl.DateTimeFormat('nl', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const list = (items: readonly string[]) => lists.format(items);

const direction = { rise: 'gestegen', fall: 'gedaald', same: 'gelijk gebleven' } as const;

function change({ label, from, fromYear, to, toYear, direction: way, difference, percent }: ChangeWords): string {
  if (way === 'same') return `${label}: gelijk gebleven, ${to} in ${fromYear} en in ${toYear}.`;
  const sign = way === 'rise' ? '+' : '−';
  const relative = percent ? ` (${sign}${percent})` : '';
  return `${label}: van ${from} in ${fromYear} naar ${to} in ${toYear}, ${direction[way]} met ${difference}${relative}.`;
}

/** The sentences of Dutch. */
export const phrases: Phrases = {
  unit: {
    percent: (value) => `${value}%`,
    points: (value, one) => `${value} ${one ? 'procentpunt' : 'procentpunten'}`,
    'million-eur': (value) => `€ ${value} miljoen`,
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
  notInYears: (years) => `Voor ${years} is dit cijfer er niet.`,
  change,
  premise: (holds, words) => `${holds ? 'Ja.' : 'Nee.'} ${change(words)}`,
  noReason: 'De bron geeft geen reden voor deze verandering.',
  threshold: (holds, label, year, value, than, limit) =>
    `${holds ? 'Ja' : 'Nee'}: ${label} in ${year} was ${value}, ${holds === (than === 'above') ? 'meer' : 'niet meer'} dan ${limit}.`,
  comparison: (year, highest, highestValue, lowest, lowestValue, difference, percent) =>
    `${year}: ${highest} is het hoogst (${highestValue}), ${lowest} het laagst (${lowestValue}); verschil ${difference}${percent ? ` (${percent})` : ''}.`,
  equal: (year, labels, value) => `${year}: ${labels} zijn gelijk, ${value}.`,
  claim: (holds) => (holds ? 'Ja.' : 'Nee.'),
  ranking: ({ first, value, when, order, label }) => {
    const most = { highest: 'Hoogste', lowest: 'Laagste', rise: 'Grootste stijging', fall: 'Grootste daling' }[order];
    return `${most}${label ? ` (${label})` : ''} ${when}: ${first}, ${value}.`;
  },
  place: (place, label, value) => `${place}. ${label}: ${value}`,
  total: (label, when, sum, parts) => `${label} in ${when}: ${sum} (${parts}).`,
  remainder: (label, without, year, value, sum) => `${label} zonder ${without} in ${year}: ${value} (${sum}).`,
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
  roundedTotal: 'Opgeteld uit afgeronde cijfers: de som kan iets afwijken van een elders gepubliceerd totaal.',
  together: 'Samen',

  assumedNewestYear: (year) => `geen jaar genoemd: ${year}, het nieuwste jaar`,
  assumedYears: (years) => `geen jaren genoemd: ${years}`,
  assumedBaseline: (year) => `vergeleken met ${year}, het jaar ervoor`,
  fromThread: (what) => `uit de draad: ${what}`,
  repaired: (from, to) => `„${from}” gelezen als „${to}”`,
  otherTotal: (label) => `er is nog een ander totaal: ${label}`,
  otherReading: (label) => `kan ook bedoeld zijn: ${label}`,

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
