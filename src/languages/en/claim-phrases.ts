import type { ClaimPhrases } from '../claim-phrases.ts';

export const claimPhrases: ClaimPhrases = {
  verdict: (verdict, tally) => {
    const checked = tally.true + tally.rounded + tally.false;
    if (checked === 1) {
      if (verdict === 'true') return '✓ This is right.';
      if (verdict === 'rounded') return '≈ This is right, rounded.';
      if (verdict === 'false') return '✗ This is not right.';
    }
    const rest = tally.unknown > 0 ? ` ${tally.unknown} cannot be checked.` : '';
    if (verdict === 'true') return `✓ All of it is right: ${checked} of ${checked} claims.${rest}`;
    if (verdict === 'rounded') return `≈ All of it is right, ${tally.rounded} of ${checked} claims rounded.${rest}`;
    if (verdict === 'false') return `✗ None of it is right: not one of ${checked} claims.${rest}`;
    if (verdict === 'mixed')
      return `✗ Not all of it is right: ${tally.false} of ${checked} claims ${tally.false === 1 ? 'is' : 'are'} wrong.${rest}`;
    return 'Nothing in this can be checked.';
  },
  mark: { true: '[✓ right]', rounded: '[≈ right, rounded]', false: '[✗ wrong]', unknown: '[– cannot be checked]' },
  word: { true: '✓ right', rounded: '≈ right, rounded', false: '✗ wrong', unknown: '– cannot be checked' },
  claims: 'Claim',
  published: 'published',
  difference: 'difference',
  outcome: 'verdict',
  about: 'what',
  none: '–',
  elsewhere: (claim, figures) => `“${claim}” is exactly the figure of: ${figures}.`,
  points: (claim, points) => `“${claim}”: the difference is ${points}.`,
  unchecked: {
    nothing: 'Not checked, belongs to no figure of this source',
    year: 'Cannot be checked, this source has no figure for that year',
    subset: 'Cannot be checked, this source does not break this down',
    unsure: 'Cannot be checked, it is not certain which figure is meant',
  },
  uncheckedClaims: (reason, claims) => `${reason}: ${claims}.`,
  nearest: (label, value) => `nearest is ${label}: ${value}`,
  nothing: (topics, years) =>
    `Nothing in this text can be checked against these figures. What can be: numbers, rises, falls and comparisons on ${topics}, for ${years}.`,
  change: (label, from, to) => `${label}, ${from} → ${to}`,
  of: (label, years) => `${label}, ${years}`,
};
