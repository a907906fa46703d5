import type { Words } from '../language.ts';
import { list } from '../list.ts';

/** What Dutch words say about a question. Written as people type them; case, accents and spaces do not matter. */
export const words: Words = {
  cues: {
    count: list(`
      hoeveel, hoe veel, aantal, aantallen, hoeveelheid, aantal keer, hvl, getal, hoeveel keer, volume, omvang,
      hoeveel mensen, hoeveel personen, hoe groot is het aantal, hoe groot was het aantal, absolute aantallen,
      absoluut, schatting, schat, inschatting, hoeveel mensen kregen, hoeveel personen kregen, hoeveel mensen
      hebben gekregen, absoluut aantal, hoeveel man, koppen, totaal aantal, totale aantal, bij benadering
    `),
    frequency: list(`hoe vaak, hoe dikwijls, hoe regelmatig`),
    percent: list(`
      procent, percentage, percentages, pct, hoeveel procent, proc, welk percentage, percent, rate, ratio, in
      procenten, procenten, graad, aantal procent, hoe groot was de kans, hoe groot is de kans, kans, kansen
    `),
    points: list(`
      procentpunt, procentpunten, procent punt, procent punten, pp, percentagepunt, percentagepunten, punten, punt
    `),
    money: list(`
      euro, euros, eur, miljoen, miljoenen, mln, geld, bedrag, bedragen, hoeveel geld, miljoen euro
    `),
    figures: list(`
      cijfers, cijfer, data, gegevens, overzicht, stand, statistiek, statistieken, getallen over, kerncijfers,
      alle cijfers, alles over, feiten, tabel, resultaten, jaaroverzicht, cijfermatig, getallen, dataset,
      database, datasets
    `),
    'yes-no': list(`
      klopt het dat, klopt het, is het waar, is het zo, zijn er, waren er, is er, was er, klopt, kan het dat, toch
    `),
    more: list(`
      meer, hoger, hogere, groter, grotere, vaker, extra, erbij, er bij, drukker, meerdere, boven
    `),
    less: list(`
      minder, lager, lagere, kleiner, kleinere, eraf, er af, ging er af, minder vaak, rustiger, scheelde, scheelt
    `),
    rise: list(`
      gestegen, steeg, stegen, stijging, stijgen, stijgt, toegenomen, toename, toenam, toenamen, nam toe, namen
      toe, neemt toe, toenemen, groei, gegroeid, groeide, groeiden, groeien, groeit, omhoog, opgelopen, oplopen,
      liep op, liepen op, opliep, gewonnen aan, stijger, stijgers, groeier, groeiers, verhoogd, verhoging,
      omhooggegaan, omhoog gegaan, omhoogging, explosie, geexplodeerd, explodeerde, explodeerden, verbeterd,
      verbeterde, verbetering, verbeteren, vermeerderd, toegenomen aantal, aangroei, nam sterk toe, omhoog
      geschoten, omhoogschoot, schoot omhoog, klom, klommen, geklommen, gingen omhoog, ging omhoog, gegroeid
      aantal, sprong, opgeveerd, toe
    `),
    fall: list(`
      gedaald, daalde, daalden, daling, dalen, daalt, afgenomen, afname, afnam, afnamen, nam af, namen af, neemt
      af, afnemen, krimp, gekrompen, kromp, krompen, omlaag, omlaag gegaan, teruggelopen, terugloop, liep terug,
      liepen terug, terugliep, terugval, teruggang, teruggevallen, viel terug, vielen terug, ingezakt, zakte,
      zakten, gezakt, inzakken, zakte in, kelderde, kelderden, gekelderd, verminderd, vermindering, verminderde,
      daler, dalers, verslechterd, verslechterde, verslechtering, slonk, slonken, geslonken, ingestort, instorten,
      stortte in, stortten in, ingekakt, gingen omlaag, ging omlaag, dook, duikeling, duikvlucht, terugliepen,
      achteruitgegaan, achteruit, achteruit gegaan, achteruitging, ging achteruit, gingen achteruit, inzakte,
      verlies aan, krimpen, terug, kwijtgeraakt, kwijt geraakt, verloren gegaan, misgelopen
    `),
    double: list(`
      verdubbeld, verdubbelde, verdubbelden, verdubbeling, verdubbelen, twee keer zoveel, twee keer zo veel,
      tweemaal zoveel, dubbel zoveel, dubbele
    `),
    halve: list(`gehalveerd, halveerde, halveerden, halvering, halveren, half zoveel, de helft minder`),
    change: list(`
      verschil, verschillen, verschilt, verschilde, verschilden, verandering, veranderingen, veranderd,
      veranderde, veranderden, verandert, veranderen, t.o.v., tov, ten opzichte van, in vergelijking met,
      vergeleken met, vergeleken bij, mutatie, mutaties, gewijzigd, wijziging, verschoven, delta, jaar op jaar,
      wijzigde, vgl met, in vgl met, afwijking, schommeling, anders dan, verschilletje, diff, is het verschil, was
      het verschil
    `),
    compare: list(`
      vergelijk, vergelijken, vergelijking, vs, versus, naast elkaar, afgezet tegen, vergeleken, zet naast, zich
      verhouden, verhouden, verhoudt, verhouding, tegen, onderling, vgl, zet af tegen, afzetten tegen, gelijk aan,
      evenveel, even veel, even hoog
    `),
    than: list(`dan`),
    or: list(`of, danwel, dan wel`),
    above: list(`
      meer dan, hoger dan, boven de, boven, over de, minstens, ten minste, tenminste, minimaal, groter dan, ruim
      boven, overschreden, overschrijdt, overschreed, de grens van, gehaald, haalde, haalden, ruim, uit boven,
      uitgekomen boven, kwam boven, kwamen boven
    `),
    below: list(`
      minder dan, lager dan, onder de, onder, hooguit, hoogstens, maximaal, kleiner dan, niet meer dan, beneden
      de, beneden, kwam onder, bleef onder, bleven onder, onder de grens van
    `),
    'by-how-much': list(`
      hoeveel scheelt, hoeveel scheelde, scheelt dat, hoe groot is het verschil, hoe groot was het verschil,
      hoeveel verschil, hoeveel verschilde, hoeveel scheelden
    `),
    trend: list(`
      trend, trends, ontwikkeling, ontwikkelingen, ontwikkeld, ontwikkelde, ontwikkelden, ontwikkelt, verloop,
      verlopen, verliep, verliepen, verloopt, evolutie, tijdlijn, grafiek, tijdreeks, reeks, beloop, koers,
      historie, geschiedenis, tendens, evolueerde, lijn, door de tijd, ontwikkelen, historisch verloop, meerjarig,
      meerjaren, beweegt, bewoog, bewogen
    `),
    highest: list(`
      meeste, meest, hoogste, hoogst, grootste, grootst, vaakst, vaakste, het vaakst, drukste, drukst, piek,
      piekjaar, piekte, record, recordjaar, maximum, sterkst, sterkste, hardst, hardste, snelst, snelste, flinkst,
      flinkste, max, hoogtepunt, koploper, bovenaan, spant de kroon, op een, op nummer 1, op 1, nummer 1, nummer
      een, grofste, populairst, populairste, topjaar, hoogterecord, hoogtepunten, het veelst, langste, boven aan
    `),
    lowest: list(`
      minste, minst, laagste, laagst, kleinste, kleinst, rustigste, rustigst, dieptepunt, minimum, zeldzaamst,
      zeldzaamste, minst vaak, onderaan, geringste, geringst, min, hekkensluiter, daljaar, laagterecord, zwakste,
      zwakst, strengst, strengste, moeilijkst
    `),
    best: list(`
      beste, best, gunstigste, gunstigst, succesvolste, succesvolst, kansrijkste, kansrijkst, makkelijkst
    `),
    worst: list(`
      slechtste, slechtst, ongunstigste, beroerdst, beroerdste, ergste, ergst, dramatischst, kansarmst, kansloost
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
      optelt, optel, totaal aantal, totale aantal
    `),
    sum: list(`
      opgeteld, optellen, tel op, som, bij elkaar, bijelkaar, bij elkaar opgeteld, tel bij elkaar, plus, opgesomd,
      samen, samengeteld, som van, op te tellen, bij elkaar op, tel, telt op, tel eens op, optelt, optel,
      opgetelde, telden we op, telt, samenvoegen
    `),
    share: list(`
      aandeel, welk deel, deel, gedeelte, welk gedeelte, aandeel van, fractie, hoe groot deel, hoe groot is het
      deel, proportie, percentage van het totaal, procent van het totaal, bestond uit, bestaat uit, bestonden uit,
      maakt uit van, hoeveel procent van het totaal, hoe groot was het aandeel, aandelen, maakten uit, uitgemaakt
    `),
    'relative-change': list(`
      procentueel, procentuele, relatief, relatieve, naar verhouding, verhoudingsgewijs, in procenten
    `),
    why: list(`
      waarom, hoe komt, hoe kwam, hoe kan, hoezo, waardoor, oorzaak, oorzaken, reden, redenen, verklaring,
      verklaren, verklaart, verklaar, wat is de reden, wat was de reden, komt dat door, kwam dat door, vanwaar,
      hoe is het mogelijk, te wijten aan, waar ligt dat aan, waar lag dat aan, ligt dat aan, lag dat aan, hoe zo,
      waaraan, veroorzaakt, veroorzaakte, toelichting, leg uit, aanleiding, achtergrond, hoe dat zo, waar komt dat
      door, waar kwam dat door, wat is er gebeurd, wat is er aan de hand, wat gebeurde er, wat zit daar achter,
      wat zit daarachter, hoe verklaar je, hoofdoorzaak, hoofdoorzaken, belangrijkste oorzaak, belangrijkste reden
    `),
    'what-is': list(`
      wat is, wat zijn, wat betekent, wat betekenen, betekenis, betekent, definitie, definities, waar staat, staat
      voor, waar staan, afkorting, wat houdt, houdt in, wat wordt bedoeld, wat bedoelen, wat bedoel, bedoeld,
      bedoelen, wat valt onder, valt onder, wat verstaan, verstaan, wat verstaat, uitleg, begrip, wat tellen we
      als, wat telt als, wat wordt verstaan, hoe wordt gedefinieerd, wat is precies, uitleggen, wat houden, wat
      doet, wat stelt voor, voluit, wat is een, wat is dat, wat zijn dat, wat moet ik verstaan, term, telt als,
      tellen als, geldt als, gelden als, wat tellen we
    `),
    definition: list(
      `wat is een, wat is dat, wat betekent, wat betekenen, betekenis, betekent, definitie, staat voor, waar staat, bedoeld, wat wordt bedoeld, wat verstaan, verstaan, wat houdt, houdt in, afkorting, begrip`,
    ),
    who: list(`
      wie, voor wie, wie zijn, komt in aanmerking, komen in aanmerking, in aanmerking, recht op, wie mogen, wie
      mag, wie kan, wie kunnen, wie krijgt, wie krijgen, bedoeld voor, bestemd voor, wie konden, wie kon,
      voorwaarden, voorwaarde, doelgroep van, bij wie, wat voor mensen, welke mensen, welke voorwaarden
    `),
    including: list(`inclusief, incl, met inbegrip van, inbegrepen`),
    includes: list(`
      meegeteld, meegerekend, telt mee, tellen mee, telde mee, meetellen, meetelt, zit in, zitten in, zit, zitten,
      opgenomen, vallen onder, hoort bij, horen bij, telt, tellen, meegenomen, bevat, bevatten, vallen, valt,
      omvat, omvatten, buiten beschouwing, niet meegeteld, mee in, bijgeteld, erbij geteld, mee, zaten, zat,
      verwerkt in, meegeteld in, daarin, onderdeel van, apart geteld, ook geteld, ondergebracht, weggelaten,
      buiten
    `),
    'consists-of': list(`
      waar bestaat, bestaan uit, waaruit, waaruit bestaat, waaruit bestaan, waar bestaan, opgebouwd, samengesteld,
      samenstelling, opbouw, waar gaat op aan, waaraan besteed, waaraan uitgegeven, rest van, overige deel, de
      rest, andere deel, waar komt vandaan, waar kwam vandaan, vandaan, resterende deel, resterende, waaraan gaat,
      waar komt de rest, rest, overige, naast, behalve personeel
    `),
    footnote: list(`voetnoot, voetnoten, noot, kanttekening, kanttekeningen, toelichting bij`),
    help: list(`
      help, hulp, hulp nodig, help me, handleiding, instructie, instructies, gebruiksaanwijzing, voorbeelden,
      voorbeeld, voorbeeldvragen, wat kan ik vragen, wat kan ik je vragen, wat kan ik allemaal vragen, wat kan ik
      je allemaal vragen, wat kan ik hier vragen, wat kan ik jou vragen, wat kan je, wat kun je, wat kan jij, wat
      kun jij, wat kunt u, wat doe je, wat doe jij, wat kan deze bot, wat kan ik hiermee, wat weet je, wat weet
      jij, wie ben je, wie ben jij, wat ben je, wat ben jij, waarmee kun je helpen, waar kun je me mee helpen,
      waar kan ik je voor gebruiken, wat mag ik vragen, waar kan je bij helpen, wat kan ik opvragen, wat kan ik
      aan je vragen, welke vragen kan ik stellen, welke vragen, wat voor vragen, wat kan ik je zoal vragen, wat
      kan ik zoal vragen, uitleg bot, commandos, opties, menu, wie zijn jullie, wat zijn jullie, wat doen jullie,
      wat kunnen jullie, wat kan je me vertellen, wat kun je me vertellen, waar gaat jouw data over, waar gaat de
      data over
    `),
    ask: list(`vragen, vraag, opvragen, vraag stellen, vragen stellen, vraagje`),
    topics: list(`
      welke onderwerpen, welke topics, welke cijfers heb je, welke cijfers zijn er, welke gegevens heb je, welke
      data heb je, waarover heb je cijfers, waar heb je cijfers over, onderwerpen, lijst van onderwerpen, lijst
      met onderwerpen, alle onderwerpen, overzicht van onderwerpen, catalogus, welke indicatoren, indicatoren,
      welke cijfers kan ik, wat heb je allemaal, wat zit er allemaal in, welke statistieken heb je, welke
      statistieken, inhoudsopgave, themas, thema's, welke cijfers, wat staat er allemaal in, over welke
      onderwerpen, rubrieken, waar gaan de cijfers over, welke tabellen
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
    none: list(`geen`),
    average: list(`gemiddeld, gemiddelde, gem, mediaan, mediane`),
    disclaim: list(`
      bedoel ik niet, ik bedoel niet, niet bedoel ik, bedoel dus niet, hoef ik niet, wil ik niet, zoek ik niet
    `),
    except: list(`
      exclusief, excl, behalve, uitgezonderd, zonder, met uitzondering van, afgezien van, dus niet, en niet, maar
      niet, niet die van, maar dan zonder, los van, in plaats van, afgezien, niet meegerekend, laat weg, weglaten,
      niet te verwarren met, niet verwarren met, in tegenstelling tot, met weglating van, laat buiten beschouwing
    `),
    but: list(`maar, doch, wel`),
    and: list(`en, alsmede, evenals, en ook, plus`),
    of: list(`van, der, des`),
    per: list(`
      per, uitgesplitst, uitgesplitst naar, uitsplitsing, verdeeld naar, onderverdeeld, opgesplitst, naar soort,
      per stuk, per soort, per type, per categorie
    `),
    'follow-up': list(`
      en, en bij, en in, en voor, en van, en hoe zit het met, hoe zit het met, hoe zat het met, idem, en dan,
      zelfde maar, zelfde voor, zelfde, hetzelfde, dezelfde, ook, doe ook, nu voor, maar dan, doe dat ook, doe ook
      even, hoe was dat, hoe is dat, dan
    `),
    that: list(`
      dat, die, dit, deze, daarvan, hiervan, ervan, dan, daarmee, ze, dat dan, dat verschil, dat percentage, dat
      aantal, daarin
    `),
    anaphor: list(`
      is dat, was dat, dat is, dat was, waren dat, zijn dat, is dit, daarvan, hiervan, ervan, scheelt dat, komt
      dat, kwam dat, is het verschil, was het verschil, vergelijk dat, vergelijk dit
    `),
    'previous-year': list(`
      jaar daarvoor, het jaar daarvoor, jaar ervoor, het jaar ervoor, voorgaande jaar, voorgaand jaar, vorige
      jaar, jaar eerder, een jaar eerder, daarvoor, ervoor, het jaar er voor, het jaar daar voor, jaar terug, het
      voorafgaande jaar, voorafgaande jaar, jaartje eerder, een jaar terug, een jaartje eerder
    `),
    'last-year': list(`vorig jaar, afgelopen jaar, verleden jaar, het afgelopen jaar`),
    'this-year': list(`dit jaar, het lopende jaar, lopend jaar, vandaag, deze week, gisteren, morgen`),
    'following-year': list(`
      het jaar daarna, jaar daarna, jaar erna, het jaar erna, jaar later, een jaar later, daarna, daaropvolgende
      jaar, het jaar erop, jaar erop, het volgende jaar, volgende jaar
    `),
    'newest-year': list(`
      nu, momenteel, op dit moment, tegenwoordig, actueel, actuele, huidige, huidig, thans, laatste jaar, het
      laatste jaar, meest recente, meest recente jaar, recentste, recentste jaar, nieuwste, nieuwste jaar, laatste
      cijfers, laatst bekende, laatste, meest actuele, recent, recente, nieuwste cijfers, meest recente cijfers
    `),
    'oldest-year': list(`eerste jaar, oudste jaar, vroegste jaar`),
    'all-years': list(`
      alle jaren, drie jaar, drie jaren, alle drie de jaren, alle drie jaren, door de jaren heen, door de jaren,
      over de jaren, over de jaren heen, afgelopen jaren, de afgelopen jaren, laatste jaren, de laatste jaren, per
      jaar, elk jaar, ieder jaar, jaarlijks, jaarlijkse, hele periode, gehele periode, alle beschikbare jaren, in
      de loop der jaren, in de loop van de jaren, de jaren, van jaar tot jaar, jaar na jaar, voor alle jaren,
      beide jaren, de drie jaren, per kalenderjaar, recente jaren, hele reeks, uitgesplitst per jaar, jaar voor
      jaar, meerdere jaren, verschillende jaren, beschikbare jaren, over de beschikbare jaren, driejaars,
      driejarig, meerjarig, drie jaar op rij
    `),
    'last-years': list(`afgelopen, laatste, voorbije, recente, de afgelopen, de laatste`),
    since: list(`sinds, vanaf, sedert, met ingang van`),
    until: list(`tot, tot en met, t/m, tm, tot aan, naar, op, tot & met`),
    'up-to': list(`tot, tot en met, t/m, tm, tot aan, tot & met`),
    between: list(`tussen, in de periode, periode, over de periode`),
    from: list(`van, vanaf, uit, in, over, voor`),
    year: list(`jaar, jaren, jaartal, kalenderjaar, anno, boekjaar, jr`),
    month: list(`
      januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan,
      feb, mrt, apr, jun, jul, aug, sept, okt, nov, maand, maanden, maandcijfers, welke maand, vorige maand, deze
      maand, maandelijkse, per maand, maandelijks, elke maand, iedere maand, op maandbasis, maandoverzicht, per
      mnd, mnd
    `),
    'part-of-year': list(`
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
      vestigingen, kantoor
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
      schotten, canadezen, canadese, australiers, mexicanen
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
      inkomensniveau, gezinsgrootte, beroepen van, ict, it-sector, techniek, asml, advocaat, advocaten, rechtbank
      per, per rechtbank, studierichting, vakgebied, tolk, tolken, taal, talen, welke rechtbank, welke rechter,
      welk gerecht, welke universiteit, welke werkgever
    `),
    future: list(`
      volgend jaar, komend jaar, komende jaren, toekomstig, zullen, zal, gaan worden, over vijf jaar, over tien
      jaar, gaat worden, straks
    `),
    elsewhere: list(`
      in duitsland, in belgie, in frankrijk, in europa, in de eu, wereldwijd, europees, buitenlandse dienst, in
      andere landen, andere landen, gemiddelde eu-land, europese gemiddelde, eu-gemiddelde, in europees verband,
      in denemarken, in zweden, hele eu, heel europa, in de hele eu, in heel europa, andere eu-landen, eu-breed,
      in het buitenland
    `),
    possessive: list(`mijn, onze, ons, jullie, uw, zijn eigen, hun`),
    greeting: list(`
      hoi, hallo, hey, hee, hi, yo, dag, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goeiemiddag,
      goedendag, beste, geachte, bedankt, dank, dankjewel, dank je, dank u, dankje, dank je wel, thanks, thx,
      merci, alvast, mvg, groet, groeten, groetjes, vriendelijke, top bedankt, tnx, alvast bedankt, doei, ochtend,
      middag, morgen allemaal, lieve, dank alvast, dankuwel, super, fijn, fijne
    `),
    filler: list(`
      de, het, een, is, was, waren, zijn, in, op, bij, voor, om, aan, met, door, uit, over, te, er, we, wij, ik,
      je, jij, jullie, u, uw, hij, zij, hun, hen, hem, haar, ons, onze, mijn, zich, wat, hoe, als, dus, maar,
      want, omdat, zo, zoals, nog, nou, eens, even, eigenlijk, precies, exact, exacte, ongeveer, circa, ca, graag,
      aub, a.u.b., svp, s.v.p., alsjeblieft, alstublieft, kun, kan, kunt, kunnen, kon, konden, wil, wilt, willen,
      wou, zou, zouden, mag, mogen, moet, moeten, heb, hebt, heeft, hebben, had, hadden, werd, werden, wordt,
      worden, geworden, word, gaat, gaan, ging, gingen, gegaan, doet, doen, deed, deden, gedaan, geef, geeft,
      geven, gaf, gaven, gegeven, afgegeven, verstrekt, verstrekte, uitgereikt, uitgereikte, uitgedeeld,
      verschaft, laat, laten, zien, toon, tonen, zeg, zeggen, vertel, vertellen, weet, weten, iemand, zoek,
      zoeken, opzoeken, opzoek, vind, vinden, nodig, krijg, krijgt, krijgen, kreeg, kregen, genomen, nam, namen,
      nemen, neemt, kwam, kwamen, komen, komt, gekomen, kom, binnen, terecht gekomen, mensen, personen, persoon,
      mens, lui, lieden, aanwezig, nederland, nl, ons land, het land, dit land, hier, daar, toen, al, alle, alles,
      allemaal, elk, elke, ieder, iedere, jaarcijfers, volgens, betreft, betreffende, wat betreft, qua, inzake,
      rond, rondom, rondom de, omtrent, aangaande, gebied, vlak, ten, ter, ging het om, gaat het om, ja, nee, oke,
      ok, okay, prima, mooi, goed, goede, snel, snelle, vraag, vraagje, vragen, antwoord, info, informatie,
      collega, collega's, collegas, team, allen, kamerbrief, kamervraag, kamervragen, tweede kamer, kamer,
      minister, staatssecretaris, artikel, artikeltje, stuk, stukje, rapport, rapportage, presentatie, memo, nota,
      notitie, nieuwsbericht, persbericht, krant, blog, scriptie, onderzoek, vergadering, overleg, debat, dossier,
      column, uitzending, interview, lezing, briefing, mail aan, baas, chef, woordvoerder, journalist, redactie,
      spoed, haast, asap, urgent, meteen, nu even, kort, kortweg, ff, effe, effen, checken, check, trouwens,
      overigens, verder, ook, weer, steeds, toch, wel, vast, misschien, wellicht, denk, geloof ik, lijkt, lijken,
      leek, blijkt, bleek, ooit, eerder, later, vooral, met name, namelijk, zowel, daadwerkelijk, echt, werkelijk,
      feitelijk, destijds, gezien, kijk, kijken, kijkend, noem, noemen, genoemd, opgave, opgeven, vernemen,
      verneem, horen, hoor, bent, ben, geweest, doorgegeven, doorgeven, stuur, sturen, geteld, lekker, hoog, hoge,
      laag, lage, groot, grote, klein, kleine, veel, vele, weinig, meteen even, verstrekken, cijfermateriaal,
      zaken, zaak, dossiers, gevallen, geval, stuks, keer, keren, maal, hele, heel, erg, zeer, flink, flinke,
      fors, forse, sterk, sterke, stevig, stevige, enorm, enorme, behoorlijk, iets, beetje, aub even, tussendoor,
      trouwens ook, benieuwd, nieuwsgierig, afvroeg, vroeg me af, vraag me af, vraag ik me af, vroeg ik me af, ik
      vroeg me af, me, mij, af, zelf, eigen, dienst, organisatie, uitgekomen, kwam uit, bedroeg, bedroegen,
      bedraagt, bedragen, uitgegeven, betaald, betaalde, betalen, betaalden, uitbetaald, uitgekeerd, uitgekeerde,
      uitkeren, gemaakt, maakte, maakten, maken, maakt, liggen, ligt, lag, lagen, stonden, stond, staat, staan,
      teller, in dienst had, had in dienst, scoren, scoorde, scoorden, scoort, gescoord, eind, einde, begin, per
      31 december, 31 december, 31-12, ultimo, per ultimo, beschikbaar, bekend, bekende, geldt, gold, wie weet,
      hoe zit, zat het, zit het, hoe zit het, uiteindelijk, gewoon, simpel, simpelweg, kortom, enige, enkele,
      paar, ander, andere, nieuw, nieuwe, zoiets, ofzo, of zo, zeg maar, ws, waarschijnlijk, zeker, sowieso,
      inmiddels, nogmaals, wij als, namens, vanuit, binnenland, reageren, reactie, verhaal, tekst, sheet, slide,
      slides, bijlage, figuur, grafiekje, tabelletje, lijst, rij, rijtje, kopje, moment, momentje, sorry, pardon,
      excuus, excuses, oeps, hè, he, ah, oh, hm, hmm, tja, joh, man, jongens, mensen in, wat was, wat waren,
      gebruikt, gebruiken, aangeven, aangegeven, geef aan, opsturen, uitzoeken, uitgezocht, opvragen, opgevraagd,
      mee te delen, delen, melden, meld, gedurende, tijdens, wanneer je, hebben we, hadden we, is dat, dat is,
      daarop, waarop, hierop, hierover, daarover, waarover, klop, wist, lezen, gelezen, las, hoorde, gehoord,
      beweert, beweren, beweerde, zegt, zei, stelt, stellen, stelde, begreep, begrijp, begrijpen, snap, snappen,
      geven we, gave, hoogte, niveau, percentages van, uitkomst, uitkomsten, nader, nadere, erbij vermeld,
      vermeld, vermelden, gaarne, verzoeke, gelieve, hierbij, allereerst, daarnaast, tevens, verstreken, tijd,
      periodes, waarin, waarbij, waarmee, zover, voor zover, bijv, bijvoorbeeld, oa, etc, enz, enzovoort, ivm,
      mbt, m.b.t., met betrekking tot, tbv, t.b.v., ten behoeve van, ihkv, dmv, d.m.v., via, afhankelijk, totdat,
      terwijl, hoewel, ondanks, behoefte, bezig, schrijf, schrijven, geschreven, werk aan, werken aan, ben bezig,
      voorbereiding, voorbereiden, factsheet, jaarverslag, kamerstuk, kamerstukken, gesprek, plaatje, beeld,
      indicatie, schatting, richting, wow, pff, help me even, help even, corona, coronajaar, coronacrisis, covid,
      coronatijd, pandemie, kreeg de, tot nu toe, onder meer, o.a., alleen maar, zogenaamde, zogeheten, genaamd,
      geheten, besteld, jongstleden, jl, maal per, stel, ga, zit ik, neem, gelden, elkaar, daling of stijging,
      lijkt me, vindt, dacht, gedacht, bleef, bleven, blijft, blijven, gebleven, uitzien, zag, zagen, ziet, eruit,
      uitzag, gebeurd, gebeurde, gebeurt, hoe hoog, hoe laag, hoe groot, hoe hoog was, hoe staat, ruwweg, grofweg,
      pak, pakken, pakte, lopen, liep, liepen, loopt, bezocht, bezoek, bezoeken, bezochten, bezoekers, langs,
      langsgekomen, klanten, klant, cliënten, burgers, burger, gewerkt, werken, werkten, werkte, gevraagd, nou
      eigenlijk, eruitziet, erop, eraan, geld uit, kwijt, kostte, kostten, gekost, aan wie, hebbie, zet, zetten,
      gezet, pakweg, sterker nog, hierin, eens even, alsook, bedoel ik, ik bedoel, liever, ipv, i.p.v., peiljaar,
      onderdanen, zo'n, zon, na, schreef, schreven, diep, ver, hoever, hoe diep, draaien, draaide, draaiden,
      gedraaid, draait, zeiden, vaker, wegwerkten, wegwerkte, kennelijk, recht, via via, wat voor, meerdere keren,
      redelijk, eerst, vervolgens, anders, soms, samenvatting, overzichtje, lijntje, uitdraai, opnoemen, benoem,
      benoemen, check even, weleens, telefonist, wegens, vanwege, ondertussen, sindsdien, nergens, ergens, iemand
      anders, gehad, lopende, binnengehaald, haalde, haalden, halen, gehaald, teruggeven, op rij, uitgaande,
      inkomend, totaal aan, ene, aan het, naar buiten, ruim, zowat, bijna, nauwelijks, precieze, officiele,
      officieel, cijfertje, cijfertjes, bewering, beweringen, waar is, onwaar, eerlijk gezegd, dientengevolge,
      volstrekt, alleszins, evt, eventueel, bvd, excel, excelletje, powerpoint, nieuwsbrief, column schrijf,
      beide, allebei, regionale, uni, geprobeerd, landelijke, lokale, per abuis, inwoners, resetten, jullie zelf,
      klaar, klaar waren, spreekbeurt, school, bedrijf, naar voren, klopt zo, dinsdagochtend, woordvoering,
      toestemming kreeg, mis, inleveren, graag met bron, met bron, bron erbij, woo-verzoek, werkdruk, iemand
      noemde, duizenden, honderden, noemde, zulke, zulk, soortgelijke, vandaan komen, nou precies, beweegt,
      bewoog, bewogen, op school, opdracht, werkstuk, profielwerkstuk, verslag, podcast, tv, radio, item,
      uitzendingen, cijferreeks, geen enkel, geen enkele, gewone, normale, hoefde, asieladvocaat,
      advocatenkantoor, programmeurs, werft, uitspraken, uitspraak, dataset, jouw, uwe, voorhanden, beslissen,
      spreektekst, schets, schetsen, plaatsvond, plaatsvonden, vindt plaats, klantcontact, status, bij benadering,
      benadering, absolute, intl, nuffic, gerekend, tegenover, alleen, enkel, uitsluitend, slechts, puur, sec,
      eveneens, beschikbare, zoal, rijk, van het rijk, kun je me
    `),
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
  ordinary: list(`
    eten, huis, deur, auto, boek, fiets, trein, bier, vis, soep, taart, kat, hond, lunch, film, muziek, kleur, geel, rood, groen,
    blauw, boom, tuin, sport, voetbal, koken, lezen, slapen, lopen, spelen, morgen, avond, vanavond, nacht, vader, moeder,
    broer, zus, oom, tante, vriend, buurman, brood, kaas, wijn, thee, koffie, koek, stoel, tafel, lamp, raam, kamer, straat,
    markt, winkel, bank, prijs, boodschappen, weer, regen, sneeuw, wind, zon, maan, ster, zee, berg, bloem, baas, leiding
  `),
  fractions: {
    helft: 50,
    dehelft: 50,
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
  verbEndings: ['den', 'ten', 'lijk', 'lijks', 'eerd', 'eren', 'eert', 'erde', 'ende', 'tjes', 'jes', 'dde', 'tte'],
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
  joints: ['s', 'e', 'en', 'n'],
};
