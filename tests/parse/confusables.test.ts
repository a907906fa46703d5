import { describe, expect, it } from 'vitest';
import { bot } from '../bot.ts';

/** Pairs that look alike, and must never stand for each other. */
describe('what is easily confused', () => {
  it.each([
    ['calls telefonie 2019', 'telefonie.calls'],
    ['calls ketenservicelijn 2019', 'ketenservicelijn.calls'],
    ['W-document 2019', 'documenten.w-document'],
    ['W2-document 2019', 'documenten.w2-document'],
    ['w 2 docs 2019', 'documenten.w2-document'],
    ['regulier bepaalde tijd 2019', 'documenten.regulier-bepaald'],
    ['regulier onbepaalde tijd 2019', 'documenten.regulier-onbepaald'],
    ['asielvergunning bepaalde tijd 2019', 'documenten.asiel-bepaald'],
    ['permanent asylum permits 2019', 'documenten.asiel-onbepaald'],
    ['decisions upheld in court, asylum 2019', 'gerechtelijke-procedures.instandhouding-asiel'],
    ['decisions upheld in court, regular 2019', 'gerechtelijke-procedures.instandhouding-regulier'],
    ['eerste asielaanvragen 2019', 'asiel-eerste.aanvragen'],
    ['tweede asielaanvragen 2019', 'asiel-vervolg.aanvragen'],
    ['nareisaanvragen 2019', 'nareizigers.aanvragen'],
    ['ingereisde nareizigers 2019', 'nareizigers.ingereisd'],
    ['court cases received 2019', 'gerechtelijke-procedures.ontvangen'],
    ['court cases handled 2019', 'gerechtelijke-procedures.afgehandeld'],
    ['e-mails telefonie 2019', 'telefonie.e-mails'],
    ['e-mails per maand telefonie 2019', 'telefonie.e-mails-per-maand'],
    ['lasten 2020', 'lasten.totaal'],
    ['personele kosten in miljoen euro', 'kosten.personeel'],
    ['ambtelijke bezetting', 'personele-bezetting.ambtelijk'],
    ['externe medewerkers', 'personele-bezetting.extern'],
    ['residence documents of EU citizens 2019', 'documenten.eu-eer'],
    ['residence documents of family members of EU citizens 2019', 'documenten.eu-eer-familielid'],
  ])('%s is %s', (text, indicator) => {
    const { answer, message } = bot.ask(text);
    expect(answer.kind, message.headline).toBe('figures');
    if (answer.kind === 'figures')
      expect(new Set(answer.figures.map((figure) => figure.indicator))).toEqual(new Set([indicator]));
  });
});
