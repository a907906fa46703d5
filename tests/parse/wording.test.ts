import { describe, expect, it } from 'vitest';
import { askPhrase } from '../corpus/ask-phrase.ts';

const ask = (question: string) => askPhrase({ question, thread: [] }).record;
const cells = (question: string) => ask(question).cells.join(' ');

describe('a verb of two words', () => {
  it.each([
    ['Hoeveel gaf de IND in 2020 uit?', 'lasten.totaal@2020'],
    ['Hoeveel rechtszaken rondde de IND in 2019 af?', 'gerechtelijke-procedures.afgehandeld@2019'],
  ])('is read with others between its halves: %s', (question, expected) => {
    expect(cells(question)).toBe(expected);
  });

  it('takes no second half from beyond its clause', () => {
    expect(cells('Geef me de klachten van 2019, en niet meer uit')).toContain('klachten.ontvangen@2019');
  });
});

describe('what people tell of themselves', () => {
  it.each([
    'I work for an NGO in Germany: how many student applications in 2019?',
    'Ik ben advocaat te Utrecht, hoeveel aanvragen van studenten in 2019?',
    'Voor een overleg met de gemeente: aantal aanvragen studenten 2019',
  ])('restricts no figure: %s', (question) => {
    expect(cells(question)).toBe('studenten.aanvragen@2019');
  });

  it('is part of the question when that names no subject of its own', () => {
    expect(ask('I am a student from Syria, how many like me in 2019?').kind).not.toBe('figures');
  });
});

describe('what leads up to the question', () => {
  it.each([
    'A colleague in Brussels needs this by Tuesday: how many student applications in 2019?',
    'Voor maandag wil de ambassade van Japan weten hoeveel aanvragen van studenten er in 2019 waren',
  ])('restricts no figure, wherever and whenever it is: %s', (question) => {
    expect(cells(question)).toBe('studenten.aanvragen@2019');
  });

  it.each([
    'Ik wil weten hoeveel aanvragen van studenten uit Japan er in 2019 waren',
    'In Amsterdam, how many student applications in 2019?',
  ])('is not the question itself, where a place still restricts: %s', (question) => {
    expect(ask(question).kind).toBe('unavailable');
  });
});

describe('what is said of someone’s own doings', () => {
  it.each([
    'Can somebody take over the desk from me after lunch?',
    'Wie heeft er talent voor taarten bakken? Ik niet!',
    'My phone rang all day, did anybody notice?',
  ])('asks for no figure: %s', (question) => {
    expect(ask(question).kind).not.toBe('figures');
  });
});

describe('what is named to be left out', () => {
  it.each([
    ['medewerkers in fte eind 2020, inhuur niet meegerekend', 'personele-bezetting.ambtelijk@2020'],
    ['How many fte at the end of 2020? External staff not included.', 'personele-bezetting.ambtelijk@2020'],
    ['instandhouding in zaken die niet over asiel gaan, 2019', 'gerechtelijke-procedures.instandhouding-regulier@2019'],
    ['documents delivered by PostNL rather than by courier', 'ind-loketten.postnl@2020'],
  ])('%s', (question, expected) => {
    expect(cells(question)).toBe(expected);
  });
});

describe('a text without any marks', () => {
  it.each([
    ['how many W2 cards were made in 2018 I don’t need the plain W ones', 'documenten.w2-document@2018'],
    ['Caribisch Nederland 2018 wat is daar afgehandeld niet wat er binnenkwam', 'caribisch-nederland.afgehandeld@2018'],
    ['nareis applications in 2018 so not the people who entered', 'nareizigers.aanvragen@2018'],
  ])('says all the same what is not asked: %s', (question, expected) => {
    expect(cells(question)).toBe(expected);
  });

  it('is one question where a capital begins a name', () => {
    expect(ask('how many student applications came from China in 2019').kind).toBe('unavailable');
  });

  it('in small letters has sentences too', () => {
    expect(cells('it was quiet here in 2018. how many complaints came in in 2020?')).toBe('klachten.ontvangen@2020');
  });
});

