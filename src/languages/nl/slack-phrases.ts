import type { SlackPhrases } from '../slack-phrases.ts';

/** The texts of the Slack surfaces in Dutch. */
export const slackPhrases: SlackPhrases = {
  share: 'Deel in kanaal',
  toChannel: 'Ook in kanaal',
  chart: 'Grafiek',
  allYears: 'Alle jaren',
  wholeFootnotes: (count) => (count === 1 ? 'Hele voetnoot' : 'Hele voetnoten'),
  asTable: (question) => `Als tabel, met grafiek en CSV: ${question}`,
  copyCsv: 'Toon als CSV',
  right: 'Klopt',
  wrong: 'Klopt niet',
  rightLabel: 'Dit antwoord klopt',
  wrongLabel: 'Dit antwoord klopt niet',
  sharedBy: (person, question) => `Gedeeld door ${person}: “${question}”`,
  askedBy: (person, question) => `Gevraagd door ${person}: “${question}”`,
  answerTo: (question) => `“${question}”`,
  followUp: 'Een vervolgvraag? Noem mij hier opnieuw.',
  yearsNotShown: (count) =>
    `De tabel toont de nieuwste jaren; ${count} ${count === 1 ? 'ouder jaar past' : 'oudere jaren passen'} er niet in.`,
  barsNotDrawn: (count) =>
    `In de grafiek ${count === 1 ? 'past 1 punt' : `passen ${count} punten`} niet; de tabel heeft alle cijfers.`,
  otherLanguage: 'In English',

  howToAsk: (command) => [
    `Typ ${command} met uw vraag (alleen u ziet het antwoord), noem mij in een kanaal, of stuur een direct bericht.`,
    `In een draad: noem mij daar, of kies bij een bericht “Cijfers bij bericht”. Dat kan ook waar ik geen lid ben. ${command} werkt in een draad niet.`,
  ],

  thanks: 'Dank u. Uw oordeel is bewaard bij de vraag, zonder uw naam.',
  thanksAlready: 'U hebt dit antwoord al beoordeeld.',
  sharedAlready: 'Dit antwoord is al gedeeld.',
  cannotShare: 'Delen lukt hier niet. Voeg de app toe aan dit kanaal, of stel de vraag daar.',
  tooOld: 'Deze knop hoort bij een oudere versie van de cijfers. Stel de vraag opnieuw.',
  failed: 'Er ging iets mis; er is geen antwoord gekomen. Probeer het nog eens.',
  tooMany:
    'U vraagt sneller dan ik kan bijhouden. Ik antwoord door, één vraag per seconde; wat ik nu oversla, kunt u over een minuut opnieuw vragen.',
  noFeedback: 'Beoordelingen worden hier niet bewaard.',
  csvReady: 'Kopieer dit, en plak het in een spreadsheet:',
  csvHead: { measure: 'Cijfer', unit: 'Eenheid' },
  units: {
    count: 'aantal',
    decimal: 'getal',
    thousand: 'duizend',
    million: 'miljoen',
    percent: 'procent',
    fte: 'fte',
    eur: 'euro',
    'thousand-eur': 'duizend euro',
    'million-eur': 'miljoen euro',
    'billion-eur': 'miljard euro',
  },

  feedback: {
    title: 'Wat klopte er niet?',
    intro:
      'Uw oordeel is bewaard bij de vraag, zonder uw naam. Als u zegt wat er niet klopte, wordt het antwoord beter.',
    reason: 'Wat was er mis?',
    reasons: {
      figure: 'Het cijfer klopt niet',
      year: 'Ik bedoelde een ander jaar',
      topic: 'Ik bedoelde een ander onderwerp',
      'not-understood': 'Mijn vraag is niet begrepen',
    },
    remark: 'Toelichting',
    remarkHint: 'Noem geen namen of andere persoonsgegevens.',
    submit: 'Verstuur',
    close: 'Sla over',
  },

  ownName: 'Nederlands',
  homeEdition: (title, publisher, published, years) =>
    `Gegevens: ${title}, ${publisher}, ${published}. Jaren: ${years}.`,
  homeIntro: (organisation, command) =>
    `Hier vindt u de kerncijfers van de ${organisation}, zoals ze gepubliceerd zijn, met de voetnoten. Typ ${command} met uw vraag (alleen u ziet het antwoord), noem mij in een kanaal, of stuur een direct bericht.`,
  topics: 'Onderwerpen',
  tryExamples: 'Probeer bijvoorbeeld',
  moreTopics: (count) => `En nog ${count} ${count === 1 ? 'onderwerp' : 'onderwerpen'}: vraag ernaar.`,
  language: 'Taal van de antwoorden',
  languageHint: 'Kies een taal, of laat het antwoord de taal van de vraag volgen.',
  languageChoices: { asked: 'Zoals gevraagd' },
  keptTitle: 'Wat er van u bewaard wordt',
  kept: ({ threads, feedback }) =>
    [
      'Uw taalkeuze, en dat u de eerste uitleg hebt gehad.',
      `Van elke draad hoe de laatste vragen gelezen zijn, zonder naam, ten hoogste ${threads} dagen; zo werken vervolgvragen.`,
      feedback === undefined
        ? ''
        : `Als u een antwoord beoordeelt: de vraag, uw oordeel en wat u erbij schrijft, zonder naam, ten hoogste ${feedback} dagen.`,
      'Uw berichten zelf worden niet bewaard.',
    ]
      .filter(Boolean)
      .join('\n'),
  forget: 'Verwijder mijn gegevens',
  forgetTitle: 'Gegevens verwijderen?',
  forgetText: 'Uw taalkeuze, uw beoordelingen en wat er van uw directe berichten gelezen is worden verwijderd.',
  forgetYes: 'Verwijder',
  forgetNo: 'Annuleer',
  forgotten: 'Uw gegevens zijn verwijderd.',

  form: {
    title: 'Cijfer opzoeken',
    submit: 'Zoek op',
    close: 'Sluit',
    question: 'Vraag',
    questionHint:
      'Maak hier een vraag van, of kies hieronder een onderwerp. Het antwoord komt in de draad van dat bericht, met uw naam erbij.',
    questionUnclear: 'Deze vraag begrijp ik niet. Noem een onderwerp en een jaar, of kies hieronder.',
    topic: 'Onderwerp of cijfer',
    topicPlaceholder: 'Typ een paar letters',
    years: 'Jaren',
    yearsPlaceholder: 'Alle jaren',
    yearsHint: (newest) => `Leeg betekent: alle jaren. Het nieuwste is ${newest}.`,
    where: 'Waar moet het antwoord komen?',
    wherePlaceholder: 'Alleen voor mij',
    whereHint: 'Leeg betekent: alleen voor u. In een kanaal staat uw naam bij het antwoord.',
    topicMissing: 'Kies een onderwerp of een cijfer uit de lijst.',
    yearMissing: (years, known) => `Voor ${years} is dit cijfer er niet; wel voor ${known}.`,
    wholeTopic: 'alles',
  },
  step: {
    empty: 'Geef een vraag, of een onderwerp en een jaar.',
    hint: 'Aan wie deze workflow heeft gemaakt: op een bericht van een workflow antwoord ik niet. Voeg in Workflow Builder mijn eigen stap toe; die geeft het cijfer met bron en voetnoten.',
  },
};
