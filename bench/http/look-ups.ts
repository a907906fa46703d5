import type { Dataset } from '../../src/model/dataset.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../src/model/language-code.ts';

const FORMS: Readonly<Record<LanguageCode, readonly string[]>> = {
  nl: [
    '{name} {year}',
    '{year} {name}',
    '{name} in {year}',
    '{name} in {year}?',
    'hoeveel {name} in {year}',
    'hoeveel {name} waren er in {year}?',
    'hoeveel {name} waren er in {year}, weet iemand dat?',
    'wat is het cijfer voor {name} in {year}',
    'wat was het cijfer voor {name} over {year}?',
    'geef me {name} van {year}',
    'geef {name} {year} graag',
    'ik zoek {name} van {year}',
    'kun je {name} van {year} geven?',
    'mag ik {name} van {year} weten?',
    'hoi, {name} in {year} graag',
    'goedemorgen, hoeveel {name} in {year}?',
    'cijfers {name} {year}',
    'het cijfer van {year} voor {name}',
    'en {name} in {year}?',
    '{name} over {year} aub',
    'hoeveel {name} telde de IND in {year}?',
    'wat zijn de cijfers van {year} over {name}?',
    'toon {name} voor {year}',
    '{name}: {year}?',
  ],
  en: [
    '{name} {year}',
    '{year} {name}',
    '{name} in {year}',
    '{name} in {year}?',
    'how many {name} in {year}',
    'how many {name} were there in {year}?',
    'how many {name} were there in {year}, does anyone know?',
    'what is the figure for {name} in {year}',
    'what was the figure for {name} over {year}?',
    'give me {name} of {year}',
    'give {name} {year} please',
    'I am looking for {name} of {year}',
    'can you give {name} of {year}?',
    'may I know {name} of {year}?',
    'hi, {name} in {year} please',
    'good morning, how many {name} in {year}?',
    'figures {name} {year}',
    'the figure of {year} for {name}',
    'and {name} in {year}?',
    '{name} for {year} please',
    'how many {name} did the IND count in {year}?',
    'what are the figures of {year} about {name}?',
    'show {name} for {year}',
    '{name}: {year}?',
  ],
};

/** So many questions about one figure in one year, all different, in an order that is the same each time. */
export function lookUps(dataset: Dataset, count: number): string[] {
  const names = [...dataset.indicators.values()].flatMap(({ label }) =>
    LANGUAGE_CODES.flatMap((code) => FORMS[code].map((form) => form.replace('{name}', label[code].toLowerCase()))),
  );
  const all = [...new Set(dataset.years.flatMap((year) => names.map((name) => name.replace('{year}', String(year)))))];
  if (all.length < count) throw new Error(`there are only ${all.length} different questions`);
  // A step that shares no factor with the length visits every question once, far from the one before.
  const step = all.length % 7919 === 0 ? 7907 : 7919;
  return Array.from({ length: count }, (_, n) => all[(n * step) % all.length] ?? '');
}
