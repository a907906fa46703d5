import * as z from 'zod';
import { metricSchema } from './metric.ts';
import type { Unit } from './unit.ts';
import { yearsSchema } from './years.ts';

/** How a number is softened, or sharpened, by the words around it. */
export const HEDGES = ['about', 'almost', 'over', 'just-over', 'at-least', 'at-most', 'less-than', 'exactly'] as const;
export type Hedge = (typeof HEDGES)[number];

/** A figure that is meant: of more than one year it is the sum over them. */
const cell = z.strictObject({ metric: metricSchema, years: yearsSchema });
export type Cell = z.infer<typeof cell>;

/**
 * What is claimed about. `change`: from the one cell to the other, also between two things. `rank`: the cell among
 * others, counted from the highest (1) or from the lowest (-1).
 */
const about = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('value'), of: cell }),
  z.strictObject({ is: z.literal('change'), from: cell, to: cell }),
  z.strictObject({ is: z.literal('rank'), of: cell, among: z.array(cell).max(50).readonly(), place: z.number().int() }),
]);
export type About = z.infer<typeof about>;

/** In what a claim is put. `points` are percentage points, `times` how many times as many. */
export type ClaimUnit = Unit | 'points' | 'times' | 'direction';

const number = z.strictObject({
  /** As far as it goes in its direction: a fall of 18% is -18. In the unit of the claim; `euro` amounts in euros. */
  value: z.number(),
  unit: z.enum(['count', 'percent', 'points', 'euro', 'fte', 'times']),
  /** The unit of the last digit that says something. */
  step: z.number(),
  hedge: z.enum(HEDGES).exactOptional(),
  /** "a third", "doubled": said in words, which are never exact. */
  inWords: z.literal(true).exactOptional(),
  /** Said of a gain: "a profit of", "a surplus of". */
  gain: z.literal(true).exactOptional(),
});
export type SaidNumber = z.infer<typeof number>;

const direction = z.strictObject({
  direction: z.enum(['rise', 'fall', 'same']),
  slight: z.literal(true).exactOptional(),
  /** "fell to 2,900": the number is what is claimed, and the direction only worth a word where it is wrong. */
  presupposed: z.literal(true).exactOptional(),
});
export type SaidDirection = z.infer<typeof direction>;

/** Why there is nothing to hold a claim against. */
const unchecked = z.enum(['nothing', 'year', 'subset', 'unsure']);
export type Unchecked = z.infer<typeof unchecked>;

/** One thing that a text says, with where it says it: from `start` up to `end`, in UTF-16 units of the text. */
export const claimSchema = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  says: z.union([number, direction, z.strictObject({ rank: z.number().int() })]),
  /** All that it can be about: none where that is unknown, more than one where the words leave it open. */
  about: z.array(about).max(12).readonly(),
  unchecked: unchecked.exactOptional(),
});
export type Claim = z.infer<typeof claimSchema>;

/** In characters: as long as a text may be that is checked. */
export const LONGEST_TEXT = 40_000;

/** A text that is to be checked, with all that it states. */
export const checkSchema = z.strictObject({
  text: z.string().max(LONGEST_TEXT),
  claims: z.array(claimSchema).max(5_000).readonly(),
});
export type Check = z.infer<typeof checkSchema>;
