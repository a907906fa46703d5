import type { FactsheetWords } from '../factsheet-words.ts';
import { list } from '../list.ts';

/** What Dutch factsheets print around their figures. */
export const factsheetWords: FactsheetWords = {
  planned:
    list(`begroting, begroot, begrote, primitieve begroting, bijgestelde begroting, budget, raming, geraamd, prognose,
    verwachting, verwacht, streefwaarde, streefcijfer, norm, doel, doelstelling, plan, gepland, meerjarenraming, concept`),
  actual: list(`rekening, jaarrekening, realisatie, gerealiseerd, werkelijk, werkelijke, uitkomst, stand, actueel`),
  ofYear: list(`jaar, jaren, kalenderjaar, boekjaar, verslagjaar, ultimo, per, eind, einde, op, in, over, peildatum`),
  status: list(`voorlopig, voorlopige, voorlopige cijfers, definitief, definitieve, herzien, bijgesteld, voorl, def`),
  change: list(`verschil, mutatie, ontwikkeling, groei, verandering, toename, afname, stijging, daling, toe of afname,
    toe/afname, trend, index, indexcijfer, delta, t.o.v, ten opzichte van, gemiddelde, gemiddeld, totaal, cumulatief`),
  partOfYear: list(
    `kwartaal, kw, halfjaar, half jaar, helft, semester, trimester, tertaal, maand, week, periode, tot nu toe`,
  ),
  until: list(`tot en met, tot, t/m, tm, cumulatief, cumulatief tot en met, vanaf, sinds`),
  unbounded: list(`groei, stijging, daling, toename, afname, mutatie, verschil, verandering, ontwikkeling, ratio, quote,
    index, indexcijfer, dekkingsgraad, bezettingsgraad, belastingcapaciteit, exploitatieruimte, grondexploitatie, marge,
    rendement, saldo, inflatie, weerstandsvermogen, benutting, ten opzichte van, t.o.v`),
  counted: list(`aantal, aantallen, hoeveelheid`),
  inexact: list(`ca, circa, ongeveer, ruim, bijna, meer dan, minder dan, ten minste, hoogstens, plm, naar schatting`),
  thousands: list(`duizend, duizenden, duizendtallen`),
  millions: list(`miljoen, miljoenen, mln`),
  billions: list(`miljard, miljarden, mld, mrd`),
  euros: list(`euro, euro's, eur`),
  percent: list(`procent, procenten, percentage, percentages, pct`),
  amounts: list(`bedragen, bedrag, alle bedragen, aantallen, cijfers, alle cijfers, getallen`),
  figureNames: { money: 'bedrag', percent: 'percentage', fte: 'fte', count: 'aantal' },
  total: list('totaal'),
  and: list('en'),
  unitHead: list('eenheid, eenheden, maat'),
  page: list('pagina, blz, p'),
  unfinished:
    list(`van, voor, met, een, het, de, in, op, en, of, tot, bij, door, aan, te, als, dat, die, per, uit, naar, om,
    over, onder, tussen, zonder, tegen, waarvan, waarbij, inclusief, exclusief, incl, excl, ten, ter, aantal`),
  things: list(`medewerkers, werknemers, personeelsleden, inwoners, leden, klanten, bezoekers, cliënten, leerlingen,
    huishoudens, woningen, personen, mensen, vrijwilligers, deelnemers, patiënten, reizigers, passagiers, abonnees, banen,
    vacatures, aanvragen, meldingen, formatie, bezetting, arbeidsplaatsen, vestigingen, scholen, kinderen`),
};
