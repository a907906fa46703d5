/** A number as it is written: a computed one may be rounded to the decimals that it has. */
interface Candidate {
  readonly value: number;
  readonly decimals: number;
}

const ALMOST = 1e-6;
const isExactly = (a: number, b: number) => Math.abs(Math.abs(a) - Math.abs(b)) < ALMOST;
const isRounded = (a: number, { value, decimals }: Candidate) =>
  Math.abs(Math.abs(a) - value) <= 0.5 * 10 ** -decimals + ALMOST;

export function isDifference({ value }: Candidate, a: number, b: number): boolean {
  return isExactly(a - b, value);
}

/** How many per cent the one is of the other, or more than it. */
export function isPercentage(candidate: Candidate, a: number, b: number): boolean {
  // It always has a decimal: of whole per cents, almost any would be that of something.
  if (candidate.decimals === 0 || b === 0) return false;
  return isRounded((100 * a) / b, candidate) || isRounded((100 * (a - b)) / b, candidate);
}

/** How many times the other the one is. It has decimals: whole numbers would be that of too much. */
export function isTimes(candidate: Candidate, a: number, b: number): boolean {
  return candidate.decimals > 0 && b !== 0 && isRounded(a / b, candidate);
}

/** The mean of all of these, or of two of them. */
export function isMeanOf(candidate: Candidate, parts: readonly number[]): boolean {
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return (
    isRounded(mean, candidate) ||
    parts.some((a, i) => parts.slice(i + 1).some((b) => isRounded((a + b) / 2, candidate)))
  );
}

/** So many per cent of a whole, or the rest of it, to the nearest ten; whole per cents can be half a point more or less. */
export function isPartOf(candidate: Candidate, percent: number, whole: number): boolean {
  return [percent, 100 - percent].some((part) => {
    const at = (share: number) => (Math.min(100, Math.max(0, share)) * whole) / 100;
    if (candidate.decimals > 0) return isRounded(at(part), candidate);
    return [part - 0.5, part, part + 0.5].some((share) => Math.round(at(share) / 10) * 10 === candidate.value);
  });
}

/** Estimates computed in full are shown to the nearest ten. */
export function isDifferenceToTen({ value }: Candidate, a: number, b: number): boolean {
  return Math.round(Math.abs(a - b) / 10) * 10 === value;
}

/** The mean or the sum of estimates, each shown to the nearest ten, and computed in full. */
export function isOfEstimates({ value }: Candidate, parts: readonly number[]): boolean {
  if (value % 10 !== 0 || parts.length < 2) return false;
  const sum = parts.reduce((sofar, part) => sofar + part, 0);
  return Math.abs(sum - value) <= 5 * (parts.length + 1) || Math.abs(sum / parts.length - value) <= 10;
}

const MOST_ADDED = 12;

/** Whether a number is a sum of some of these: every way to add them up is tried, of long lists only all of them. */
export function isSumOf(value: number, parts: readonly number[]): boolean {
  const reaches = (at: number, left: number): boolean => {
    if (Math.abs(left) < ALMOST) return true;
    const part = parts[at];
    return part !== undefined && (reaches(at + 1, left - part) || reaches(at + 1, left));
  };
  if (parts.length > MOST_ADDED)
    return isExactly(
      parts.reduce((sum, part) => sum + part, 0),
      value,
    );
  return reaches(0, value);
}
