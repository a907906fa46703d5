import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/parse/composed/compose.ts';
import { threadOf } from '../../../src/terminal/jsonl.ts';
import { bot } from '../../bot.ts';

/** A question in each language that must be read by the rule; turns of a thread are parted by " > ". */
const EXAMPLES: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  'years taken together': {
    nl: 'gemiddeld aantal klachten per jaar over 2018 t/m 2020, en hoeveel lag 2020 daarboven',
    en: 'chain service line calls for 2018, 2019 and 2020 combined: above or below half a million, and by how much',
  },
  'beside what was asked before': {
    nl: 'Beslissingen naturalisatie 2020 > versus familie en gezin?',
    en: 'Naturalisation decisions 2020 > versus family?',
  },
  'change of what is computed': {
    nl: 'met hoeveel procent daalden de eerste en vervolgaanvragen asiel samen van 2018 naar 2020',
    en: 'by how much did first and repeat asylum applications together fall from 2018 to 2020',
  },
  'comparison of what is computed': {
    nl: 'hoeveel meer studenten dan arbeidsmigranten werden er ingewilligd in 2019',
    en: 'how many more student applications than labour migrant applications were granted in 2019',
  },
  'which years': {
    nl: 'in welke jaren waren er meer dan 2.000 klachten',
    en: 'in how many years were there over 2,000 complaints',
  },
  'which things': {
    nl: 'welke onderwerpen hadden in 2020 een inwilligingspercentage boven de 90%',
    en: 'how many document types fell from 2019 to 2020',
  },
  'the same of something else': {
    nl: 'gemiddeld aantal klachten per jaar over 2018 t/m 2020 > en bij ingebrekestellingen?',
    en: 'by how much did court cases received drop from 2019 to 2020 > the same for completed ones',
  },
  'one as a percentage of another': {
    nl: 'herhaalde asielaanvragen als percentage van de eerste asielaanvragen in 2018',
    en: 'labour migrant applications as a percentage of student applications, 2019',
  },
  'share of what is left': {
    nl: 'als de W2-documenten buiten beschouwing blijven: welk deel van de documenten was in 2019 een W-document',
    en: 'leaving out the W2 documents, what share of all documents were W documents in 2019',
  },
  'one taken from another': {
    nl: 'trek de klachten van 2020 af van de ingebrekestellingen die in 2020 werden ontvangen',
    en: 'subtract the complaints received in 2020 from the notices of default received in 2020',
  },
  'one gap against another': {
    nl: 'hoeveel kleiner was het verschil tussen ontvangen en afgehandelde procedures in 2020 dan in 2019',
    en: 'how much smaller was the gap between received and completed court cases in 2020 compared to 2018',
  },
  'one change against another': {
    nl: 'van 2019 naar 2020 daalden de studentenaanvragen en de arbeidsmigrantenaanvragen; hoeveel groter was de daling bij studenten',
    en: 'from 2019 to 2020 student and labour migrant applications fell; how much bigger was the fall for students',
  },
  'year with the largest gap': {
    nl: 'welk jaar kende het grootste gat tussen ontvangen en afgehandelde gerechtelijke procedures',
    en: 'in which year was the gap between court cases received and handled the smallest',
  },
  'share of one year in several': {
    nl: 'welk deel van de klachten van 2018 tot en met 2020 kwam binnen in 2019',
    en: 'of all court proceedings closed in 2018-2020, what percentage was closed in 2019',
  },
  'several figures': {
    nl: 'van nareizigers over 2018 de aanvragen, de beslissingen en het inwilligingspercentage',
    en: 'the number of first asylum applications, the decisions on them and the grant rate for 2019',
  },
  'one minus another': {
    nl: 'beslissingen min aanvragen bij studenten, per jaar',
    en: 'decisions minus applications for students, each year',
  },
  'in the other years': {
    nl: 'Klachten 2019 > en de andere jaren?',
    en: 'Complaints 2019 > and the other two years?',
  },
  'each its own years': {
    nl: 'waren er in 2019 meer beslissingen op studentenaanvragen dan op gezinsaanvragen in 2020',
    en: 'the difference between naturalisation decisions in 2020 and family decisions in 2019',
  },
  'year with the most of what is computed': {
    nl: 'in welk jaar waren de calls van telefonie en ketenservicelijn samen het laagst',
    en: 'in which year were first and repeat asylum applications together highest',
  },
  'one per another': {
    nl: 'hoeveel beslissingen per aanvraag bij studenten in 2020',
    en: 'decisions per application for students in 2020',
  },
  'change of a percentage in per cent': {
    nl: 'hoeveel procent (niet procentpunt) daalde de tijdigheid van klachten van 2018 naar 2020',
    en: 'how far did the grant rate for students fall from 2018 to 2020, in points and in per cent',
  },
  'share of what is named': {
    nl: 'hoeveel procent van de eerste en vervolgaanvragen asiel samen was in 2018 een vervolgaanvraag',
    en: 'of first and repeat asylum applications together, what percentage was repeat in 2018',
  },
  'how many times': {
    nl: 'hoeveel keer zoveel studentenaanvragen als arbeidsmigrantenaanvragen in 2018',
    en: 'how many times as many e-mails did telephony handle in 2020 as in 2019',
  },
  'what is computed': {
    nl: 'W-documenten en W2-documenten bij elkaar opgeteld, per jaar',
    en: 'total number of documents in 2020 without the three withdrawal agreement types',
  },
  'without a part of what was asked before': {
    nl: 'Hoeveel documenten zijn er in 2020 in totaal verstrekt? > en zonder de documenten van het terugtrekkingsakkoord?',
    en: 'How many documents were issued in 2020 in total? > and without the W-documents?',
  },
  'in the year with the most': {
    nl: 'in het jaar met de meeste klachten, hoeveel ingebrekestellingen waren er toen',
    en: 'the grant rate for students in the year with the most student applications',
  },
};

const examples = RULES.flatMap(({ name }) => [
  [name, EXAMPLES[name]?.nl ?? 'no example in Dutch'] as const,
  [name, EXAMPLES[name]?.en ?? 'no example in English'] as const,
]);

describe('a rule', () => {
  it.each(examples)('%s reads: %s', (name, question) => {
    const turns = question.split(' > ');
    const reply = bot.ask(turns.at(-1) ?? '', { thread: threadOf(bot, turns.slice(0, -1)) });
    expect(reply.trace.by).toBe(name);
    expect(reply.answer.kind).toBe('figures');
  });

  it('has a name of its own, and every example a rule', () => {
    expect(new Set(RULES.map(({ name }) => name))).toEqual(new Set(Object.keys(EXAMPLES)));
    expect(RULES).toHaveLength(Object.keys(EXAMPLES).length);
  });
});
