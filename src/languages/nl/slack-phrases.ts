import type { SlackPhrases } from '../slack-phrases.ts';

/** The texts of the Slack surfaces in Dutch. */
export const slackPhrases: SlackPhrases = {
  share: 'Deel in kanaal',
  shareInThread: 'Deel in draad',
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
    `${command} volg met een onderwerp: hier komt te staan wat er verandert als er een nieuwe editie is.`,
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

  follow: {
    words: {
      begin: ['volg', 'volgen'],
      end: ['niet meer volgen', 'niet volgen', 'stop volgen', 'stop met volgen van', 'ontvolg'],
      not: ['niet meer', 'niet'],
    },
    button: 'Volg dit onderwerp',
    end: 'Niet meer volgen',
    endOf: (topic) => `Niet meer: ${topic}`,
    begun: (topics, by) =>
      `${by ? `${by} laat dit kanaal ${topics} volgen.` : `U volgt nu ${topics}.`} Als er een nieuwe editie uitkomt, staat hier wat er verandert.`,
    ended: (topics, by) => (by ? `${by} laat dit kanaal ${topics} niet meer volgen.` : `U volgt ${topics} niet meer.`),
    already: (topics) => `${topics} wordt hier al gevolgd.`,
    notFollowed: 'Dat wordt hier niet gevolgd.',
    cannotPost:
      'Ik kan hier niets plaatsen, dus ook geen nieuws. Voeg mij eerst aan dit kanaal toe, of volg het in een direct bericht aan mij.',
    which: (topics) => `Welk onderwerp? Kies uit: ${topics}.`,
    list: 'Hier wordt gevolgd:',
    nothing: (command, topic) => `Hier wordt nog niets gevolgd. Typ bijvoorbeeld: ${command} volg ${topic}`,
    more: (command) => `Erbij: ${command} volg, met een onderwerp. Nieuws komt als er een nieuwe editie uitkomt.`,
    because: (command) => `Dit wordt hier gevolgd. Overzicht: ${command} volg`,
    homeTitle: 'Wat u volgt',
    homeNothing: (command, topic) =>
      `Nog niets. Kies “Volg dit onderwerp” bij een antwoord, of typ in een kanaal: ${command} volg ${topic}`,
    inChannel: (topic, channel) => `${topic}, in ${channel}`,
    inDirect: (topic) => `${topic}, in uw directe berichten`,
    homeMore: (count, command) => `En nog ${count}: typ ${command} volg in het kanaal zelf.`,
    homeEnded: (topic) => `${topic} wordt niet meer gevolgd.`,
  },

  announce: {
    title: 'Nieuwe editie aankondigen',
    waiting: (edition, count) =>
      `${edition} heeft nieuws voor ${count} ${count === 1 ? 'kanaal of gesprek dat iets volgt' : 'kanalen en gesprekken die iets volgen'}.`,
    nothing: (edition) => `${edition}: er is niets aan te kondigen aan wie iets volgt.`,
    button: 'Kondig aan',
    confirmTitle: 'Nu aankondigen?',
    confirmText: (count) =>
      `In ${count} ${count === 1 ? 'kanaal of gesprek' : 'kanalen en gesprekken'} komt een bericht met wat er verandert. Dat is niet terug te draaien.`,
    no: 'Annuleer',
    notAllowed: 'U mag hier geen nieuwe editie aankondigen.',
    underWay: 'Het aankondigen is al begonnen; wat ervan komt, staat straks hier.',
    done: (count) => `Aangekondigd in ${count} ${count === 1 ? 'kanaal of gesprek' : 'kanalen en gesprekken'}.`,
    failed: (where, reason) => `Niet gelukt in ${where}: ${reason}.`,
    direct: 'een direct bericht',
    reasons: {
      archived: 'het kanaal is gearchiveerd',
      gone: 'de app is er geen lid meer, of het is er niet meer',
      removed: 'de app is uit deze werkruimte verwijderd',
      later: 'Slack neemt nu niets meer aan; probeer het over een paar minuten opnieuw',
      busy: 'iemand anders is er al mee bezig',
      other: 'er ging iets mis; het staat in het log',
    },
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
      `Hoe uw laatste vragen in elke draad gelezen zijn, en een tekst die gecontroleerd is, zonder naam, ten hoogste ${threads} dagen; zo werken vervolgvragen.`,
      feedback === undefined
        ? ''
        : `Als u een antwoord beoordeelt: de vraag, uw oordeel en wat u erbij schrijft, zonder naam, ten hoogste ${feedback} dagen.`,
      'Wat u volgt, en waar, tot het beëindigd wordt.',
      'Andere berichten zelf worden niet bewaard.',
    ]
      .filter(Boolean)
      .join('\n'),
  forget: 'Verwijder mijn gegevens',
  forgetTitle: 'Gegevens verwijderen?',
  forgetText:
    'Uw taalkeuze, uw beoordelingen, wat er van uw directe berichten gelezen is en wat u daar volgt worden verwijderd. Een kanaal volgt verder, zonder uw naam.',
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
    text: 'Of controleer een tekst',
    textHint: 'Plak hier een tekst: elk getal erin wordt naast de cijfers gelegd.',
    where: 'Waar moet het antwoord komen?',
    wherePlaceholder: 'Alleen voor mij',
    whereHint: 'Leeg betekent: alleen voor u. In een kanaal staat uw naam bij het antwoord.',
    topicMissing: 'Kies een onderwerp of een cijfer uit de lijst, of plak een tekst.',
    yearMissing: (years, known) => `Voor ${years} is dit cijfer er niet; wel voor ${known}.`,
    wholeTopic: 'alles',
  },
  step: {
    empty: 'Geef een vraag, of een onderwerp en een jaar.',
    hint: 'Aan wie deze workflow heeft gemaakt: op een bericht van een workflow antwoord ik niet. Voeg in Workflow Builder mijn eigen stap toe; die geeft het cijfer met bron en voetnoten.',
  },
};
