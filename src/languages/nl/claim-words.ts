import type { ClaimWords } from '../claim-words.ts';
import { list } from '../list.ts';

export const claimWords: ClaimWords = {
  hedges: {
    about: list(`
      ongeveer, circa, ca, zo'n, zon, rond, rond de, rondom de, omstreeks, grofweg, pakweg, om en nabij de, een stuk of, in de
      orde van, naar schatting, ruwweg, zeg, gemiddeld
    `),
    almost: list(`
      bijna, haast, net geen, net niet, een kleine, krap, amper, nauwelijks, tegen de, vrijwel, zowat, nagenoeg, iets minder dan, net onder de, net minder dan, dik onder de, iets onder de, een fractie onder de, zo goed als
    `),
    over: list(`ruim, meer dan, dik, boven de, over de, een ruime, goed, royaal, ruim boven de, hoger dan`),
    'just-over': list(`
      iets meer dan, net meer dan, iets boven de, net boven de, een fractie meer dan, krap boven de, net over de, een
      beetje meer dan, net iets meer dan, een klein beetje meer dan
    `),
    'at-least': list(`minstens, ten minste, tenminste, minimaal, niet minder dan, op zijn minst, zeker, wel`),
    'at-most': list(`hoogstens, ten hoogste, hooguit, maximaal, niet meer dan, tot wel`),
    'less-than': list(`minder dan, onder de, lager dan`),
    exactly: list(`exact, precies, op de kop af`),
  },
  hedgesBehind: { about: list(`ongeveer, of zo, zo ongeveer, plusminus`), 'at-least': list(`of meer`) },
  scales: { honderd: 100, duizend: 1e3, k: 1e3, miljoen: 1e6, mln: 1e6, mio: 1e6, m: 1e6, miljard: 1e9, mld: 1e9 },
  parts: {
    derde: 1 / 3,
    kwart: 1 / 4,
    vierde: 1 / 4,
    vijfde: 1 / 5,
    zesde: 1 / 6,
    zevende: 1 / 7,
    achtste: 1 / 8,
    negende: 1 / 9,
    tiende: 1 / 10,
  },
  fractions: {
    helft: 1 / 2,
    'de helft': 1 / 2,
    driekwart: 3 / 4,
    tweederde: 2 / 3,
    eenderde: 1 / 3,
    drievierde: 3 / 4,
  },
  outOf: list(`op de, van de, op elke, van elke, op`),
  multiples: {
    verdubbeld: 2,
    verdubbelde: 2,
    verdubbelden: 2,
    verdubbeling: 2,
    verdubbelt: 2,
    dubbel: 2,
    dubbele: 2,
    tweemaal: 2,
    verdrievoudigd: 3,
    verdrievoudigde: 3,
    verdrievoudiging: 3,
    driemaal: 3,
    verviervoudigd: 4,
    verviervoudigde: 4,
    gehalveerd: 0.5,
    halveerde: 0.5,
    halveerden: 0.5,
    halvering: 0.5,
  },
  times: list(`keer, maal`),
  units: {
    points: list(`procentpunt, procentpunten, procent punt, punten, pp`),
    percent: list(`percent, procent, pct, proc`),
    euro: list(`euro, euro's, eur`),
    fte: list(`fte, fte's, ftes, voltijdsbanen`),
  },
  time: list(`
    dag, dagen, week, weken, maand, maanden, jaar, jaren, uur, uren, minuut, minuten, jarige, kwartalen, decennia,
    kwartaal
  `),
  places: list(`
    top, pagina, pagina's, pag, p, blz, bladzijde, tabel, figuur, grafiek, paragraaf, par, artikel, art, bijlage, nr, nummer, nummers, hoofdstuk,
    hfst, vraag, vragen, noot, voetnoot, deel, fase, kamer, jaargang, versie, wet, lid, richtlijn, punt, regel, dia,
    sheet, kamerstuk, kamerstukken, bel, tel, telefoon, telefoonnummer, leeftijd, postbus, stap, alinea, editie, kst
  `),
  months: list(`
    januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan, feb, mrt,
    apr, jun, jul, aug, sept, sep, okt, nov, dec
  `),
  changeBefore: {
    rise: list(`
      stijging van, toename van, groei van, plus van, steeg met, stegen met, groeide met, groeiden met, nam toe met, namen toe met, stijgen met, groeien met,
      gestegen met, gegroeid met, toegenomen met, stijging met, toename met, groei met, klom met, steeg, stegen, plus, stijgt met, een plus van, kwam er bij, omhoog met
    `),
    fall: list(`
      daling van, afname van, krimp van, min van, daalde met, daalden met, nam af met, namen af met, dalen met,
      gedaald met, afgenomen met, daling met, afname met, kromp met, krompen met, zakte met, zakten met, daalde, daalden, gezakt met, min, terugval van, teruggang van, vermindering van, omlaag met, liep terug met, terugloop van,
      afname met, zakten
    `),
  },
  changeBehind: {
    rise: list(`
      meer, hoger, hogere, groter, extra, erbij, gestegen, toegenomen, gegroeid, omhoog, stijging, toename, groei, vaker, steeg, stegen, groeide, toenam, toenamen
    `),
    fall: list(`
      minder, lager, lagere, kleiner, gedaald, afgenomen, gekrompen, omlaag, gezakt, daling, afname, krimp, achteruit, af, teruggelopen, daalde, daalden, afnam, afnamen, eraf, teruggang
    `),
  },
  moves: {
    rise: list(`
      meer, hoger, groter, hogere, grotere, steeg, stegen, gestegen, stijgt, stijgen, stijging, toegenomen, nam toe, namen toe, toename, neemt toe, nemen toe, groeide, groeiden, groei, gegroeid, omhoog, overtrof, overtroffen, klom, gegroeid, vaker, liep op, liepen op, opgelopen, oplopen
    `),
    fall: list(`
      minder, lager, kleiner, lagere, kleinere, daalde, daalden, gedaald, daalt, dalen, daling, afgenomen, nam af, namen af, afname, neemt af, nemen af, kromp, krompen, omlaag, zakte, zakten, gezakt, viel terug, vielen terug, ging terug, loopt terug, teruggelopen, liep terug, liepen terug, terugliep, slonk, slonken, gekrompen
    `),
    same: list(`
      evenveel, even veel, even hoog, gelijk, hetzelfde, gelijk gebleven, bleef gelijk, ongewijzigd, stabiel, onveranderd, even groot, net zo veel, net zoveel, net zo hoog, zoveel
    `),
  },
  gain: list(`winst, overschot, positief, plus`),
  slight: list(`iets, licht, een fractie, een beetje, lichtjes, een tikje, nauwelijks, marginaal, lichte, net iets`),
  than: list(`
    dan, ten opzichte van, t.o.v., vergeleken met, in vergelijking met, tegen, tegenover, als
  `),
  to: list(`naar, tot, op, uit op`),
  from: list(`van, vanaf, tegen, tegenover, was, waren`),
  share: list(`
    aandeel, goed voor, vormde, vormden, maakte uit, maakten uit, maakten deel uit van, van het totaal, van dat totaal, van alle, van de totale, deel van, van dit totaal
  `),
  together: list(`
    samen, in totaal, bij elkaar, bijeen, opgeteld, bij elkaar opgeteld, tezamen, gezamenlijk, totaal, bij elkaar genomen, alles bij elkaar, gecombineerd, som
  `),
  counted: list(`
    stuks, gevallen, keer, maal, binnen, geweest, gekomen, gedaan, gegeven, genomen, totaal, terwijl, omdat, volgens, tegen, door, voor, over, werden, waren, vorig, toen, toch, maar, voorts, alleen, zodat, want
  `),
  check: list(`
    klopt het, klopt het dat, klopt dat, klopt dit, klopt da, klopt dit zo, klopt dat zo, is het waar, is het juist,
    is dat juist, is dit juist, is dat waar, is dit waar, waar of niet, juist of niet, juist of onjuist,
    waar of onwaar, feit of fabel, factcheck, fact check, feitencheck, controleren, ter controle,
    graag even nalopen, nalopen, even nalopen, kan het kloppen, klopt deze zin, inderdaad, echt waar, is het zo dat,
    is het zo, komt dat overeen, komt dit overeen, komen deze cijfers overeen, kunnen jullie dit checken,
    kun je dit checken, kan dat kloppen, kunt u bevestigen, kun je bevestigen, kunnen jullie bevestigen, verifiëren,
    heb ik gelijk, zit dit goed, zit dat goed, is dat correct, is dit correct, goed zo, klopt mijn, is het echt zo,
    fout in, zit er een fout in, kloppen deze, klopt deze, klopt er
  `),
  checkAtEdge: list(
    `klopt, kloppen, juist, correct, toch, check, nagaan, verifieer, bevestigen, hè, of niet, controleer, checken, mee eens, kloppend`,
  ),
  checkAll: list(`
    controleer, controle, ter controle, check, factcheck, fact check, feitencheck, graag controleren, controleren, kun je dit checken, kloppen deze cijfers, controleer dit, controleer deze tekst, controleer de cijfers, check dit, wil je dit controleren, wil je dit checken, even checken, graag checken, nalopen, graag nalopen, check even, controleer even, klopt dit, kun je dit controleren, controleer graag, te controleren, verifieer
  `),
  told: list(`
    beweert, beweren, beweerde, zegt, zei, zeggen, las, ik las, ik lees, lees ik, las ik, gelezen, volgens, stond in, staat in, meldt, meldde, hoorde, ik hoorde, gehoord, stelt, stelde, schrijft, schreef, woordvoerder, er wordt gezegd, er staat, vertelde, citaat, ik dacht, dacht, meent
  `),
  ranks: { eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, laatste: -1 },
  plain: list(`over`),
  abbreviations: list(`
    nr, nrs, p, pp, pag, blz, art, jl, ca, mln, mld, incl, excl, resp, dr, mr, drs, prof, fig, tab, o.a, t.o.v, m.b.t, d.w.z, bijv, nl
  `),
  small: {
    definite: list(`de, het`),
    indefinite: list(`een`),
    of: list(`van`),
    by: list(`met`),
    with: list(`met`),
    prepositions: list(`van, uit, in, bij, door, voor, onder`),
    origin: list(`van`),
    compares: list(`dan, vergeleken, ten, tov`),
    heldAgainst: list(`dan, tegen, vergeleken, ten, tov`),
    turns: list(`maar, terwijl`),
    comparatives: list(`meer, minder, hoger, lager, groter, kleiner, hogere, lagere, grotere, kleinere, vaker`),
    beforeChange: list(`is, was, zijn, waren, op, aan`),
    asMany: list(`zo, zoveel, als, meer, hoger, groter, het, minder, vaker`),
    outdoes: list(`overtrof, overtroffen`),
    stayed: list(`gelijk, gelijk gebleven, bleef gelijk, ongewijzigd, stabiel, onveranderd`),
    countNouns: list(`aantal`),
    came: list(`was, is, werd, eindigde, stond, kwam`),
    placeNouns: list(`plaats`),
    amongOthers: list(`met`),
    joins: list(`en, maar, terwijl, plus, toen, oftewel, ofwel`),
    whose: list(`waarvan`),
    leading: list(`een, de, het, met, en, op, tegen`),
    openers: list(`in, op, met, bij, via, voor, van`),
    askWords: list(`hoeveel, wat, welk, welke, wanneer, waarom, hoe`),
    ordinalEndings: list(`e, de, ste`),
  },
};
