/** One line of the results: something of this program beside its reference, both measured in the same run. */
export interface Comparison {
  readonly what: string;
  readonly ours: Quantity;
  readonly against: string;
  readonly reference: Quantity;
  /** Ours divided by the reference, or the other way round, as the goal says it. */
  readonly ratio: number;
  readonly goal: Goal;
}

export interface Quantity {
  readonly value: number;
  readonly unit: 'µs' | 'ms' | 's' | '/s' | 'MB' | '×';
}

export type Goal = { readonly atLeast: number } | { readonly atMost: number };

export function holds({ ratio, goal }: Comparison): boolean {
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
}