describe('what is put right at the end', () => {
  it('takes the place of what stands before it', () => {
    expect(cells('complaints received 2019, sorry 2018 I mean')).toBe('klachten.ontvangen@2018');
  });
});

describe('everything on something', () => {
  it('is all of its measures, where the name of one is part of its own name', () => {
    expect(ask('everything you have on repeat asylum applications in 2019').cells).toEqual([
      'asiel-vervolg.aanvragen@2019',
      'asiel-vervolg.beslissingen@2019',
      'asiel-vervolg.inwilligingen@2019',
    ]);
  });
});

describe('money', () => {
  it('is not answered with people: what they cost is not there', () => {
    expect(ask('What did the IND pay for its external staff in 2020?').kind).toBe('unavailable');
  });
});

describe('what is told before or after the question', () => {
  it.each([
    [
      'a figure, and then another year',
      'You had 8,420 notices of default in 2020. What was it the year before?',
      'ingebrekestellingen.ontvangen@2019',
    ],
    [
      'one measure, and then another',
      'Those 32,920 for Brexit are decisions, right? How many applications were there?',
      'brexit.aanvragen@2020',
    ],
    ['the unit', 'Wat kostte het personeel de IND in 2020? In miljoenen euro graag', 'kosten.personeel@2020'],
  ])('%s', (_, question, expected) => {
    expect(cells(question)).toBe(expected);
  });
});

describe('a share', () => {
  it.each([
    ['of what is named after "of"', 'share of permanent ones among the asylum permits in 2020', 47.3],
    [
      'of several of which one is named again',
      'repeat claims as a share of first plus repeat asylum applications in 2019',
      10.8,
    ],
    [
      'of what the source says that it is counted in',
      'aandeel van 8 EVRM bij AMV in de aanvragen familie en gezin 2020',
      10.4,
    ],
    ['of another count', 'Cases handled as a share of cases received, court procedures 2020?', 96.9],
    ['of the total', 'PostNL deliveries as a percentage of the total desk client contacts in 2020?', 2.9],
  ])('%s', (_, question, percent) => {
    expect(ask(question).result[0]).toBeCloseTo(percent, 1);
  });
});

describe('a sum', () => {
  it('of topics without a measure is that of their main figures', () => {
    expect(ask('kennis en talent plus studenten 2019 opgeteld').result).toEqual([41_400]);
  });

  it('leaves out only what all of the words name', () => {
    expect(ask('Hoeveel documenten in 2019 in totaal, regulier bepaalde tijd niet meegerekend?').result).toEqual([
      110_930,
    ]);
  });

  it.each(['nareisaanvragen + ingereisde nareizigers 2019 opgeteld', 'ontvangen plus afgehandelde rechtszaken 2019'])(
    'that means nothing is refused: %s',
    (question) => {
      expect(ask(question).kind).toBe('unavailable');
    },
  );

  it('of what was asked twice', () => {
    const { record } = askPhrase({
      thread: ['eerste asielaanvragen 2020', 'herhaalde asielaanvragen 2020'],
      question: 'tel die twee eens op',
    });
    expect(record.result).toEqual([15_270]);
  });
});

describe('a unit that there is no figure in', () => {
  it.each([
    ['hoeveel euro kostten de klachten in 2019', 'De bron geeft daarvoor geen bedrag.'],
    ['how much money came with the student applications of 2019', 'The source gives no amount of money for that.'],
  ])('is never answered with another: %s', (question, text) => {
    const record = ask(question);
    expect(record.kind, record.text).toBe('unavailable');
    expect(record.text).toContain(text);
  });
});

describe('what is put right', () => {
  it.each([
    ['a year', 'beslissingen studenten in 2018, nee wacht, 2019', 'studenten.beslissingen@2019'],
    ['a topic', 'naturalisation decisions 2018, sorry I mean start-ups', 'start-ups.beslissingen@2018'],
  ])('replaces only its like: %s', (_, question, expected) => {
    expect(cells(question)).toBe(expected);
  });
});

