import type { Verdict } from './judge.ts';

/** Phrases of the corpus that are not answered right yet, and how they fail. Shorter is better. */
export const NOT_YET: ReadonlyMap<string, Verdict> = new Map([
  ['did the IND spend more than it took in during 2020', 'wrong'],
  ['family applications in 2020 if you leave out the nareis art. 8 ECHR cases', 'wrong'],
  ['raming: absoluut aantal ingewilligde eerste asielverzoeken 2020', 'missed'],
  ['Moet ik de nareis 8 EVRM bij AMV nog optellen bij familie & gezin 2020, of zit die er al in?', 'missed'],
  [
    'does "regular family" already contain the art. 8 nareis cases for unaccompanied minors, or should I add them?',
    'missed',
  ],
  ['temporary regular residence permits 2020 > permanent ones?', 'wrong'],
  ['applications Caribbean Netherlands 2020 > did they handle more than that?', 'wrong'],
  ['Aantal eerste asielaanvragen in 2020? > en vergeleken met de nareisaanvragen?', 'wrong'],
  [
    'studenten horen toch bij kennis & talent? Nou ja, geef mij enkel het beslisaantal van kennis & talent zelf in 2019',
    'missed',
  ],
  ['moet zo bellen met Nuffic, wie heeft voor mij de studie-aanvragen van 2020', 'wrong'],
  ['labor migrants 2019 - applications, decisions and approval rate pls', 'wrong'],
  ['Of the first asylum requests dealt with in 2020, which percentage ended in a permit?', 'missed'],
  ['any idea how manyW-documents went out in 2018?', 'wrong'],
  ['How many times was the IND formally declared in default for being late in 2018?', 'wrong'],
  ['size of the outside workforce (hired hands, Taskforce incl.) in fte?', 'missed'],
  [
    'I represent a chain partner (municipality) and was wondering: emails per month on the service line for us in 2019, on average?',
    'missed',
  ],
  ['brexit biometrie extra lokatie utrecht + adam, hoeveel klantcontacten', 'missed'],
  [
    'My neighbour joined her husband, a refugee, in 2018. How many family members like her actually came to the Netherlands that year?',
    'wrong',
  ],
  ['how many relatives actually travelled in to join a refugee in 2018', 'missed'],
  [
    'Goedemorgen! Journalist aan de lijn, wil weten hoeveel procedures er in 2020 bij de rechter tegen ons zijn binnengekomen',
    'missed',
  ],
  ['so our comms team needs it asap: avg emails per month at the IND contact centre for 2020?', 'missed'],
  ['status langdurig ingezeten (EU) - hoeveel pasjes in 2018', 'missed'],
  ['decisions in art 8 ECHR family cases of UAMs', 'missed'],
  ['Ik zoek het aantal ingediende aanvragen familie/gezin over 2018, wie helpt me uit de brand?', 'missed'],
  ['Niet de calls maar de mails van de ketenservicelijn, 2019', 'missed'],
  ['Rank the regular residence streams (Brexit included) by grant rate in 2020, highest first', 'wrong'],
  [
    'In welk jaar wees de IND relatief gezien de minste gezinsaanvragen af? Dus hoogste inwilligingspercentage.',
    'wrong',
  ],
  ['Sum of every residence document of 2020 except the Brexit ones (withdrawal agreement + frontier worker)', 'wrong'],
  ['Hoeveel asielzaken heeft de IND in 2020 bij de rechter gewonnen? Ik wil het aantal zaken', 'wrong'],
  ['add up the number of notices of default and the millions paid in penalties', 'wrong'],
  ['Which recognised sponsors filed the most applications in 2019?', 'wrong'],
  ['Which court rules against the IND most often?', 'missed'],
  ['Add emails per month to emails per year for 2019 and give me the total of the two', 'wrong'],
  ['How many rejected asylum seekers were put on a plane home in 2020?', 'wrong'],
  ['My laptop says I have to reset my password, who do I call?', 'missed'],
]);
