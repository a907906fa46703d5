/** Where a value goes: into the object or the array at `path`, under `key` if it is an object. */
export interface JsonInsert {
  readonly path: readonly (string | number)[];
  readonly key?: string;
  readonly value: unknown;
}

export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Adds to a file that people keep, and leaves every other line of it as they wrote it. */
export function insertIntoJson(text: string, inserts: readonly JsonInsert[]): string {
  const isPretty = text === prettyJson(JSON.parse(text));
  const paths = new Map(inserts.map(({ path }) => [JSON.stringify(path), path]));
  const edited = [...paths].reduce(
    (all, [key, path]) =>
      insertAt(
        all,
        path,
        inserts.filter((one) => JSON.stringify(one.path) === key),
      ),
    text,
  );
  return isPretty && inserts.length > 0 ? prettyJson(JSON.parse(edited)) : edited;
}

/** On one line, with spaces inside the braces. */
export function inlineJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inlineJson(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

const SPACE = /\s/;
const END_OF_BARE = /[\s,\]}]/;
const INDENT = /^[ \t]*/;

function insertAt(text: string, path: JsonInsert['path'], inserts: readonly JsonInsert[]): string {
  const container = path.reduce<number>((at, step) => findMember(text, at, step), skipSpace(text, 0));
  const { members, close } = readContainer(text, container);
  const added = inserts.map(
    ({ key, value }) => `${key === undefined ? '' : `${JSON.stringify(key)}: `}${inlineJson(value)}`,
  );
  const [first, last] = [members[0], members.at(-1)];
  const indent = indentAt(text, container);
  if (!first || !last) {
    const lines = added.join(`,\n${indent}  `);
    return `${text.slice(0, container + 1)}\n${indent}  ${lines}\n${indent}${text.slice(close)}`;
  }
  const onLines = text.slice(container, first.start).includes('\n');
  const separator = onLines ? `,\n${indentAt(text, last.start)}` : ', ';
  return `${text.slice(0, last.end)}${added.map((member) => separator + member).join('')}${text.slice(last.end)}`;
}

interface Member {
  readonly key?: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

function findMember(text: string, container: number, step: string | number): number {
  const { members } = readContainer(text, container);
  const found = typeof step === 'number' ? members[step] : members.find(({ key }) => key === step);
  if (!found) throw new Error(`no ${step} to insert into`);
  return found.valueStart;
}

function readContainer(text: string, open: number): { members: Member[]; close: number } {
  const isObject = text[open] === '{';
  const members: Member[] = [];
  let at = skipSpace(text, open + 1);
  while (text[at] !== '}' && text[at] !== ']') {
    const start = at;
    const keyEnd = isObject ? skipValue(text, at) : at;
    const valueStart = isObject ? skipSpace(text, skipSpace(text, keyEnd) + 1) : at;
    const end = skipValue(text, valueStart);
    members.push({
      start,
      valueStart,
      end,
      ...(isObject ? { key: JSON.parse(text.slice(start, keyEnd)) as string } : {}),
    });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return { members, close: at };
}

function skipValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return skipString(text, start);
  if (first === '{' || first === '[') return readContainer(text, start).close + 1;
  let at = start;
  while (at < text.length && !END_OF_BARE.test(text[at] ?? '')) at += 1;
  return at;
}

function skipString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (SPACE.test(text[at] ?? '')) at += 1;
  return at;
}

function indentAt(text: string, position: number): string {
  const line = text.slice(text.lastIndexOf('\n', position) + 1, position);
  return INDENT.exec(line)?.[0] ?? '';
}