describe('what is not asked for', () => {
  it.each([
    ['Brexit applications 2020, I don’t need the decisions', 'brexit.aanvragen@2020'],
    [
      'Caribisch Nederland: hoeveel is er in 2019 afgehandeld? Wat er binnenkwam heb ik al.',
      'caribisch-nederland.afgehandeld@2019',
    ],
  ])('is left out of the answer: %s', (question, expected) => {
    expect(cells(question)).toBe(expected);
  });

  it.each(['e-mails that nobody ever replied to in 2019', 'klachten die niemand heeft afgehandeld in 2019'])(
    'has no figure where the source gives none of what is left: %s',
    (question) => {
      expect(ask(question).kind).toBe('unavailable');
    },
  );
});

describe('a remainder', () => {
  it.each([
    'gezinsaanvragen 2020 zonder de nareis 8 EVRM-zaken',
    'family applications in 2020 if you leave out the nareis art. 8 ECHR cases',
  ])('is what is asked for, less what is counted in it: %s', (question) => {
    expect(ask(question).result).toEqual([29_330]);
  });

  it('is not known where the figure of what is left out is not', () => {
    const { kind, text } = ask('family applications in 2019 without the nareis art. 8 ECHR cases');
    expect(kind).toBe('unavailable');
    expect(text).toMatch(/^Nareis 8 EVRM bij AMV .*there is no figure for 2019/);
  });

  it('is not made of what is not counted in it', () => {
    expect(cells('gezinsaanvragen 2020, studenten niet meegerekend')).toBe('familie-gezin.aanvragen@2020');
  });
});

describe('a change', () => {
  it.each([
    ['of a sum', 'how much did total asylum applications fall from 2019 to 2020', [-6_810, -21.702, 31_380, 24_570]],
    ['of both lines together', 'Did calls to both lines together go up in 2020?', [-14_270, -2.291, 622_940, 608_670]],
    ['of a printed total', 'total client contacts at the desks, change from 2019 to 2020', [-31_590, -9.015]],
    ['between the extremes of a ranking', 'In which year did complaints peak, and by how much?', [1020, 54.255]],
  ])('%s', (_, question, result) => {
    expect(ask(question).result).toEqual(result);
  });
});

describe('a ranking', () => {
  it.each([
    'top 2 grant rates in 2019',
    'de 2 hoogste inwilligingspercentages van 2019',
    'the two highest grant rates in 2019',
  ])('is as long as is asked: %s', (question) => {
    expect(cells(question)).toBe('studenten.inwilligingen@2019 naturalisatie.inwilligingen@2019');
  });

  it('is not what a claim about most of them asks for', () => {
    const { cells: shown, ranking } = ask('You refused most first asylum applications in 2018. Is that so?');
    expect(shown).toEqual(['asiel-eerste.inwilligingen@2018']);
    expect(ranking).toEqual([]);
  });
});

describe('two that are nearly alike', () => {
  it.each([
    [
      'Werden er in 2020 meer vergunningen asiel voor bepaalde tijd verstrekt dan voor onbepaalde tijd?',
      'documenten.asiel-bepaald@2020 documenten.asiel-onbepaald@2020',
    ],
    [
      'Welke documenten werden in 2018 meer uitgegeven: EU-burgers of familieleden van EU-burgers?',
      'documenten.eu-eer@2018 documenten.eu-eer-familielid@2018',
    ],
  ])('are held against each other: %s', (question, expected) => {
    expect(cells(question)).toBe(expected);
  });
});

describe('a sentence with a word of the data in it', () => {
  it.each([
    'Our decision about the colour of the new curtains took my cousin ages',
    'Mijn aanvraag voor een plekje op de volkstuin ligt nog steeds ergens bij de penningmeester',
  ])('asks for no figure: %s', (question) => {
    expect(ask(question).kind).not.toBe('figures');
  });
});

describe('a word that is not known', () => {
  it.each(['applications from left-handed students 2019', 'aanvragen van slapeloze studenten in 2019'])(
    'restricts the subject that it stands with: %s',
    (question) => {
      expect(ask(question).kind).toBe('unavailable');
    },
  );
});
