import type { UnavailableQuery } from '../../model/query.ts';
import { isMoney, type Unit } from '../../model/unit.ts';
import { type Clues, has, type Recogniser, unitsOf } from '../clues.ts';
import { frameOf } from '../figures-query.ts';
import { unitsMeant } from '../mention.ts';
import { narrow } from '../narrow.ts';

/** A percentage, a share or money was asked for, and what the words mean is only there in another unit. */
export const otherUnit: Recogniser = (clues) => {
  const asked = askedUnit(clues);
  if (!asked) return undefined;
  const indicators = narrow(clues);
  if (indicators.length === 0 || isThere(unitsOf(clues.dataset, indicators), asked)) return undefined;
  const { concepts } = clues.subject;
  return {
    kind: 'unavailable',
    ...frameOf(clues),
    missing: [{ reason: 'unit', unit: asked }],
    subject: { concepts, indicators },
  } satisfies UnavailableQuery;
};

function isThere(units: readonly Unit[], asked: 'percent' | 'million-eur'): boolean {
  return units.some((unit) => unit === asked || (asked === 'million-eur' && isMoney(unit)));
}

function askedUnit(clues: Clues): 'percent' | 'million-eur' | undefined {
  if (has(clues, 'money') || isPaidFor(clues)) return 'million-eur';
  return has(clues, 'percent', 'share') ? 'percent' : undefined;
}

/** "what did they pay for the externals": a word for money, beside what there is no money of. */
function isPaidFor({ subject, cues }: Clues): boolean {
  if (cues.has('count') || cues.has('percent') || cues.has('share')) return false;
  return subject.mentions.some((mention) => {
    const units = unitsMeant(mention);
    return units.length === 1 && isMoney(units[0]);
  });
}
