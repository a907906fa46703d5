import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../src/model/claim.ts';
import { bot } from '../bot.ts';

const claimsOf = (text: string) =>
  (bot.check(text).checked?.claims ?? []).map(
    ({ claim, verdict }) => `${text.slice(claim.start, claim.end)}: ${verdict}`,
  );

describe('a text', () => {
  it.each([
    [
      'goes on from the sentence before',
      'In 2020 waren er 2.900 klachten. Een jaar eerder waren dat er 1.880. Dat is een stijging van 54,3%.',
      ['2.900: true', '1.880: true', '54,3%: true'],
    ],
    [
      'says what is a part of what was named',
      'In 2020 nam de IND 17.350 beslissingen op eerste asielaanvragen. Daarvan is 49% ingewilligd.',
      ['17.350: true', '49%: true'],
    ],
    [
      'adds up what it named',
      'De IND kreeg in 2020 13.670 eerste en 1.600 herhaalde asielaanvragen, samen 15.270.',
      ['13.670: true', '1.600: true', '15.270: true'],
    ],
    [
      'compares two things',
      'In 2020 decisions on naturalisation outnumbered applications. Students filed fewer applications than labour migrants.',
      ['outnumbered: true', 'fewer: false'],
    ],
    [
      'ranks',
      'In 2020 there were 41,150 court cases, the lowest number in three years.',
      ['41,150: true', 'lowest: true'],
    ],
    [
      'quotes the other notation',
      'The IND received 43.660 naturalisation requests in 2020, and 12,310 student applications.',
      ['43.660: true', '12,310: true'],
    ],
    [
      'speaks of what the source does not tell apart',
      'In juni 2020 waren er 1.000 eerste asielaanvragen. In Amsterdam werden in 2019 3.000 mensen genaturaliseerd.',
      ['1.000: unknown', '3.000: unknown'],
    ],
    ['speaks of another year', 'In 2021 kwamen er 24.690 eerste asielaanvragen.', ['24.690: unknown']],
    ['speaks of a loss', 'De IND leed in 2020 een verlies van 47,9 miljoen euro.', ['47,9 miljoen euro: true']],
    [
      'speaks of a gain that was a loss',
      'De IND boekte in 2020 een winst van 47,9 miljoen euro.',
      ['47,9 miljoen euro: false'],
    ],
    [
      'ranks a figure among years that it is not the sum of',
      'IND desks in 2020: 318,820 contacts in total, the lowest in three years.',
      ['318,820: true', 'lowest: true'],
    ],
    [
      'steps from the year before to the year that it names',
      'Bij studenten zakte het aantal aanvragen in 2020, van 20.430 naar 12.310.',
      ['zakte: true', '20.430: true', '12.310: true'],
    ],
    [
      'changes from the first year of a range to its last',
      'Decisions on first asylum applications went down by 12% from 2018 to 2019.',
      ['12%: false'],
    ],
    [
      'adds up parts, whatever the name of all of them',
      'IPKD and PostNL together delivered about 38,000 documents in 2020.',
      ['38,000: rounded'],
    ],
    [
      'says in a separable verb that something changed, or that it was done',
      'De IND handelde in 2020 448.670 gesprekken af. Het aantal klachten nam in 2020 met 54,3% toe.',
      ['448.670: true', '54,3%: true'],
    ],
    [
      'has a part of a whole that is no part of a year',
      'The IND received 41,150 court cases in 2020, a quarter fewer than in 2019.',
      ['41,150: true', 'a quarter: rounded'],
    ],
    [
      'gives a share that the source does not have',
      'In 2019 the grant rate for family was 85%. Partners accounted for 70% of the applications in 2020.',
      ['85%: true', '70%: unknown'],
    ],
    [
      'gives a share that is published',
      'Staff costs made up roughly two thirds of total costs in 2020.',
      ['two thirds: rounded'],
    ],
    [
      'counts something else than what was spoken of',
      'In 2020 the IND received 2,900 complaints. It also organised 350 meetings, and it has 45 offices.',
      ['2,900: true', '350: unknown', '45: unknown'],
    ],
    [
      'goes on with the topic, where a measure has one of its own',
      'In 2020: Ketenservicelijn: 160,000 calls and 3,760 e-mails',
      ['160,000: true', '3,760: true'],
    ],
    [
      'has words that may narrow something down, and do not',
      'In 2019 there were 44,400 naturalisation requests. In 2020 it dipped again, to 43,660.',
      ['44,400: true', 'dipped: true', '43,660: true'],
    ],
    [
      'compares in words, and then in brackets',
      'Caribisch Nederland handelde in 2020 meer zaken af dan er binnenkwamen (5.170 tegenover 4.640).',
      ['meer: true', '5.170: unknown', '4.640: true'],
    ],
    [
      'can mean either, or both together',
      'Under the Withdrawal Agreement, 33,560 documents were issued in 2020.',
      ['33,560: true'],
    ],
    [
      'says what something came to, by how much and in what year',
      'Family migration applications fell by a tenth in 2020 to 37,230.',
      ['a tenth: false', '37,230: false'],
    ],
    ['comes to the right number the wrong way', 'Complaints fell to 2,900 in 2020.', ['fell: false', '2,900: true']],
    [
      'names a part of a year',
      'In the first half of 2020 the IND received 6,000 asylum applications.',
      ['6,000: unknown'],
    ],
    [
      'has a mark of a table between its sentences',
      'In 2020 waren er 2.900 klachten. | In 2019 waren er 10.250 ingebrekestellingen, zoals ook in de bijlage bij de brief aan de Kamer over dat jaar te lezen staat. | Einde',
      ['2.900: true', '10.250: true'],
    ],
    ['counts what the data do not', 'De IND verhuisde in 2020 naar 12 nieuwe kantoren.', ['12: unknown']],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });

  it('can be a list, whose heading says the year, and whose items do not go on from each other', () => {
    const text = [
      'Kerncijfers IND 2020',
      '- Brexit: 34.790 aanvragen, 32.290 beslissingen',
      '- Klachten: 2.900, tegen 2.010 in 2018',
      '- Arbeidsmigranten: 2.480 aanvragen',
      '- Expatcentra: 21.500 bezoekers',
    ].join('\n');
    expect(claimsOf(text)).toEqual([
      '34.790: true',
      '32.290: false',
      '2.900: true',
      '2.010: true',
      '2.480: true',
      '21.500: unknown',
    ]);
  });

  it('can be a table, with years across or down', () => {
    expect(claimsOf('Aanvragen\nSoort\t2019\t2020\nStudenten\t20.430\t12.310\nStart-ups\t150\t110')).toEqual([
      '20.430: true',
      '12.310: true',
      '150: true',
      '110: false',
    ]);
    expect(claimsOf('Jaar | Klachten | Ingebrekestellingen\n2019 | 1.880 | 10.250')).toEqual([
      '1.880: true',
      '10.250: true',
    ]);
  });

  it('has its swapped years and columns named', () => {
    const { message } = bot.check('In 2018 waren er 54.940 gerechtelijke procedures ontvangen.');
    expect(message.lines.join('\n')).toContain(
      '“54.940” is precies het cijfer van: Ontvangen gerechtelijke procedures, 2019',
    );
  });

  it('in which nothing can be checked says what could be', () => {
    const { message, checked } = bot.check('Het was mooi weer, en we dronken koffie.');
    expect(checked?.verdict).toBe('unknown');
    expect(message.headline).toMatch(/niets dat met deze cijfers te controleren is.*naturalisatie.*2020/i);
  });

  it('keeps the places of its claims, whatever markup stands in it', () => {
    const text = 'check: <@U012AB> 😀 In 2020 zie <https://a.example|hier> waren er *2.900* klachten :pray:';
    const [judged] = bot.ask(text).checked?.claims ?? [];
    expect(text.slice(judged?.claim.start, judged?.claim.end)).toBe('2.900');
  });

  it('may be 40,000 characters long, and no longer', () => {
    const sentence = 'In 2020 waren er 2.900 klachten en 8.420 ingebrekestellingen. ';
    const text = sentence.repeat(Math.ceil(LONGEST_TEXT / sentence.length)).slice(0, LONGEST_TEXT);
    expect(bot.check(text).checked?.claims.length).toBeGreaterThan(1_000);
    expect(bot.check(`${text} `).checked).toBeUndefined();
  });
});

