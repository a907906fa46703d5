import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Bot, createBot } from '../../src/bot.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { languages } from '../../src/languages/languages.ts';
import { printMessage } from '../../src/terminal/print-message.ts';
import { FACTSHEETS, runCommand, temporaryFolder } from './import-text.ts';

/**
 * A factsheet that the program was not made with, imported as the guide says, with the synonyms that somebody would add
 * who follows it. Question → what the first lines of the answer must have.
 */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'Hoeveel branden in 2022?': ['1.318'],
  'branden 2023': ['1.204'],
  'Hoeveel branden waren er in 2021?': ['1.167'],
  'Hoeveel branden van de brandweer in 2023?': ['1.204'],
  'hoeveel ongevallen in 2023': ['642'],
  'loos alarm 2022': ['2.275'],
  'Hoeveel keer loos alarm in 2021?': ['2.190'],
  'totaal uitrukken 2023': ['4.156'],
  'Hoeveel uitrukken in 2022?': ['4.204'],
  'Hoeveel uitrukken had de brandweer in 2021?': ['3.955'],
  'hoeveel vrijwilligers in 2023': ['486'],
  'aantal vrijwilligers 2021': ['517'],
  'Hoeveel beroepskrachten in 2022?': ['208 fte'],
  'beroepskrachten 2023': ['212,5 fte'],
  'ziekteverzuim 2023': ['5,8%'],
  'Wat was het ziekteverzuim in 2021?': ['5,1%'],
  'Hoeveel kazernes waren er in 2021?': ['25'],
  'kazernes 2023': ['24'],
  'Hoeveel tankautospuiten in 2023?': ['31'],
  'tankautospuiten 2021': ['30'],
  'bijdrage gemeenten 2023': ['€ 38.420 duizend'],
  'Wat was de bijdrage van de gemeenten in 2022?': ['€ 36.905 duizend'],
  'overige inkomsten 2021': ['€ 2.304 duizend'],
  'resultaat 2023': ['negatief', '€ 412 duizend'],
  'Wat was het resultaat in 2022?': ['€ 655 duizend'],
  'gemiddelde opkomsttijd 2023': ['7,9', 'minuten'],
  'op tijd aanwezig 2022': ['86%'],
  'Hoeveel procent was op tijd aanwezig in 2023?': ['88%'],
  'groei van het aantal meldingen 2023': ['negatief', '1,1%'],
  'Hoeveel meer branden in 2022 dan in 2021?': ['151'],
  'Is het aantal vrijwilligers gedaald sinds 2021?': ['517', '486'],
  'Steeg het ziekteverzuim in 2022?': ['1,3 procentpunten'],
  'branden en ongevallen in 2023': ['1.204', '642'],
  'Ontwikkeling van de bijdrage gemeenten': ['€ 35.210 duizend', '€ 38.420 duizend'],
  'In welk jaar waren er de meeste branden?': ['2022', '1.318'],
  'personeel 2023': ['212,5 fte', '486', '5,8%'],
  'Hoeveel branden in 2019?': ['2019'],
  'fires 2022': ['1,318'],
  'How many volunteers in 2023?': ['486'],
  'What was the contribution of the municipalities in 2021?': ['€35,210 thousand'],
};

const NAMES: readonly (readonly [file: 'nl' | 'en', measure: string, label: string, terms: readonly string[]])[] = [
  ['nl', 'bijdrage-gemeenten', 'Bijdrage gemeenten', ['bijdrage van de gemeenten']],
  ['en', 'branden', 'Fires', ['fire']],
  ['en', 'aantal-vrijwilligers', 'Volunteers', []],
  ['en', 'bijdrage-gemeenten', 'Contribution of the municipalities', ['municipal contribution']],
];

async function importedBot(): Promise<Bot> {
  const data = join(temporaryFolder(), 'brigade');
  const options = ['--name', 'Brandweer Noordkust', '--command', '/brandweer', '--app', 'Brandweer Cijfers'];
  const edition = ['--language', 'nl', '--published', '2024-04', '--title', 'Kerncijfers {edition}'];
  const file = join(FACTSHEETS, 'fire-brigade-2023.csv');
  const { code, error } = await runCommand([file, '--data', data, ...options, ...edition, '--write']);
  expect([code, error]).toEqual([0, '']);
  for (const [language, measure, label, terms] of NAMES) {
    const path = join(data, `names/${language}.json`);
    const names = JSON.parse(readFileSync(path, 'utf8'));
    names.measures[measure] = { label, terms };
    writeFileSync(path, JSON.stringify(names));
  }
  return createBot(loadDataset(data), languages);
}

test('40 questions about the factsheet of an organisation that the program does not know', async () => {
  const bot = await importedBot();
  const missed = Object.entries(QUESTIONS).flatMap(([question, words]) => {
    const { message } = bot.ask(question);
    const [headline = ''] = printMessage(message, languages[message.language]).split('\n\n');
    return words.every((word) => headline.replace(/\s+/g, ' ').includes(word)) ? [] : [`${question} → ${headline}`];
  });
  expect(Object.keys(QUESTIONS)).toHaveLength(40);
  expect(missed).toEqual([]);
});
