import type { Hedge } from '../../model/claim.ts';

/** `part`: a fraction in words ("a third"), which can be a share or a change; its value is in per cent. */
export type AmountUnit = 'count' | 'percent' | 'points' | 'euro' | 'fte' | 'times';

/** A number that a text states, with the tokens that say it. */
export interface Amount {
  readonly from: number;
  /** One past the last token of the number and its unit. */
  readonly to: number;
  /** Where its hedge begins, or the number itself. */
  readonly hedgeFrom: number;
  readonly value: number;
  readonly unit: AmountUnit;
  readonly hedge?: Hedge;
  /** The unit of its last digit that says something: 1,000 for "14.000", 100 for "13.7k", 0.1 for "39,7%". */
  readonly step: number;
  /** Said in a word for a part of a whole: "a third", "one in five". */
  readonly inWords?: true;
  /** By so many times something became what it is, said in one word: "doubled". */
  readonly multiple?: true;
}
