import type { Words } from '../language.ts';
import { list } from '../list.ts';
import { fillers } from './fillers.ts';

/** What Dutch words say about a question. Written as people type them; case, accents and spaces do not matter. */
export const words: Words = {
  smallTalk: {
    hello: list(`
      hoi, hallo, hey, hee, hi, yo, dag, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goeiemiddag, goedendag, goede morgen,
      goede middag, goede avond, allemaal, allen, iedereen, daar, bot, beste, hoe gaat het, hoe gaat het met je, alles goed
    `),
    thanks: list(`
      bedankt, dank, dankjewel, dank je, dank u, dankje, dank je wel, dank u wel, dankuwel, thanks, thx, tnx, merci, hartelijk, heel erg,
      heel, alvast, voor de hulp, voor je hulp, voor uw hulp, hiervoor, daarvoor, ok, oke, okee, okay, top, super, fijn, mooi,
      prima, perfect, goed, goed zo, helemaal goed, helder, duidelijk, begrepen, geweldig, handig, nice, ja, jij ook, u ook,
      fijne dag, fijn weekend, doei, tot ziens, groetjes, is goed, dat was het, he, hoor, bot, weer
    `),
  },
  cues: {
    count: list(`
      hoeveel, hoe veel, aantal, aantallen, hoeveelheid, aantal keer, hvl, getal, hoeveel keer, volume, omvang,
      hoeveel mensen, hoeveel personen, hoe groot is het aantal, hoe groot was het aantal, absolute aantallen,
      absoluut, schatting, schat, inschatting, hoeveel mensen kregen, hoeveel personen kregen,
      hoeveel mensen       hebben gekregen, absoluut aantal, hoeveel man, koppen, totaal aantal, totale aantal,
      bij benadering, hoeveelste, hoeveel stuks, hoeveel zaken, hoeveel gevallen, in aantallen,
      in absolute aantallen, als aantal, in absolute cijfers, in absolute zin
    `),
    items: list(
      `hoeveel mensen, hoeveel personen, hoeveel man, hoeveel keer, hoeveel bedrijven, hoeveel aanvragers, hoe vaak, hoeveel zaken, hoeveel gevallen`,
    ),
    frequency: list(`hoe vaak, hoe dikwijls, hoe regelmatig`),
    percent: list(`
      procent, percentage, percentages, pct, hoeveel procent, proc, welk percentage, percent, rate,
      in       procenten, procenten, graad, aantal procent, hoe groot was de kans, hoe groot is de kans, kans,
      kansen, van elke honderd, op de honderd, van de honderd, per honderd, van elke 100, op de 100, van de 100,
      meer kans, minder kans, grotere kans, meeste kans, kleinste kans, kansrijker, de helft van,
      de helft van de, de helft van alle, helft van de, percent erbij, procent erbij
    `),
    chance: list(`
      hoe vaak lukt het, hoe vaak lukte het, hoe vaak lukt dat,
      kans, kansen, hoe groot was de kans, hoe groot is de kans, meer kans, minder kans, kansrijker, kansrijkst, grotere kans, meeste kans, kleinste kans
    `),
    points: list(`
      procentpunt, procentpunten, procent punt, procent punten, pp, percentagepunt, percentagepunten, punten, punt
    `),
    money: list(`
      euro, euros, eur, miljoen, miljoenen, mln, geld, bedrag, bedragen, hoeveel geld, miljoen euro, poen,
      doekoe, centen, flappen, knaken, pegels, mio, milj, m€, harde euro
    `),
    everything: list(`
      alles over, alles wat je hebt over, alles wat jullie hebben over, alles van, alles
      wat er is over, alles wat je weet over, alles omtrent, alles rond
    `),
    paying: list(`
      betaal, betaalt, betalen, betaalde, betaalden, betaald, neertellen, neergeteld, dokken, aftikken, afrekenen, ben je kwijt,
      bent u kwijt, is men kwijt, rekent de ind voor, vraagt de ind voor, rekende de ind voor, vroeg de ind voor, rekenen jullie voor,
      vragen jullie voor, kost mij, kost me, kost je, kost dat mij
    `),
    figures: list(`
      cijfers, cijfer, data, gegevens, overzicht, stand, statistiek, statistieken, getallen over, kerncijfers,
      alle cijfers, alles over, feiten, tabel, resultaten, jaaroverzicht, cijfermatig, getallen, dataset,
      database, datasets
    `),
    'yes-no': list(`
      klopt het dat, klopt het, is het waar, is het zo, zijn er, waren er, is er, was er, klopt, kan het dat,
      toch, klopt dat, is dat waar, is dat zo, klopt dit, is dat juist, is dit waar, heb ik gelijk,
      is dat correct
    `),
    more: list(`
      meer, hoger, hogere, groter, grotere, vaker, extra, drukker, meerdere, boven, kwamen erbij, kwam erbij,
      erbij gekomen, erbij kwamen, erbij kwam, komen erbij, kregen we erbij, erbij gekregen, kwamen er bij,
      is dat erbij, zijn dat er meer, komt erbij, meer kans, grotere kans, kansrijker, beter, percent erbij,
      procent erbij, hoeveel erbij, stuks erbij, sneller, harder
    `),
    less: list(`
      minder, lager, lagere, kleiner, kleinere, eraf, er af, ging er af, minder vaak, rustiger, minder kans, kleinere kans
    `),
    rise: list(`
      gestegen, steeg, stegen, stijging, stijgen, stijgt, toegenomen, toename, toenam, toenamen, nam toe, namen
      toe, neemt toe, toenemen, groei, gegroeid, groeide, groeiden, groeien, groeit, omhoog, opgelopen, oplopen,
      liep op, liepen op, opliep, gewonnen aan, stijger, stijgers, groeier, groeiers, verhoogd, verhoging,
      omhooggegaan, omhoog gegaan, omhoogging, explosie, geexplodeerd, explodeerde, explodeerden, verbeterd,
      verbeterde, verbetering, verbeteren, vermeerderd, toegenomen aantal, aangroei, nam sterk toe, omhoog
      geschoten, omhoogschoot, schoot omhoog, klom, klommen, geklommen, gingen omhoog, ging omhoog, gegroeid
      aantal, sprong, opgeveerd, toe,
      stijgende lijn,
      door het dak, gingen door het dak, ging door het dak
    `),
    fall: list(`
      gedaald, daalde, daalden, daling, dalen, daalt, afgenomen, afname, afnam, afnamen, nam af, namen af,
      neemt       af, afnemen, krimp, gekrompen, kromp, krompen, omlaag, omlaag gegaan, teruggelopen, terugloop,
      liep terug, liepen terug, terugliep, terugval, teruggang, teruggevallen, viel terug, vielen terug,
      ingezakt, zakte, zakten, gezakt, inzakken, zakte in, kelderde, kelderden, gekelderd, verminderd,
      vermindering, verminderde, daler, dalers, verslechterd, verslechterde, verslechtering, slonk, slonken,
      geslonken, ingestort, instorten, stortte in, stortten in, ingekakt, gingen omlaag, ging omlaag, dook,
      duikeling, duikvlucht, terugliepen, achteruitgegaan, achteruit, achteruit gegaan, achteruitging,
      ging achteruit, gingen achteruit, inzakte, verlies aan, krimpen, terug, verloren gegaan, misgelopen,
      kwijtgeraakt, kwijt geraakt,
      dalende lijn
    `),
    double: list(`
      verdubbeld, verdubbelde, verdubbelden, verdubbeling, verdubbelen, twee keer zoveel, twee keer zo veel,
      tweemaal zoveel, dubbel zoveel, dubbele
    `),
    halve: list(`gehalveerd, halveerde, halveerden, halvering, halveren, half zoveel, de helft minder`),
    change: list(`versch,
      verschil, verschillen, verschilt, verschilde, verschilden, verandering, veranderingen, veranderd,
      veranderde, veranderden, verandert, veranderen, t.o.v., tov, ten opzichte van, in vergelijking met,
      vergeleken met, vergeleken bij, mutatie, mutaties, gewijzigd, wijziging, verschoven, delta, jaar op jaar,
      wijzigde, vgl met, in vgl met, afwijking, schommeling, anders dan, verschilletje, diff, is het verschil,
      was       het verschil, gat, kloof, gat tussen, kloof tussen, marge,
      verschil tussen, het verschil tussen,
      minus
    `),
    compare: list(`
      vergelijk, vergelijken, vergelijking, vs, versus, naast elkaar, afgezet tegen, vergeleken, zet naast,
      zich       verhouden, verhouden, verhoudt, verhouding, tegen, onderling, vgl, zet af tegen, afzetten tegen,
      gelijk aan, evenveel, even veel, even hoog, naast, zet tegenover, leg naast, afzetten, naast die,
      naast dat, hoe verhoudt dat, hoe verhoudt zich dat, verhoudt dat zich, hoe verhoudt dit zich,
      vergelijk dat, vergelijk dit, tegenover,
      ratio,
      achterblijven bij, bleven achter bij, bleef achter bij, achterbleven bij
    `),
    rather: list(`liever, eerder, anders, andere`),
    than: list(`dan`),
    or: list(`of, danwel, dan wel`),
    above: list(`
      meer dan, hoger dan, boven de, boven, over de, minstens, ten minste, tenminste, minimaal, groter dan, ruim
      boven, overschreden, overschrijdt, overschreed, de grens van, gehaald, haalde, haalden, ruim, uit boven,
      uitgekomen boven, kwam boven, kwamen boven, erboven, daarboven, hierboven
    `),
    below: list(`
      minder dan, lager dan, onder de, onder, hooguit, hoogstens, maximaal, kleiner dan, niet meer dan, beneden
      de, beneden, kwam onder, bleef onder, bleven onder, onder de grens van, eronder, daaronder, hieronder
    `),
    'by-how-much': list(`
      hoeveel scheelt, hoeveel scheelde, scheelt dat, hoe groot is het verschil, hoe groot was het verschil,
      hoeveel verschil, hoeveel verschilde, hoeveel scheelden,
      zo ja hoeveel, en zo ja hoeveel, zo ja met hoeveel,
      scheelde, scheelden, scheelt
    `),
    times: list(`
      hoeveel keer zo veel, hoeveel keer zoveel, hoeveel keer meer, hoeveel keer zo groot, hoeveel keer zo hoog,
      hoeveel keer zo vaak, hoeveel keer groter, hoeveel keer hoger, hoeveel keer zo weinig, hoeveel maal,
      hoeveel maal zoveel, hoeveel maal zo veel, hoeveel maal zo groot, keer zoveel, keer zo veel, keer zo groot,
      keer zo hoog, keer zo vaak, maal zoveel, maal zo veel, met welke factor, met een factor, welke factor, factor,
      een veelvoud, hoeveel keer over
    `),
    ratio: list(`ratio, verhouding, verhouding tussen`),
    with: list(`met, tot, en, naast, bij, tegen`),
    no: list(`nee, neen`),
    minus: list(`min, minus, verminderd met, na aftrek van`),
    subtract: list(`
      trek, trek af, trekt af, trekken af, aftrek, aftrekt, aftrekken, haal af, haalt af, afhaal,
      afhaalt, afhalen, eraf haal, eraf haalt, eraf trek, eraf trekt, in mindering
    `),
    'taken-from': list(`van, uit`),
    divide: list(`deel het, deel de, deel het aantal, delen, deelt, gedeeld, gedeeld door`),
    'divided-by': list(`door, gedeeld door`),
    'as-percentage': list(`
      als percentage van, als een percentage van, als aandeel van, als deel van, als procent van,
      uitgedrukt als percentage van
    `),
    as: list(`als`),
    trend: list(`
      trend, trends, ontwikkeling, ontwikkelingen, ontwikkeld, ontwikkelde, ontwikkelden, ontwikkelt, verloop,
      verlopen, verliep, verliepen, verloopt, evolutie, tijdlijn, grafiek, tijdreeks, reeks, beloop, koers,
      historie, geschiedenis, tendens, evolueerde, door de tijd, ontwikkelen, historisch verloop,
      meerjarig, meerjaren, beweegt, bewoog, bewogen, patroon, patronen, op en neer, ups en downs, lijngrafiek,
      in een lijn,
      stijgende lijn, dalende lijn, in stijgende lijn, in dalende lijn, lijn omhoog,
      door de tijd heen, in de tijd
    `),
    chart: list(`grafiek, grafieken, lijngrafiek, staafgrafiek, staafdiagram, diagram`),
    highest: list(`
      meeste, meest, hoogste, hoogst, grootste, grootst, vaakst, vaakste, het vaakst, drukste, drukst, piek,
      piekjaar, piekte, record, recordjaar, maximum, sterkst, sterkste, hardst, hardste, snelst, snelste,
      flinkst, flinkste, max, hoogtepunt, koploper, bovenaan, spant de kroon, op nummer 1, nummer 1,
      nummer       een, grofste, populairst, populairste, topjaar, hoogterecord, hoogtepunten, het veelst,
      langste, boven aan, spande de kroon, de kroon spande, op een staat, op 1 staat, op een stond,
      op nummer een, stond op een, staat op een,
      allermeeste, allermeest, allerhoogste, allerhoogst, allervaakst, allergrootste, allergrootst
    `),
    lowest: list(`
      minste, minst, laagste, laagst, kleinste, kleinst, rustigste, rustigst, dieptepunt, minimum, zeldzaamst,
      zeldzaamste, minst vaak, onderaan, geringste, geringst, min, hekkensluiter, daljaar, laagterecord, zwakste,
      zwakst, strengst, strengste, moeilijkst,
      allerlaagste, allerlaagst, allerminste, allerminst, allerkleinste, laagste eerst, kleinste eerst,
      oplopend, van laag naar hoog, van klein naar groot, van minst naar meest
    `),
    best: list(`
      beste, best, gunstigste, gunstigst, succesvolste, succesvolst, kansrijkste, kansrijkst, makkelijkst,
      meeste kans,
      allerbeste
    `),
    worst: list(`
      slechtste, slechtst, ongunstigste, beroerdst, beroerdste, ergste, ergst, dramatischst, kansarmst,
      kansloost, kleinste kans, minste kans
    `),
    exceed: list(`overtroffen, overtreft, overtrof, overtreffen, overstegen, oversteeg, overstijgen`),
    rank: list(`
      op volgorde, volgorde, rangschik, rangschikken, gerangschikt, rangschikking, ranglijst, ranking, sorteer,
      gesorteerd, van hoog naar laag, van laag naar hoog, aflopend, oplopend, van groot naar klein, van klein naar
      groot, orden, geordend, lijstje, van meest naar minst, klassement, rangorde, van veel naar weinig, beste
      eerst, slechtste eerst, hoogste eerst, laagste eerst, hoogste bovenaan, van beste naar slechtste
    `),
    top: list(`top`),
    'which-year': list(`
      welk jaar, in welk jaar, wanneer, welke jaar, per welk jaar, in welke jaar, wat was het jaar, welk van de
      jaren, welk van de drie jaren, welk van de drie jaar
    `),
    'which-one': list(`
      welke categorie, welk type, welke soort, welk soort, welke stroom, welke, welk, wat voor, welk onderwerp,
      welke groep, bij welke, bij welk, waar, waarvoor, waarvan, categorie, categorieen, type, types, soort,
      soorten, stroom, stromen, groep, groepen, aanvraagstroom, aanvraagsoort, aanvraagtype, onderwerp, procedure
      soort, doelgroep, doelgroepen, verblijfsdoel, verblijfsdoelen, terrein, op welk terrein, vlak, gebied
    `),
    total: list(`
      totaal, totale, in totaal, samen, tezamen, bij elkaar, bijelkaar, opgeteld, optellen, tel op, som,
      gezamenlijk, gezamenlijke, alles bij elkaar, al met al, totalen, gecombineerd, bij elkaar opgeteld,
      cumulatief, plus, opgesomd, alle drie, totaalaantal, totaalcijfer, eindtotaal, ttl, alles samen, in alle,
      optelt, optel, totaal aantal, totale aantal, totaal aan, het totaal aan, totaal van de,
      optelsom, er bij elkaar, allemaal bij elkaar, opgeteld samen,
      in het totaal aan, in het totaal van, in het totaal,
      op één hoop, op een hoop, op één stapel, op een stapel
    `),
    sum: list(`
      opgeteld, optellen, tel op, som, bij elkaar, bijelkaar, bij elkaar opgeteld, tel bij elkaar, plus,
      opgesomd, samen, samengeteld, som van, op te tellen, bij elkaar op, tel, telt op, tel eens op, optelt,
      optel, opgetelde, telden we op, telt, samenvoegen, meerekent, meerekenen, meetelt, meetellen, meeneemt,
      meenemen, erbij telt, erbij optelt, erbij tellen, erbij neemt, erbij pakt, erbij optellen, er bij optelt,
      alles bij elkaar, alles samen, alles bij elkaar opgeteld,
      optelsom, optelsommetje,
      op één hoop, op een hoop, op één stapel, op een stapel
    `),
    share: list(`
      aandeel, welk deel, deel, gedeelte, welk gedeelte, aandeel van, fractie, hoe groot deel, hoe groot is het
      deel, proportie, percentage van het totaal, procent van het totaal, bestond uit, bestaat uit, bestonden uit,
      maakt uit van, hoeveel procent van het totaal, hoe groot was het aandeel, aandelen, maakten uit, uitgemaakt,
      als percentage van, als een percentage van, als aandeel van, als deel van, als procent van, uitgedrukt als percentage van
    `),
    'relative-change': list(`
      procentueel, procentuele, relatief, relatieve, naar verhouding, verhoudingsgewijs, in procenten
    `),
    why: list(`
      komt het door, kwam het door, komt dit door, kwam dit door, ligt het aan, lag het aan, is het vanwege, was het vanwege,
      is dat vanwege, was dat vanwege, heeft het te maken met, had het te maken met,
      waarom, hoe komt, hoe kwam, hoe kan, hoezo, waardoor, oorzaak, oorzaken, reden, redenen, verklaring,
      verklaren, verklaart, verklaar, wat is de reden, wat was de reden, komt dat door, kwam dat door, vanwaar,
      hoe is het mogelijk, te wijten aan, waar ligt dat aan, waar lag dat aan, ligt dat aan, lag dat aan, hoe zo,
      waaraan, veroorzaakt, veroorzaakte, toelichting, leg uit, aanleiding, achtergrond, hoe dat zo,
      waar komt dat       door, waar kwam dat door, wat is er gebeurd, wat is er aan de hand, wat gebeurde er,
      wat zit daar achter, wat zit daarachter, hoe verklaar je, hoofdoorzaak, hoofdoorzaken,
      belangrijkste oorzaak, belangrijkste reden, invloed op, invloed gehad, invloed op gehad, van invloed,
      impact, rol gespeeld, speelde een rol, een rol, uitwerking
    `),
    'what-is': list(`
      wat is, wat zijn, wat betekent, wat betekenen, betekenis, betekent, definitie, definities, waar staat, staat
      voor, waar staan, afkorting, wat houdt, houdt in, wat wordt bedoeld, wat bedoelen, wat bedoel, bedoeld,
      bedoelen, wat valt onder, valt onder, wat verstaan, verstaan, wat verstaat, uitleg, begrip, wat tellen we
      als, wat telt als, wat wordt verstaan, hoe wordt gedefinieerd, wat is precies, uitleggen, wat houden, wat
      doet, wat stelt voor, voluit, wat is een, wat is dat, wat zijn dat, wat moet ik verstaan, term, telt als,
      tellen als, geldt als, gelden als, wat tellen we, leg uit wat, leg me uit wat, uitleggen wat, uitleg van,
      uitleg over
    `),
    definition: list(
      `wat is een, wat is dat, wat betekent, wat betekenen, betekenis, betekent, definitie, staat voor, waar staat, bedoeld, wat wordt bedoeld, wat verstaan, verstaan, wat houdt, houdt in, afkorting, begrip, leg uit wat, leg me uit wat, uitleggen wat, uitleg van, uitleg over`,
    ),
    'what-was': list(`wat was, wat waren, wat zijn, wat is`),
    who: list(`
      wie, voor wie, wie zijn, komt in aanmerking, komen in aanmerking, in aanmerking, recht op, wie mogen,
      wie       mag, wie kan, wie kunnen, wie krijgt, wie krijgen, bedoeld voor, bestemd voor, wie konden,
      wie kon, voorwaarden, voorwaarde, doelgroep van, bij wie, wat voor mensen, welke mensen, welke voorwaarden,
      hoelang moet, hoe lang moet, hoeveel jaar moet, hoeveel jaren moet, kan een, mag een, kan iemand die,
      mag iemand die
    `),
    including: list(`
      inclusief, incl, met inbegrip van, inbegrepen
    `),
    includes: list(`
      meegeteld, meegerekend, telt mee, tellen mee, telde mee, meetellen, meetelt, zit in, zitten in, zit, zitten,
      opgenomen, vallen onder, hoort bij, horen bij, telt, tellen, meegenomen, bevat, bevatten, vallen, valt,
      omvat, omvatten, niet meegeteld, mee in, bijgeteld, erbij geteld, mee, zaten, zat,
      verwerkt in, meegeteld in, daarin, onderdeel van, apart geteld, ook geteld, ondergebracht, weggelaten,
      buiten
    `),
    'consists-of': list(`
      waar bestaat, bestaan uit, waaruit, waaruit bestaat, waaruit bestaan, waar bestaan, opgebouwd, samengesteld,
      samenstelling, opbouw, waar gaat op aan, waaraan besteed, waaraan uitgegeven, rest van, overige deel, de
      rest, andere deel, waar komt vandaan, waar kwam vandaan, vandaan, resterende deel, resterende, waaraan gaat,
      waar komt de rest, rest, overige, naast personeel, behalve personeel, naast het ministerie, wat naast
    `),
    footnote: list(`voetnoot, voetnoten, noot, kanttekening, kanttekeningen, toelichting bij`),
    help: list(`
      help, hulp, hulp nodig, help me, handleiding, instructie, instructies, gebruiksaanwijzing, voorbeelden,
      voorbeeld, voorbeeldvragen, wat kan ik vragen, wat kan ik je vragen, wat kan ik allemaal vragen,
      wat kan ik       je allemaal vragen, wat kan ik hier vragen, wat kan ik jou vragen, wat kan je, wat kun je,
      wat kan jij, wat       kun jij, wat kunt u, wat doe je, wat doe jij, wat kan deze bot, wat kan ik hiermee,
      wat weet je, wat weet       jij, wie ben je, wie ben jij, wat ben je, wat ben jij, waarmee kun je helpen,
      waar kun je me mee helpen, waar kan ik je voor gebruiken, wat mag ik vragen, waar kan je bij helpen,
      wat kan ik opvragen, wat kan ik       aan je vragen, welke vragen kan ik stellen, welke vragen,
      wat voor vragen, wat kan ik je zoal vragen, wat       kan ik zoal vragen, uitleg bot, commandos, opties,
      menu, wie zijn jullie, wat zijn jullie, wat doen jullie, wat kunnen jullie, wat kan je me vertellen,
      wat kun je me vertellen, waar gaat jouw data over, waar gaat de       data over, wat kan jij allemaal,
      wat kun jij allemaal, wa kan jij, wa kan je, wat kan je allemaal, wat kun je allemaal, heb je alleen,
      heb je ook andere, ook andere dingen, waar weet je iets van, waar kan ik je voor inzetten,
      wat heb jij allemaal, wat kan dit ding, wat kan dit, waar ben je goed in, waar kun je me zoal mee helpen,
      waar kan je me mee helpen, waar kun je mij mee helpen, waarmee kan je helpen, waarmee kun je me helpen,
      waar kun je me allemaal mee helpen, waar help je mee, waar kun je bij helpen,
      waar kan ik jou zoal voor gebruiken, waar kan ik je zoal voor gebruiken, waar kan ik jou voor gebruiken,
      waar kan ik je allemaal voor gebruiken, waar ben je voor, waar dien je voor, waarvoor kan ik je gebruiken,
      waarvoor kan ik jou gebruiken
    `),
    ask: list(`vragen, vraag, opvragen, vraag stellen, vragen stellen, vraagje`),
    topics: list(`
      welke onderwerpen, welke topics, welke cijfers heb je, welke cijfers zijn er, welke gegevens heb je,
      welke       data heb je, waarover heb je cijfers, waar heb je cijfers over, onderwerpen,
      lijst van onderwerpen, lijst       met onderwerpen, alle onderwerpen, overzicht van onderwerpen, catalogus,
      welke indicatoren, indicatoren, welke cijfers kan ik, wat heb je allemaal, wat zit er allemaal in,
      welke statistieken heb je, welke       statistieken, inhoudsopgave, themas, thema's, welke cijfers,
      wat staat er allemaal in, over welke       onderwerpen, rubrieken, waar gaan de cijfers over,
      welke tabellen, lijstje met onderwerpen, lijstje onderwerpen, lijst onderwerpen, rijtje onderwerpen,
      welke onderwerpen heb je, over welke onderwerpen heb je cijfers, waar heb je allemaal cijfers over,
      waar heb je allemaal cijfers van, waar heb je cijfers van, welke cijfers heb je allemaal,
      wat voor cijfers heb je, wat heb je in huis, wat zit er in je data, wat zit er in,
      overzicht van alle cijfers, alle cijfers die je hebt, welke cijfers je hebt, alle cijfers die er zijn,
      overzicht van wat je hebt, alles wat je hebt, wat je hebt, wat je in huis hebt,
      alle cijfers die je in huis hebt, overzicht van de cijfers die je hebt, lijst van alle cijfers,
      overzicht van alles wat, alles wat er in, alles wat je in huis hebt, wat er allemaal in zit, cijferbestand,
      wat voor getallen, welke getallen kan ik, wat voor soort cijfers, welke soorten cijfers,
      wat staat er zoal in, wat staat er in dit, wat zit er in dit, wat er in dit, cijferoverzicht,
      wat staat er in het overzicht,
      alles wat je weet, lijstje met alles, lijst met alles
    `),
    'years-covered': list(`
      welke jaren, van welke jaren, over welke jaren, welke jaargangen, hoe ver terug, vanaf welk jaar, tot welk
      jaar, hoe actueel, welke periode, welke jaartallen, hoe recent, tot wanneer, jaren beschikbaar, tot en met
      welk jaar, van wanneer zijn, welke jaren zijn beschikbaar
    `),
    'how-it-works': list(`
      hoe werkt deze bot, hoe werkt dit, hoe werkt het, hoe werkt de bot, hoe werk je, hoe werkt, hoe gebruik ik,
      hoe moet ik, deze bot, de bot, bot, waar komen de cijfers vandaan, waar haal je, bron, wat is de bron, hoe
      stel ik een vraag, hoe stel ik, hoe kan ik zoeken, hoe vraag ik iets, waar komen je cijfers vandaan, hoe kom
      je aan
    `),
    edition: list(`editie, edities, publicatie, versie`),
    not: list(`niet, noch, nooit, non`),
    nobody: list(`niemand, niemand ooit`),
    none: list(`geen`),
    average: list(`gemiddeld, gemiddelde, gem, mediaan, mediane`),
    disclaim: list(`
      bedoel ik niet, ik bedoel niet, niet bedoel ik, bedoel dus niet, hoef ik niet, wil ik niet, zoek ik niet,
      die hoef ik niet, dat hoef ik niet, hoeft niet, hoeven niet, niet nodig, sla die over, laat die maar,
      hoef niet, heb ik al, weet ik al, ken ik al, hebben we al, weten we al, heb ik wel, geef me niet,
      geef mij niet, ik hoef geen, hoef geen, wil geen, ik zoek geen, zoek geen,
      buiten de som, buiten het totaal, buiten de telling
    `),
    except: list(`
      exclusief, excl, behalve, uitgezonderd, zonder, met uitzondering van, afgezien van, dus niet, en niet,
      maar       niet, niet die van, maar dan zonder, los van, in plaats van, afgezien, niet meegerekend,
      laat weg, weglaten, niet te verwarren met, niet verwarren met, in tegenstelling tot, met weglating van,
      laat buiten beschouwing, buiten beschouwing, anders dan, niet inbegrepen, niet meegenomen, uitgesloten, weggelaten,
      buiten beschouwing gelaten, buiten beschouwing laten, niet meetellen, tel niet mee, tellen niet mee,
      niet meegeteld, afgetrokken, en dus niet, en nadrukkelijk niet, nadrukkelijk niet, en juist niet,
      juist niet, niets over, niks over, niets van, niets onder, en niks van, geen van de, niets te maken met,
      niets te maken hebben met, niks te maken hebben met, geen betrekking op, losstaan van,
      eruit haal, eruit haalt, eruit halen, eraf haal, eraf haalt, eraf halen, eraf trek, eraf trekt, eraf trekken,
      er af haalt, er af haal, er af trekt, aftrek, aftrekt, aftrekken, trek af, weglaat, erbuiten, erbuiten laat,
      erbuiten laten, laat erbuiten, laat je erbuiten, laten we erbuiten, niet meetel, niet meetelt, niet meerekent,
      niet meereken, niet meerekenen, buiten beschouwing laat, buiten beschouwing blijven, tellen we niet mee,
      tel je niet mee, sla over, slaan we over, minus, laat je weg, laten we weg, erafgetrokken, eraf getrokken,
      er afgetrokken,
      trek eraf, trekt eraf, haal eraf, haal eruit, haalt eruit, laat eruit, laten erbuiten, houd erbuiten,
      hou erbuiten,
      laten buiten, laat buiten, blijft buiten, blijven buiten, laten we buiten,
      oversla, overslaat, overslaan, sla ik over, slaan over,
      even vergeet, vergeet even, wegdenkt, wegdenk, even overslaat, even overslaan
    `),
    but: list(`
      maar, doch, wel, maar dan, maar dan alleen
    `),
    and: list(`en, alsmede, evenals, en ook, plus, resp, resp., respectievelijk`),
    correlates: list(`zowel`),
    correlative: list(`als`),
    correction: list(`nee toch liever, maak daar van, of eigenlijk toch,
      nee wacht, o nee wacht, oh nee wacht, o nee, oh nee, oh wacht, o wacht, correctie, of nee, of liever,
      doe toch maar, doe maar, sorry ik bedoel, ik bedoelde, ik bedoel, pardon, foutje, nee sorry, sorry nee,
      of beter gezegd, beter gezegd, laat maar, vergeet dat, toch liever, toch maar, of eigenlijk,
      o sorry, oh sorry, oeps, oeps nee, foutje sorry,
      wacht nee, nee toch,
      sorry,
      of nee wacht, wacht doe maar
    `),
    of: list(`
      van, der, des, onder de, binnen de, uit de,
      in het totaal aan, in het totaal van, in het totaal, in de totale, op het totaal, op het totaal van,
      op het totaal aan
    `),
    preposition: list(
      `aan, bij, binnen, door, in, met, na, naar, om, onder, op, over, sinds, tegen, uit, van, vanaf, voor`,
    ),
    per: list(`
      per, uitgesplitst, uitgesplitst naar, uitsplitsing, verdeeld naar, onderverdeeld, opgesplitst, naar soort,
      per stuk, per soort, per type, per categorie
    `),
    each: list(`
      per, voor elke, voor iedere, op elke, op iedere, tegenover elke, tegenover iedere, voor elk, voor ieder, op elk,
      per elke, per iedere
    `),
    'follow-up': list(`
      en, en bij, en in, en voor, en van, en hoe zit het met, hoe zit het met, hoe zat het met, idem, en dan,
      zelfde maar, zelfde voor, zelfde, hetzelfde, dezelfde, ook, doe ook, nu voor, maar dan, doe dat ook,
      doe ook       even, hoe was dat, hoe is dat, dan, ik bedoelde, bedoelde ik, ik bedoel, bedoel ik,
      ik bedoelde de, sorry ik bedoelde, nee ik bedoelde, maar dan alleen
    `),
    same: list(`
      hetzelfde voor, zelfde voor, idem voor, idem, dezelfde voor, zelfde vraag voor, en hetzelfde voor, ook zoiets voor
    `),
    both: list(
      `beide, allebei, die twee, deze twee, de twee, die 2, deze 2, de 2, beide jaren, allebei de jaren, die jaren`,
    ),
    that: list(`
      dat, die, dit, deze, daarvan, hiervan, ervan, dan, daarmee, ze, dat dan, dat verschil, dat percentage, dat
      aantal, daarin
    `),
    anaphor: list(`
      van die zaken, van zulke zaken, van deze zaken, zulke zaken, is dat, was dat, dat is, dat was, waren dat, zijn dat, is dit, daarvan, hiervan, ervan, scheelt dat,
      komt       dat, kwam dat, is het verschil, was het verschil, vergelijk dat, vergelijk dit, is dat erbij,
      hoe verhoudt dat, hoe verhoudt zich dat, verhoudt dat zich, hoe verhoudt dit zich, om hoeveel gaat het
    `),
    'previous-year': list(`
      jaar daarvoor, het jaar daarvoor, jaar ervoor, het jaar ervoor, voorgaande jaar, voorgaand jaar,
      vorige       jaar, jaar eerder, een jaar eerder, daarvoor, ervoor, het jaar er voor, het jaar daar voor,
      jaar terug, het       voorafgaande jaar, voorafgaande jaar, jaartje eerder, een jaar terug,
      een jaartje eerder, jaren eerder, jaren daarvoor, jaren ervoor, jaren terug, jaar daar voor
    `),
    'last-year': list(`vorig jaar, afgelopen jaar, verleden jaar, het afgelopen jaar`),
    'this-year': list(`dit jaar, het lopende jaar, lopend jaar, vandaag, deze week, gisteren, morgen`),
    'following-year': list(`
      het jaar daarna, jaar daarna, jaar erna, het jaar erna, jaar later, een jaar later, daarna,
      daaropvolgende       jaar, het jaar erop, jaar erop, het volgende jaar, volgende jaar, jaren later,
      jaren daarna, jaren erna,
      jaar daarop, het jaar daarop, het jaar dat volgde, jaar dat volgde, het daaropvolgend jaar, jaartje later
    `),
    'before-year': list(`
      jaar voor, het jaar voor, jaar voorafgaand aan, laatste jaar voor, het laatste jaar voor,
      laatste volle jaar voor, laatste jaar vóór, jaar vóór
    `),
    'after-year': list(`jaar na, het jaar na, jaar volgend op`),
    'newest-year': list(`
      nu, momenteel, op dit moment, tegenwoordig, actueel, actuele, huidige, huidig, thans, laatste jaar, het
      laatste jaar, meest recente, meest recente jaar, recentste, recentste jaar, nieuwste, nieuwste jaar, laatste
      cijfers, laatst bekende, laatste, meest actuele, recent, recente, nieuwste cijfers, meest recente cijfers
    `),
    'oldest-year': list(`eerste jaar, oudste jaar, vroegste jaar`),
    'all-years': list(`
      alle jaren, drie jaar, drie jaren, alle drie de jaren, alle drie jaren, door de jaren heen, door de jaren,
      over de jaren, over de jaren heen, afgelopen jaren, de afgelopen jaren, laatste jaren, de laatste jaren,
      per       jaar, elk jaar, ieder jaar, jaarlijks, jaarlijkse, hele periode, gehele periode,
      alle beschikbare jaren, in       de loop der jaren, in de loop van de jaren, de jaren, van jaar tot jaar,
      jaar na jaar, voor alle jaren, beide jaren, de drie jaren, per kalenderjaar, recente jaren, hele reeks,
      uitgesplitst per jaar, jaar voor       jaar, meerdere jaren, verschillende jaren, beschikbare jaren,
      over de beschikbare jaren, driejaars, driejarig, meerjarig, drie jaar op rij, over de hele periode,
      in de hele periode, volledige periode, hele tijdvak, over alle jaren heen, de andere jaren, andere jaren,
      de overige jaren, overige jaren, alle andere jaren, voor elk jaar, voor ieder jaar, van elk jaar,
      van ieder jaar, elk van de jaren
    `),
    'whole-period': list(
      `hele periode, gehele periode, over de hele periode, in de hele periode, volledige periode, hele tijdvak, over alle jaren heen`,
    ),
    'last-years': list(`afgelopen, laatste, voorbije, recente, de afgelopen, de laatste`),
    since: list(`sinds, vanaf, sedert, met ingang van`),
    until: list(`tot, tot en met, t/m, tm, tot aan, naar, op, tot & met`),
    'up-to': list(`tot, tot en met, t/m, tm, tot aan, tot & met`),
    before: list(`eerder dan, voorafgaand aan, van voor, nog van voor`),
    after: list(`na, later dan, volgend op`),
    between: list(
      `tussen, in de periode, periode, over de periode, gat tussen, kloof tussen, verschil tussen, het verschil tussen`,
    ),
    from: list(`van, vanaf, uit, in, over, voor`),
    year: list(`jaar, jaren, jaartal, kalenderjaar, anno, boekjaar, jr`),
    'that-year': list(`
      dat jaar, in dat jaar, datzelfde jaar, in datzelfde jaar, hetzelfde jaar, in hetzelfde jaar, dat zelfde jaar,
      toen, die jaren, in die jaren, dezelfde jaren
    `),
    'other-years': list(
      `de andere jaren, andere jaren, de andere twee jaren, de andere twee jaar, de andere twee, de overige jaren, overige jaren, de overige twee jaren, de twee andere jaren`,
    ),
    'year-with': list(`jaar met, jaar waarin, jaar dat, jaar toen, jaar waar`),
    month: list(`
      januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan,
      feb, mrt, apr, jun, jul, aug, sept, okt, nov, maand, maanden, maandcijfers, welke maand, vorige maand, deze
      maand, maandelijkse, per maand, maandelijks, elke maand, iedere maand, op maandbasis, maandoverzicht, per
      mnd, mnd
    `),
    'part-of-year': list(`
      's ochtends, 's morgens, 's middags, 's avonds, 's nachts, in de ochtend, in de middag, in de avond,
      kwartaal, kwartalen, q1, q2, q3, q4, halfjaar, half jaar, eerste helft, tweede helft, eerste halfjaar,
      tweede halfjaar, week, weken, weekcijfers, dag, dagen, per dag, per week, dagelijks, wekelijks, per uur,
      zomer, winter, voorjaar, najaar, lente, herfst, weekend, maandag, dinsdag, woensdag, donderdag, vrijdag,
      zaterdag, zondag, kerst, per werkdag, werkdag, uur, minuten, minuut, decennium, eerste kwartaal, tweede
      kwartaal, derde kwartaal, vierde kwartaal, lockdown
    `),
    place: list(`
      amsterdam, rotterdam, den haag, 's-gravenhage, utrecht, eindhoven, groningen, tilburg, almere, breda,
      nijmegen, zwolle, arnhem, den bosch, 's-hertogenbosch, hertogenbosch, haarlem, maastricht, leiden, delft,
      enschede, apeldoorn, amersfoort, rijswijk, hoofddorp, schiphol, leeuwarden, middelburg, assen, limburg,
      friesland, drenthe, overijssel, flevoland, gelderland, zeeland, noord-brabant, brabant, noord-holland,
      zuid-holland, gemeente, gemeentes, provincie, provincies, stad, steden, regio, regio's, woonplaats,
      woonplaatsen, dordrecht, venlo, heerlen, ede, zoetermeer, emmen, wijk, randstad, per vestiging, vestiging,
      vestigingen, kantoor, per eiland, elk eiland, welk eiland, alleen saba, alleen bonaire, eiland saba,
      eiland bonaire, londen, brussel, parijs, berlijn, antwerpen, gent, madrid, rome, wenen, straatsburg,
      geneve, curaçao,
      alleen van saba, alleen van bonaire, enkel saba, enkel bonaire, alleen op saba, alleen op bonaire,
      alleen sint eustatius,
      alleen dat loket, dat ene loket, dat loket alleen, enkel dat loket, alleen dat kantoor, dat ene kantoor,
      drie eilanden, welk van de eilanden, welke van de eilanden, van de drie eilanden
    `),
    country: list(`
      nationaliteit, nationaliteiten, land van herkomst, herkomstland, herkomstlanden, landen van herkomst,
      herkomst, land, landen, per land, welk land, welke landen, buitenland, syriers, syrier, syrische, syrisch,
      eritreeers, eritreeer, eritrese, afghanen, afghaan, afghaanse, irakezen, irakees, iraakse, iraniers,
      iranier, iraanse, turken, turk, turkse, turks, marokkanen, marokkaan, marokkaanse, somaliers, somalische,
      somaliër, oekrainers, oekrainer, oekraiense, russen, rus, russische, amerikanen, amerikaan, amerikaanse,
      chinezen, chinees, chinese, indiers, indier, indiase, indiaase, nigerianen, nigeriaanse, algerijnen,
      algerijnse, albanezen, albanese, jemenieten, jemenitische, polen, pool, poolse, duitsers, duitser, duitse,
      belgen, belg, belgische, belgie, surinamers, surinaamse, surinamer, venezolanen, venezolaanse, colombianen,
      colombiaanse, brazilianen, braziliaanse, zuid-afrikanen, zuid-afrikaanse, pakistanen, pakistaanse,
      ethiopiers, ethiopische, ghanezen, ghanese, egyptenaren, egyptische, filipijnen, filipijnse, indonesiers,
      indonesische, koreanen, japanners, japanse, fransen, franse, spanjaarden, spaanse, italianen, italiaanse,
      roemenen, roemeense, bulgaren, bulgaarse, grieken, griekse, hongaren, palestijnen, palestijnse, israeliers,
      libiers, libische, soedanezen, soedanese, koerden, koerdische, oeigoeren, georgiers, georgische, moldaviers,
      moldavische, tunesiers, afrikanen, afrikaanse, aziaten, aziatische, arabieren, arabische, derdelanders,
      amerika, engeland, afrika, azie, europa, midden-oosten, curacao, aruba, sint maarten, schotland, ieren,
      schotten, canadezen, canadese, australiers, mexicanen,
      vroegere nationaliteit, vorige nationaliteit, oorspronkelijke nationaliteit
    `),
    gender: list(`
      man, mannen, vrouw, vrouwen, vrouwelijke, mannelijke, vrouwelijk, mannelijk, geslacht, gender, jongens,
      meisjes, moeders, vaders, dames, heren
    `),
    age: list(`
      leeftijd, leeftijden, leeftijdsgroep, leeftijdscategorie, minderjarig, minderjarige, minderjarigen,
      kinderen, kind, baby, baby's, jongeren, ouderen, volwassenen, jonger dan, ouder dan, jaar oud, 18-plussers,
      tieners, peuters, bejaarden, 65-plussers, gemiddelde leeftijd, jeugdigen, pubers, jonge, oude
    `),
    religion: list(`
      religie, geloof, moslims, moslim, joden, godsdienst, opleidingsniveau, beroepsgroep, sector, sectoren,
      bedrijfstak, werkgever, werkgevers, universiteit, universiteiten, hogeschool, opleiding, opleidingen,
      inkomensniveau, gezinsgrootte, beroepen van, ict, it-sector, techniek, asml, advocaat, advocaten,
      rechtbank       per, per rechtbank, studierichting, vakgebied, tolk, tolken, taal, talen, welke rechtbank,
      welke rechter, welk gerecht, welke universiteit, welke werkgever, it'ers, ict'ers, programmeurs,
      programmeur, ingenieurs, ingenieur, verpleegkundigen, verpleegkundige, artsen, arts, koks, kok,
      wetenschappers, wetenschapper, bouwvakkers, bouwvakker, schoonmakers, chauffeurs, promovendi, hoogleraren,
      topsporters, voetballers, muzikanten, geestelijken, imams,
      uitzendbureau, uitzendbureaus, kassen, fabrieken, landbouw, tuinbouw, horeca, slachterijen, distributiecentra, bouwsector, zorgsector,
      de zorg, de bouw, kas, ziekenhuizen
    `),
    'group-of-people': list(`
      leraren, leraressen, docenten, scholieren, leerlingen, journalisten, burgemeesters, ministers, kamerleden,
      vrijwilligers, onderzoekers, boeren, soldaten, militairen, politici, politieagenten, agenten, kunstenaars,
      slagers, bakkers, timmermannen, loodgieters, kappers,
      broers, zussen, zusters, grootouders, oma's, opa's, neven, nichten, ooms, tantes, tweelingen, weduwen,
      weduwnaars, alleenstaanden, vrijgezellen, gehuwden, schoonouders, schoonmoeders, verloofden, pleegkinderen,
      stiefkinderen, adoptiekinderen, buren, buurvrouwen, vrienden, vriendinnen
    `),
    future: list(`
      volgend jaar, komend jaar, komende jaren, toekomstig, zullen, zal, gaan worden, over vijf jaar, over tien
      jaar, gaat worden, straks
    `),
    elsewhere: list(`
      in duitsland, in belgie, in frankrijk, in europa, in de eu, wereldwijd, europees, buitenlandse dienst, in
      andere landen, andere landen, gemiddelde eu-land, europese gemiddelde, eu-gemiddelde, in europees verband,
      in het vk, in het verenigd koninkrijk, in groot-brittannie, in denemarken, in zweden, hele eu, heel europa, in de hele eu, in heel europa, andere eu-landen, eu-breed,
      in het buitenland, oosterburen, zuiderburen, westerburen, noorderburen, buurland, buurlanden,
      overkant van, aan de overkant van, een ander land, andere lidstaten, lidstaten, zusterdienst
    `),
    suppose: list(`
      stel, stel dat, gesteld dat, veronderstel, veronderstel dat, aangenomen dat, ervan uitgaande dat, ervan uitgaand dat,
      wat als, hypothetisch, in een wereld waarin, in een wereld zonder, doe alsof, doen alsof
    `),
    if: list(`als, indien, mits, tenzij`),
    would: list(`zou, zouden`),
    perfect: list(`
      hebben, geweest, gehad, geworden, gebleven, gekomen, doorgegaan, gebeurd, gedaan, gelopen, gekregen,
      moeten
    `),
    possessive: list(`mijn, onze, ons, jullie, uw, zijn eigen, hun`),
    greeting: list(`
      hoi, hallo, hey, hee, hi, yo, dag, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goeiemiddag,
      goedendag, beste, geachte, bedankt, dank, dankjewel, dank je, dank u, dankje, dank je wel, thanks, thx,
      merci, alvast, mvg, groet, groeten, groetjes, vriendelijke, top bedankt, tnx, alvast bedankt, doei,
      ochtend, middag, morgen allemaal, lieve, dank alvast, dankuwel, super, fijn, fijne, graag, aub, svp
    `),
    self: list(`
      ik, mijn, m'n, wij, we, ons, onze, mij, me
    `),
    addressed: list(`je, jij, jou, u, jullie`),
    they: list(`
      ze, zij, hen, hun, van hen, die mensen, die groep, deze groep
    `),
    asks: list(`
      weten, wil weten, wilde weten, vraagt, vragen, vraagt zich af, wil graag weten, vroeg, wilden weten, nodig, heb ik nodig, deadline, benieuwd, wedden, weddenschap, quiz, huiswerk, vraagje van, vraag van, gevraagd of, afvroeg,
      kantoorgenoot vroeg, collega vroeg, buurman vroeg, vroeg mij, vroeg me, vroeg zich af
    `),
    told: list(
      `ik hoor, ik lees, ik weet, ik weet al, ik snap, ik begrijp, overal lees ik, overal hoor ik, men zegt, ze zeggen, iedereen zegt, iedereen weet`,
    ),
    subordinate: list(
      `of ze, of zij, of hij, of men, voordat, nadat, omdat, toen, terwijl, doordat, zodat, zodra, aangezien, voor ze, voor hij`,
    ),
    auxiliary: list(`is, was, werd, wordt, heeft, had, heb, kreeg, krijgt, kan, mag, mocht, zou`),
    owner: list(`mijn, m'n, zijn, z'n, haar`),
    singular: list(`hij, zij, ze, het, dat, dit, die, deze, daar, mijn, m'n, zijn, haar`),
    be: list(`was, waren, is, zijn, betrof, betroffen, werd, werden, ging`),
    personal: list(`
      ik, mij, me, mijn, m'n, iemand, wie heeft, kan iemand, heeft iemand, weet iemand
    `),
    modal: list(`kan, kunnen, mag, mogen, krijgt, krijgen, kon, konden`),
    wish: list(`
      geef me, geef mij, geef ons, geef, ik zoek, zoek, ik wil, ik wil weten, wil weten, wil graag, graag weten,
      zou graag, ik zou graag, vertel, vertel me, toon, laat zien, stuur, stuur me, benieuwd, ik heb nodig,
      heb nodig, heb ik nodig, nodig heb, noem, wat was, wat waren, mag ik, kan ik, mogen we, heb je, heeft u,
      hebben jullie, kun je me, kunt u mij, kunt u me, kan je me, weet iemand, weet jij, weet je, graag,
      ik ben op zoek, ben op zoek naar, wie heeft voor mij, heb jij,
      het gaat me om, het gaat mij om, gaat het me om, gaat het mij om, het gaat om, mij gaat het om, me gaat het om
    `),
    asker: list(`
      ik ben, wij zijn een, wij zijn van, we zijn een, we zijn van, ik werk, ik werk bij, ik werk voor,
      ik werk als, ik werk op, ik werk in, wij werken, wij werken bij, we werken voor, we werken met, ik zit bij,
      ik zit in, namens, mijn cliënt, mijn cliënte, mijn buurman, mijn buurvrouw, mijn collega, mijn baas,
      mijn chef, mijn hoofdredacteur, mijn docent, mijn professor, mijn partner, mijn vriend, mijn vriendin,
      mijn vrouw, mijn man, mijn zus, mijn broer, mijn dochter, mijn zoon, mijn moeder, mijn vader, mijn nichtje,
      mijn neef, mijn schoonzus, een vriend, een vriendin, een collega, een cliënt, een kennis van mij,
      een kennis van me, voor mijn, voor onze, voor ons, voor een artikel, voor een stuk, voor een scriptie,
      voor een werkstuk, voor een presentatie, voor een debat, voor een overleg, voor een kamerbrief,
      voor een rapport, voor een onderzoek, voor een podcast, voor een uitzending, voor een rechtszaak,
      voor een zitting, voor de zitting, voor de gemeente, voor de gemeenteraad, voor de krant, voor de redactie,
      voor de raad, voor het dagblad, ik schrijf, ik schrijf voor, wij schrijven, we schrijven, ik maak een,
      we maken een, wij maken een, ik bereid, ik doe onderzoek, ik studeer, ik geef les, ik woon in,
      ik vertegenwoordig, wij vertegenwoordigen, advocaat te, advocaat in, advocaat uit, journalist bij,
      journalist van, journalist uit, student aan, onderzoeker bij, onderzoeker aan, vrijwilliger bij,
      beleidsmedewerker bij, raadslid in, raadslid uit, raadslid te, bel namens, mail namens, ons kantoor,
      onze redactie, onze krant, onze stichting, onze afdeling, onze directie, onze fractie, ons team,
      mijn fractie, mijn kantoor, mijn team, mijn afdeling, als journalist, als advocaat, als student,
      als onderzoeker, als raadslid, als vrijwilliger, als jurist, als docent, als burger, als beleidsmedewerker,
      als ambtenaar, als kamerlid, als wethouder, hier namens, hier van, met een vraag van
    `),
    filler: fillers,
    number: [],
  },
  numbers: {
    nul: 0,
    een: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    twintig: 20,
    eenentwintig: 21,
    tweeentwintig: 22,
    drieentwintig: 23,
    vierentwintig: 24,
    vijfentwintig: 25,
    tweeduizend: 2000,
    duizend: 1000,
    honderd: 100,
    vijftig: 50,
    tweeduizendachttien: 2018,
    tweeduizendnegentien: 2019,
    tweeduizendtwintig: 2020,
    twintigachttien: 2018,
    twintignegentien: 2019,
    twintigtwintig: 2020,
    tweeduizendzeventien: 2017,
    tweeduizendeenentwintig: 2021,
  },
  tens: { twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90 },
  halves: { half: 0.5, halve: 0.5, anderhalf: 1.5, anderhalve: 1.5, kwart: 0.25, driekwart: 0.75 },
  articles: list(`een`),
  scales: { duizend: 1000, k: 1000, dzd: 1000, honderd: 100 },
  rateNouns: list(`percentage, procent, ratio, graad, kans, rate, pct`),
  millions: list(`miljoen, miljoenen, mln, mio, milj`),
  events: {
    corona: 2020,
    coronacrisis: 2020,
    coronatijd: 2020,
    covid: 2020,
    pandemie: 2020,
    lockdown: 2020,
    lockdowns: 2020,
  },
  frequent: list(`
    aandeel, aantal, aantallen, absolute, afgegeven, afname, alle, alleen, allemaal, alles, alvast, amsterdam,
    andere, artikel, asielaanvraag, bedoel, bedrag, bijna, bleef, boven, buitenlandse, burgers, cijfers, collega,
    corona, daadwerkelijk, daar, daarna, daarvan, daarvoor, deden, deel, derde, deur, deze, dienden, dienst, door,
    drie, echt, eens, eerder, eerst, eigen, eigenlijk, eind, elkaar, erbij, ervoor, euro, even, extra, gaat, gedaald,
    gedaan, geef, geen, gegeven, gekomen, gemaakt, gemiddeld, gemiddelde, genomen, gerechtelijke, gestegen, gesteld,
    gevallen, geven, gewone, gewoon, geworden, ging, gingen, goedemorgen, graag, groei, groen, grond, groot,
    grootste, hadden, hebben, heeft, heel, heen, hele, hield, hielden, hier, hoeveel, hoger, hoog, hoogste, hoor,
    iemand, iets, ingezetenen, jaar, jaren, jullie, kans, keer, kleinste, klopt, klopten, komen, komt, kreeg, kregen,
    krijgen, kunnen, kunt, kwam, kwamen, kwartaal, kwijt, laagst, laagste, laat, laatste, lager, land, lang,
    langdurig, laten, licht, liep, lijn, locaties, maand, maar, maart, maken, meer, meest, meeste, mensen, mijn,
    miljoen, minder, minst, minste, moet, moeten, naar, naast, nederland, nederlandse, niet, omdat, omhoog, omlaag,
    onder, onderdanen, ongeveer, ontwikkeld, onze, opgeteld, opzichte, over, percentage, plus, precies, procent,
    procenten, procentpunt, procentueel, procentuele, rond, samen, schatting, scheelt, schrijf, scriptie, sinds,
    soort, staat, stand, start, stuk, stuks, syriers, tegen, tegenover, tellen, termijn, tijd, toch, toen, totaal,
    totale, tussen, twee, uitgezet, utrecht, vaak, vaakst, vaker, vanaf, veel, vergeleken, vergelijking, verhouding,
    verloop, verschil, verstrekt, verstrekte, volgend, voor, vorig, vragen, vrouwen, waar, waarom, wacht, wachten,
    wanneer, want, waren, weer, weet, welk, welke, werd, werden, werk, weten, willen, wonen, worden, wordt, zaken,
    zaten, zelf, zelfde, zich, zien, zijn, zitten, zoek, zonder, zouden, zullen
  `),
  ordinary: list(`
    feestje, kroeg, ruzie, verkiezingen,
    eten, huis, deur, auto, boek, fiets, trein, bier, vis, soep, taart, kat, hond, lunch, film, muziek, kleur, geel, rood, groen,
    blauw, boom, tuin, sport, voetbal, koken, lezen, slapen, lopen, spelen, morgen, avond, vanavond, nacht, vader, moeder,
    broer, zus, oom, tante, vriend, buurman, brood, kaas, wijn, thee, koffie, koek, stoel, tafel, lamp, raam, kamer, straat,
    markt, winkel, bank, prijs, boodschappen, weer, regen, sneeuw, wind, zon, maan, ster, zee, berg, bloem, baas, leiding
  `),
  fractions: {
    helft: 50,
    dehelft: 50,
    dehelftvan: 50,
    dehelftvande: 50,
    dehelftvanalle: 50,
    helftvande: 50,
    half: 50,
    kwart: 25,
    eenkwart: 25,
    driekwart: 75,
    derde: 33.3,
    eenderde: 33.3,
    tweederde: 66.7,
    tiende: 10,
  },
  endings: [
    ['jes', ''],
    ['tjes', ''],
    ['tje', ''],
    ['je', ''],
    ["'s", ''],
    ['en', ''],
    ['en', 'e'],
    ['ers', ''],
    ['er', ''],
    ['s', ''],
    ['n', ''],
    ['e', ''],
    ['t', ''],
    ['te', ''],
    ['de', ''],
    ['den', ''],
  ],
  adverbEndings: [],
  sounds: [
    ['y', 'ij'],
    ['ei', 'ij'],
    ['au', 'ou'],
    ['k', 'c'],
    ['ks', 'x'],
    ['v', 'f'],
    ['z', 's'],
    ['ie', 'i'],
    ['g', 'ch'],
    ['dt', 't'],
    ['dt', 'd'],
    ['t', 'd'],
    ['oo', 'o'],
    ['ee', 'e'],
    ['aa', 'a'],
    ['uu', 'u'],
    ['th', 't'],
    ['qu', 'kw'],
  ],
  particles: list(
    `aan, af, bij, binnen, buiten, door, goed, in, klaar, langs, mee, om, op, over, kwijt, samen, tegen, tegenover, terug, toe, uit, vast, voor, weg, niet, eraf, eruit, erbuiten, stand, ja, nee, overeind`,
  ),
  joints: ['s', 'e', 'en', 'n'],
};
