import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpWord } from './made-up-word.ts';

const SECTIONS = 100;
const FIRST_YEAR = 1971;
const MEASURES = { received: 'count', handled: 'count', 'in-time': 'percent' } as const;
const ENDINGS = ['', 'kans', 'lijn'];
const NO_TERMS = { nl: [], en: [] };

/** Writes a data folder of made-up figures, for so many indicators and years. */
export function writeCatalogue(folder: string, indicators: number, yearCount: number): void {
  const topics = Array.from({ length: Math.ceil(indicators / 3) }, (_, n) => madeUpWord(n));
  const years = Array.from({ length: yearCount }, (_, n) => FIRST_YEAR + n);
  const write = (file: string, content: unknown) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  };
  write('organisation.json', {
    id: 'made-up',
    name: { nl: 'Een dienst', en: 'A service' },
    app: 'Large',
    command: '/large',
    examples: { nl: topics.slice(0, 3), en: topics.slice(0, 3) },
  });
  write('catalogue.json', catalogueOf(topics));
  write('concepts.json', { topics: {}, measures: {}, groups: {} });
  write('relations.json', {
    rates: [{ rate: '*.in-time', of: '*.handled' }],
    rests: [],
    shares: [],
    amounts: [],
    totals: [],
    additive: [],
    contains: [],
    averages: [],
    notOverYears: [],
    worse: { lower: [], higher: [] },
  });
  write('names/nl.json', namesOf(topics, { received: 'ontvangen', handled: 'afgehandeld', 'in-time': 'op tijd' }, ''));
  write('names/en.json', namesOf(topics, { received: 'received', handled: 'handled', 'in-time': 'in time' }, 's'));
  write('editions/2020/edition.json', {
    id: '2020',
    title: { nl: 'Verzonnen cijfers', en: 'Made-up figures' },
    publisher: { nl: 'Niemand', en: 'Nobody' },
    published: '2021-01',
    language: 'nl',
    years,
    source: 'source.txt',
  });
  write('editions/2020/source.txt', topics.join('\n'));
  write('editions/2020/figures.json', figuresOf(topics, years));
  write('editions/2020/footnotes.json', [
    { id: '1', lines: [1, 1], text: 'Een noot.', marks: [`${topics[0]}.received`] },
  ]);
  write('editions/2020/notes.json', { 1: { en: 'A note.', answers: [], terms: NO_TERMS } });
}

const sectionId = (n: number) => `section-${n}`;

function catalogueOf(topics: readonly string[]): object {
  const sections = Array.from({ length: SECTIONS }, (_, section) => ({
    id: sectionId(section),
    topics: topics
      .filter((_topic, n) => n % SECTIONS === section)
      .map((id) => ({ id, main: 'received', measures: MEASURES })),
  }));
  return { sections: sections.filter((section) => section.topics.length > 0) };
}

function namesOf(topics: readonly string[], measures: Readonly<Record<string, string>>, plural: string): object {
  const sections = Math.min(SECTIONS, topics.length);
  return {
    sections: Object.fromEntries(
      Array.from({ length: sections }, (_, n) => [sectionId(n), { label: `${madeUpWord(n)} section`, terms: [] }]),
    ),
    topics: Object.fromEntries(
      topics.map((id) => [
        id,
        { label: id, terms: ENDINGS.map((ending) => `${id}${ending}${plural}`).slice(plural ? 0 : 1) },
      ]),
    ),
    measures: Object.fromEntries(Object.entries(measures).map(([id, label]) => [id, { label, terms: [] }])),
    indicators: {},
    groups: {},
    totals: {},
    rests: {},
    amounts: {},
    absent: {},
    domain: { terms: [] },
  };
}

function figuresOf(topics: readonly string[], years: readonly number[]): object {
  const figure = (topic: number, measure: number, year: number) => ({
    value: measure === 2 ? (topic + year) % 101 : topic * 100 + measure * 10 + (year % 50),
    line: topic + 1,
  });
  return Object.fromEntries(
    topics.flatMap((id, topic) =>
      Object.keys(MEASURES).map((measure, n) => [
        `${id}.${measure}`,
        Object.fromEntries(years.map((year) => [year, figure(topic, n, year)])),
      ]),
    ),
  );
}
