import type { AppBlock } from './app-block.ts';

export type RungName = 'chart' | 'table' | 'plain-table' | 'blocks' | 'text';

/** One form of a message; the last of a post has no blocks, only the text. */
export interface Rung {
  readonly name: RungName;
  readonly blocks?: readonly AppBlock[];
}

/** A message ready to be posted: its whole content as text, and its forms from rich to plain. */
export interface Post {
  readonly text: string;
  readonly rungs: readonly Rung[];
}

/** A post of one or a few sentences. */
export function plainPost(text: string): Post {
  return { text, rungs: [{ name: 'text' }] };
}
