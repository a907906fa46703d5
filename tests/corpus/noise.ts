/** A small generator of numbers between 0 and 1: the same seed makes the same noise on every machine. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** One random letter error in every word of more than four letters: one left out, added, changed, or two swapped. */
export function withTypos(text: string, random: () => number): string {
  return text.replace(/\p{L}{5,}/gu, (word) => {
    const at = Math.floor(random() * word.length);
    const letter = String.fromCharCode(97 + Math.floor(random() * 26));
    switch (Math.floor(random() * 4)) {
      case 0:
        return word.slice(0, at) + word.slice(at + 1);
      case 1:
        return word.slice(0, at) + letter + word.slice(at);
      case 2:
        return word.slice(0, at) + letter + word.slice(at + 1);
      default: {
        const swap = Math.min(at, word.length - 2);
        return word.slice(0, swap) + word.charAt(swap + 1) + word.charAt(swap) + word.slice(swap + 2);
      }
    }
  });
}

export const withoutCapitals = (text: string) => text.toLowerCase();
export const withoutDiacritics = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
export const withoutPunctuation = (text: string) => text.replace(/[.,!?;:"“”()]/g, '');
