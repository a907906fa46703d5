import { isJsonObject, type JsonObject } from './rules.ts';

/** A block or an element with the place where it was found. */
export interface Placed {
  readonly value: JsonObject;
  readonly at: string;
}

/** Every block in document order, those inside containers and carousels included. */
export function walkBlocks(blocks: readonly unknown[], at: string): Placed[] {
  return blocks.flatMap((value, index) => {
    if (!isJsonObject(value)) return [];
    const here = { value, at: `${at}/${index}` };
    if (value.type === 'container') return [here, ...walkBlocks(asList(value.child_blocks), `${here.at}/child_blocks`)];
    if (value.type === 'carousel') return [here, ...walkBlocks(asList(value.elements), `${here.at}/elements`)];
    return [here];
  });
}

/** The interactive elements of one block. */
export function elementsOf(block: Placed): Placed[] {
  const { value, at } = block;
  if (value.type === 'section') return single(value.accessory, `${at}/accessory`);
  if (value.type === 'input') return single(value.element, `${at}/element`);
  if (value.type === 'card') return several(value.actions, `${at}/actions`);
  if (value.type === 'actions' || value.type === 'context_actions') return several(value.elements, `${at}/elements`);
  return [];
}

function single(value: unknown, at: string): Placed[] {
  return isJsonObject(value) ? [{ value, at }] : [];
}

function several(values: unknown, at: string): Placed[] {
  return asList(values).flatMap((value, index) => single(value, `${at}/${index}`));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
