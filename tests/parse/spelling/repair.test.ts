import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/languages.ts';
import { buildLexicons } from '../../../src/parse/lexicon.ts';
import { editDistance } from '../../../src/parse/spelling/edit-distance.ts';
import { repairsOf } from '../../../src/parse/spelling/repair.ts';
import { bot } from '../../bot.ts';

describe('editDistance', () => {
  it.each([
    ['asiel', 'asiel', 0],
    ['asiel', 'asil', 1],
    ['asiel', 'aseil', 1],
    ['asiel', 'asielx', 1],
    ['asiel', 'asuel', 1],
    ['asiel', 'sail', 2],
  ])('%s and %s', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it('stops at the limit', () => {
    expect(editDistance('naturalisatie', 'klachten', 2)).toBe(3);
    expect(editDistance('a'.repeat(100), 'a'.repeat(100), 2)).toBe(3);
  });
});

describe('repairsOf', () => {
  const { vocabulary } = buildLexicons(bot.dataset, languages);
  const repaired = (word: string) => repairsOf(word, [languages.nl, languages.en], vocabulary)[0]?.words.join(' ');

  it.each([
    ['naturalistatie', 'naturalisatie'],
    ['naturalisaite', 'naturalisatie'],
    ['asielbeslissingen', 'asiel beslissingen'],
    ['studieaanvragen', 'studie aanvragen'],
    ['studiebeslisingen', 'studie beslissingen'],
    ['tyd', 'tijd'],
    ['kennismigr', 'kennismigrant'],
    ['hoevel', 'hoeveel'],
    ['whta', 'what'],
    ['top3', 'top 3'],
    ['ontvnagn', 'ontvangen'],
    ['tsudnten', 'studenten'],
  ])('%s', (typed, expected) => {
    expect(repaired(typed)).toBe(expected);
  });

  it.each(['zwqxp', 'ab', 'qwertyuiop', 'brengt', 'x'.repeat(60)])('leaves alone what is like nothing: %s', (word) => {
    expect(repaired(word)).toBeUndefined();
  });
});

describe('a word that could be another form, or misspelt', () => {
  it.each([
    ['In welk jaar is er het meets gebeld met de IND?', 'telefonie.calls@2019'],
    ['Wat is het financieel resultat over 2020?', 'resultaat.totaal@2020'],
  ])('is what makes sense of the words around it: %s', (text, cell) => {
    const { answer } = bot.ask(text);
    expect(answer.kind === 'figures' && answer.figures.map(({ indicator, year }) => `${indicator}@${year}`)).toContain(
      cell,
    );
  });

  it('is left alone where nothing else is known and two letters are wrong', () => {
    expect(bot.ask('bananen').query).toMatchObject({ kind: 'unknown' });
  });
});

describe('a joined or split word', () => {
  it.each([
    ['arbeids migranten 2019', 'arbeidsmigranten.aanvragen@2019'],
    ['keten service lijn 2019', 'ketenservicelijn.calls@2019'],
    ['start ups 2019', 'start-ups.aanvragen@2019'],
    ['eersteasielaanvragen 2019', 'asiel-eerste.aanvragen@2019'],
    ['arbeds migranten 2019', 'arbeidsmigranten.aanvragen@2019'],
    ['strat-ups 2019', 'start-ups.aanvragen@2019'],
    ['start-upaanvragne 2019', 'start-ups.aanvragen@2019'],
    ['naturalisativeerzoeken 2019', 'naturalisatie.aanvragen@2019'],
  ])('%s', (text, cell) => {
    const { answer } = bot.ask(text);
    const cells = answer.kind === 'figures' ? answer.figures.map(({ indicator, year }) => `${indicator}@${year}`) : [];
    expect(cells).toContain(cell);
  });
});

describe('a text full of errors', () => {
  it.each([
    ['how many fist asylm applicatoins in 2019', ['asiel-eerste.aanvragen@2019']],
    ['hoevel eerst asilaanvragen in 2019', ['asiel-eerste.aanvragen@2019']],
    ['recquests for Dutcth citizenshp in 2019', ['naturalisatie.aanvragen@2019']],
  ])('%s', (text, cells) => {
    const { answer } = bot.ask(text);
    const got = answer.kind === 'figures' ? answer.figures.map(({ indicator, year }) => `${indicator}@${year}`) : [];
    expect(got).toEqual(cells);
  });
});
