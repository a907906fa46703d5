import type { Language } from '../../src/languages/language.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { LANGUAGE_CODES } from '../../src/model/language-code.ts';
import { withTypos } from '../../tests/corpus/noise.ts';

/** Makes a text of at most so many characters, in one of the manners that people and machines write badly in. */
export type MakeText = (most: number) => string;

const JOINTS = [' ', ', ', ' en ', ' and ', '-', '', '. ', '? ', '\n', ' 2019 ', ' / '];

export function textMaker(
  dataset: Dataset,
  languages: Readonly<Record<string, Language>>,
  random: () => number,
): MakeText {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const named = [...dataset.concepts.values()].flatMap(({ terms }) => LANGUAGE_CODES.flatMap((code) => terms[code]));
  const cues = Object.values(languages).flatMap(({ words }) => Object.values(words.cues).flat());
  const pools = [named, cues, [...named, ...cues], [pick(named)], [pick(cues), pick(named)]];
  const noises = [
    (text: string) => text,
    (text: string) => withTypos(text, random),
    (text: string) => withTypos(withTypos(text, random), random),
    (text: string) => text.replace(/[aeiou]/g, (vowel) => (random() < 0.5 ? '' : vowel)),
  ];
  return (most) => {
    const [pool, noise, joints] = [pick(pools), pick(noises), [pick(JOINTS), pick(JOINTS)]];
    let text = '';
    while (text.length < most) text += `${noise(pick(pool))}${pick(joints)}`;
    return text.slice(0, most);
  };
}
