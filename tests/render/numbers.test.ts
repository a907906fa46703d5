import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/languages.ts';
import type { Unit } from '../../src/model/dataset.ts';
import { differenceText, percentText, withUnit } from '../../src/render/numbers.ts';

const { nl, en } = languages;

describe('numbers', () => {
  it.each<[number, Unit, string, string]>([
    [44_400, 'count', '44.400', '44,400'],
    [1_600, 'count', '1.600', '1,600'],
    [315, 'count', '315', '315'],
    [1_234_567, 'count', '1.234.567', '1,234,567'],
    [97, 'percent', '97%', '97%'],
    [495.9, 'million-eur', '€ 495,9 miljoen', '€495.9 million'],
    [-47.9, 'million-eur', '−€ 47,9 miljoen', '−€47.9 million'],
    [-2.5, 'percent', '−2,5%', '−2.5%'],
    [-1_204, 'decimal', '−1.204', '−1,204'],
    [1.183, 'decimal', '1,183', '1.183'],
    [1.183 - 1.142, 'decimal', '0,041', '0.041'],
    [532.5, 'thousand', '532,5 duizend', '532.5 thousand'],
    [1.2, 'million', '1,2 miljoen', '1.2 million'],
    [12.5, 'eur', '€ 12,50', '€12.50'],
    [-1_250, 'eur', '−€ 1.250', '−€1,250'],
    [532_144, 'thousand-eur', '€ 532.144 duizend', '€532,144 thousand'],
    [1.25, 'billion-eur', '€ 1,25 miljard', '€1.25 billion'],
    [3_914, 'fte', '3.914 fte', '3,914 FTE'],
  ])('%d %s is written %s, %s', (value, unit, dutch, english) => {
    expect(withUnit(value, unit, nl)).toBe(dutch);
    expect(withUnit(value, unit, en)).toBe(english);
  });

  it('of a change of percentages are percentage points, one or more', () => {
    expect(differenceText(-24, 'percent', nl)).toBe('24 procentpunten');
    expect(differenceText(1, 'percent', en)).toBe('1 percentage point');
  });

  it('that are computed percentages have one decimal', () => {
    expect(percentText(-39.745, nl)).toBe('39,7%');
    expect(percentText(50, en)).toBe('50.0%');
  });
});
