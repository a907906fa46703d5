import type { Verdict } from './judge.ts';

/** Phrases of the corpus that are not answered right yet, and how they fail. Shorter is better. */
export const NOT_YET: ReadonlyMap<string, Verdict> = new Map([
  ['ik ben nieuw hier, geef eens een overzicht van de beschikbare kerncijfers', 'missed'],
  ['Did the Caribbean Netherlands office handle more cases than it received in 2020?', 'wrong'],
  ['share of the 2020 costs that was NOT personnel (housing, IT etc)?', 'wrong'],
  ['voetnoot 8 graag', 'missed'],
  ['Of the first asylum requests dealt with in 2020, which percentage ended in a permit?', 'wrong'],
  ['any idea how manyW-documents went out in 2018?', 'wrong'],
  ['Wat gaf de IND in 2020 in totaal uit?', 'missed'],
  [
    'I represent a chain partner (municipality) and was wondering: emails per month on the service line for us in 2019, on average?',
    'missed',
  ],
  ['IND desk contacts 2020, without the extra Brexit location and without home deliveries', 'missed'],
  ['so our comms team needs it asap: avg emails per month at the IND contact centre for 2020?', 'missed'],
  [
    'Prepping a lecture for my law students tomorrow so need this asap – in which of the three years were regular decisions upheld in court most often?',
    'missed',
  ],
  ['Rank the regular residence streams (Brexit included) by grant rate in 2020, highest first', 'wrong'],
  ['Sum of every residence document of 2020 except the Brexit ones (withdrawal agreement + frontier worker)', 'wrong'],
  ['add up the number of notices of default and the millions paid in penalties', 'wrong'],
]);
