/** An option of the command that solves what a factsheet is refused for. */
export interface Offer {
  readonly option: string;
  /** Absent where it is a switch, or where somebody has to think of one. */
  readonly value?: string;
  /** What a value looks like, where somebody has to think of one. */
  readonly example?: string;
}

/** Why something is refused, and the options that its words name. */
export interface Problem {
  readonly reason: string;
  readonly offers?: readonly Offer[];
}

/** Something that nothing says, and the options by which somebody can. */
export interface Missing {
  readonly offers: readonly Offer[];
  readonly what: string;
}

/** An option to give as it stands. */
export function offer(option: string, value?: string): Offer {
  return value === undefined ? { option } : { option, value };
}

/** An option of which only the user knows the value: --name "…". */
export function askFor(option: string, example: string): Offer {
  return { option, example };
}

/** A reason with options in it: as words, and as data. Several options in one place are a choice. */
export function solvable(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Offer | readonly Offer[])[]
): Problem {
  const offers = values.flatMap((value) => (typeof value === 'object' ? value : []));
  const words = values.map((value) => (typeof value === 'object' ? [value].flat().map(inWords).join(' or ') : value));
  return { reason: String.raw({ raw: strings }, ...words), offers };
}

const BARE = /^[\w/-]+$/;

/** As it is typed: --unit "Bezoekers=count". */
export function inWords({ option, value, example }: Offer): string {
  const shown = value ?? example;
  if (shown === undefined) return option;
  return `${option} ${BARE.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`}`;
}