describe('a message asks for a check', () => {
  it.each([
    ['Klopt het dat er in 2020 bijna 14.000 eerste asielaanvragen waren?', 'rounded'],
    ['Een Kamerlid beweert dat er in 2020 minder klachten waren dan in 2019. Klopt dat?', 'false'],
    ['"De IND kreeg in 2020 2.900 klachten." Juist of niet?', 'true'],
    ['Can you confirm an 18% rise in court procedures received in 2019?', 'rounded'],
    ['Mag dit zo blijven? "W-documenten en W2-documenten samen: 31.790 in 2020."', 'true'],
    [
      '"De IND heeft in 2020 41.150 procedures afgehandeld", zegt een advocaat. Kan ik dat citaat laten staan?',
      'false',
    ],
    ['Ik lees over 2.900 klachten in 2020. Klopt dat?', 'true'],
    ['my colleague claims there were 2,900 complaints in 2019', 'false'],
    ['In 2020 there were 2,900 complaints and 1,800 in 2019.', 'mixed'],
    ['check: 2,900 complaints in 2020', 'true'],
  ])('%s', (text, verdict) => {
    expect(bot.ask(text).checked?.verdict).toBe(verdict);
  });

  it.each([
    'Hoeveel klachten waren er in 2020?',
    'top 3 documenten 2020',
    'klachten 2019 en 2020',
    'Were there more complaints in 2020?',
  ])('and not: %s', (text) => {
    expect(bot.ask(text).trace.by).not.toBe('check');
  });

  it('and the thread goes on from it', () => {
    const { query } = bot.ask('Klopt het dat er in 2020 2.900 klachten waren?');
    expect(bot.ask('en in 2019?', { thread: [query] }).message.headline).toContain('1.880');
    expect(bot.ask('and is it true that it was 2,010 in 2018?', { thread: [query] }).checked?.verdict).toBe('true');
  });
});
