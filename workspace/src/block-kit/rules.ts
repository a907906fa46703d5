import type { Report } from './fault.ts';

/** Checks one value at one place; everything wrong goes to `report`. */
export type Rule = (value: unknown, at: string, report: Report) => void;

/** The fields that an object may have, those it must have, and what they must be together. */
export interface Shape {
  readonly required?: readonly string[];
  readonly fields: Readonly<Record<string, Rule>>;
  readonly also?: (value: JsonObject, at: string, report: Report) => void;
}

export type JsonObject = Readonly<Record<string, unknown>>;

interface Range {
  readonly min?: number;
  readonly max?: number;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string of at least one character unless `min` says otherwise. */
export function string({ min = 1, max = Number.POSITIVE_INFINITY }: Range = {}): Rule {
  return (value, at, report) => {
    if (typeof value !== 'string') report(at, 'must be a string');
    else if (value.length < min) report(at, `must be more than ${min - 1} characters`);
    else if (value.length > max) report(at, `must be less than ${max + 1} characters`);
  };
}

export function boolean(): Rule {
  return (value, at, report) => {
    if (typeof value !== 'boolean') report(at, 'must be a boolean');
  };
}

export function number({ min, max }: Range = {}): Rule {
  return (value, at, report) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) report(at, 'must be a number');
    else if (min !== undefined && value < min) report(at, `must be at least ${min}`);
    else if (max !== undefined && value > max) report(at, `must be at most ${max}`);
  };
}

export function integer(range: Range = {}): Rule {
  return (value, at, report) => {
    if (!Number.isInteger(value)) report(at, 'must be an integer');
    else number(range)(value, at, report);
  };
}

export function oneOf(...allowed: readonly unknown[]): Rule {
  return (value, at, report) => {
    if (!allowed.includes(value)) report(at, `value must be one of ${allowed.join(', ')}`);
  };
}

export function url(max = 3000): Rule {
  return (value, at, report) => {
    string({ max })(value, at, report);
    if (typeof value === 'string' && value !== '' && !URL.canParse(value)) report(at, 'invalid url');
  };
}

export function list(item: Rule, { min = 1, max = Number.POSITIVE_INFINITY }: Range = {}): Rule {
  return (value, at, report) => {
    if (!Array.isArray(value)) return report(at, 'must be an array');
    if (value.length < min) report(at, `no less than ${min} items allowed`);
    if (value.length > max) report(at, `no more than ${max} items allowed`);
    value.forEach((entry, index) => {
      item(entry, `${at}/${index}`, report);
    });
  };
}

export function object(shape: Shape): Rule {
  return (value, at, report) => {
    if (!isJsonObject(value)) return report(at, 'must provide an object');
    for (const name of shape.required ?? []) {
      if (value[name] === undefined) report(at, `missing required field: ${name}`);
    }
    for (const [name, entry] of Object.entries(value)) {
      if (name === 'type' || entry === undefined) continue;
      const rule = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
      if (rule) rule(entry, `${at}/${name}`, report);
      else report(at, `invalid additional property: ${name}`);
    }
    shape.also?.(value, at, report);
  };
}

/** An object whose `type` picks its shape; `only` narrows the types allowed at this place. */
export function typed(shapes: () => Readonly<Record<string, Shape>>, only?: readonly string[]): Rule {
  return (value, at, report) => {
    if (!isJsonObject(value)) return report(at, 'must provide an object');
    const { type } = value;
    if (type === undefined) return report(at, 'missing required field: type');
    const known = shapes();
    const allowed = typeof type === 'string' && Object.hasOwn(known, type) && (!only || only.includes(type));
    const shape = allowed ? known[type] : undefined;
    if (shape) object(shape)(value, at, report);
    else report(`${at}/type`, `unsupported type: ${String(type)}`);
  };
}
