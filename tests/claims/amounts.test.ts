import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/claims/amounts/amount.ts';
import { findAmounts } from '../../src/claims/amounts/find-amounts.ts';
import { buildClaimLexicons } from '../../src/claims/claim-lexicon.ts';
import { languages } from '../../src/languages/languages.ts';
import { tokenize } from '../../src/parse/tokenize.ts';

const lexicons = buildClaimLexicons(languages);
const inWords = ({ hedge, value, unit }: Amount) => [hedge, value, unit].filter((part) => part !== undefined).join(' ');
const amounts = (text: string, language: 'nl' | 'en') =>
  findAmounts(tokenize(text), lexicons[language], new Set()).map(inWords);

describe('numbers as people write them', () => {
  it.each([
    ['13.670 aanvragen', ['13670 count']],
    ['13,670 aanvragen', ['13670 count']],
    ['50 duizend', ['50000 count']],
    ['1,5 miljoen', ['1500000 count']],
    ['€ 495,9 miljoen', ['495900000 euro']],
    ['495,922 miljoen euro', ['495922000 euro']],
    ['vierhonderd documenten', ['400 count']],
    ['ruim 13.000, bijna 14.000 en zo’n 320.000', ['over 13000 count', 'almost 14000 count', 'about 320000 count']],
    ['een kleine 14.000', ['almost 14000 count']],
    ['iets meer dan 19.000', ['just-over 19000 count']],
    ['minder dan de helft', ['less-than 50 percent']],
    ['een derde, twee derde en driekwart', ['33.333 percent', '66.667 percent', '75 percent']],
    ['negen op de tien', ['90 percent']],
    ['bijna verdubbeld', ['almost 2 times']],
    ['vier keer zoveel', ['4 times']],
    ['39,7% en 6 procentpunt', ['39.7 percent', '6 points']],
    ['3.914 fte', ['3914 fte']],
    ['zo’n half miljard euro', ['about 500000000 euro']],
    ['over 2019: 40.830 aanvragen', ['40830 count']],
  ])('in Dutch: %s', (text, expected) => {
    expect(amounts(text, 'nl')).toEqual(expected);
  });

  it.each([
    ['158.7k calls', ['158700 count']],
    ['€13 million', ['13000000 euro']],
    ['one in five', ['20 percent']],
    ['three quarters', ['75 percent']],
    ['barely 14,000', ['almost 14000 count']],
    ['10,000 or so', ['about 10000 count']],
    ['no fewer than 500', ['at-least 500 count']],
    ['almost doubled, then halved', ['almost 2 times', '0.5 times']],
    ['fewer than the 44,400 of 2019', ['44400 count']],
    ['slightly less than the 92% of 2019', ['92 percent']],
    ['half a million and a quarter of a million', ['500000 count', '250000 count']],
    ['30 percentage points', ['30 points']],
  ])('in English: %s', (text, expected) => {
    expect(amounts(text, 'en')).toEqual(expected);
  });

  it.each([
    'Den Haag, 30 april 2021',
    'bel 088 043 04 30 of +31 88 043 04 30',
    'zie pagina 21, tabel 2, bijlage 3 en artikel 8',
    'nieuwsbrief nr. 4, p. 3',
    'binnen 14 dagen, drie jaar eerder',
    '2.3 Kennismigranten',
    'Article 4:17, section 2.4, #top5',
    'top 3 van 2020',
    'een aanvraag',
  ])('is no figure: %s', (text) => {
    expect(amounts(text, 'nl')).toEqual([]);
  });
});
