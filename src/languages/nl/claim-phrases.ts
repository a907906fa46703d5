import type { ClaimPhrases } from '../claim-phrases.ts';

export const claimPhrases: ClaimPhrases = {
  verdict: (verdict, tally) => {
    const checked = tally.true + tally.rounded + tally.false;
    if (checked === 1) {
      if (verdict === 'true') return '✓ Dit klopt.';
      if (verdict === 'rounded') return '≈ Dit klopt, afgerond.';
      if (verdict === 'false') return '✗ Dit klopt niet.';
    }
    const rest = tally.unknown > 0 ? ` ${tally.unknown} niet te controleren.` : '';
    if (verdict === 'true') return `✓ Alles klopt: ${checked} van de ${checked} beweringen.${rest}`;
    if (verdict === 'rounded') return `≈ Alles klopt, ${tally.rounded} van de ${checked} beweringen afgerond.${rest}`;
    if (verdict === 'false') return `✗ Niets hiervan klopt: geen van de ${checked} beweringen.${rest}`;
    if (verdict === 'mixed')
      return `✗ Niet alles klopt: ${tally.false} van de ${checked} beweringen ${tally.false === 1 ? 'is' : 'zijn'} onjuist.${rest}`;
    return 'Hierin is niets te controleren.';
  },
  mark: {
    true: '[✓ klopt]',
    rounded: '[≈ klopt afgerond]',
    false: '[✗ klopt niet]',
    unknown: '[– niet te controleren]',
  },
  word: { true: '✓ klopt', rounded: '≈ klopt afgerond', false: '✗ klopt niet', unknown: '– niet te controleren' },
  claims: 'Bewering',
  published: 'gepubliceerd',
  difference: 'verschil',
  outcome: 'oordeel',
  about: 'wat',
  none: '–',
  elsewhere: (claim, figures) => `“${claim}” is precies het cijfer van: ${figures}.`,
  points: (claim, points) => `“${claim}”: het verschil is ${points}.`,
  unchecked: {
    nothing: 'Niet gecontroleerd, hoort bij geen cijfer van deze bron',
    year: 'Niet te controleren, van dit jaar heeft deze bron geen cijfer',
    subset: 'Niet te controleren, deze bron splitst dit niet uit',
    unsure: 'Niet te controleren, niet zeker is welk cijfer bedoeld is',
  },
  uncheckedClaims: (reason, claims) => `${reason}: ${claims}.`,
  nearest: (label, value) => `het dichtst in de buurt komt ${label}: ${value}`,
  nothing: (topics, years) =>
    `In deze tekst staat niets dat met deze cijfers te controleren is. Wel te controleren: getallen, stijgingen, dalingen en vergelijkingen over ${topics}, in ${years}.`,
  change: (label, from, to) => `${label}, ${from} → ${to}`,
  of: (label, years) => `${label}, ${years}`,
};
