import fc from 'fast-check';

type Path = readonly (string | number)[];

/** What a field can hold that nobody expects there. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1e21, '', ' ', [], {}, [null], '__proto__', 'T1', 'U0ASKER', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant('x'.repeat(20_000)),
  fc.jsonValue({ maxDepth: 2 }),
);

const change = fc.record({
  /** Which of the fields, counted round. */
  at: fc.nat(),
  to: fc.oneof({ weight: 3, arbitrary: anything }, { weight: 1, arbitrary: fc.constant(undefined) }),
});

/** The payload with some of its fields replaced by something else, or left out. */
export function spoilt<T extends object>(payload: fc.Arbitrary<T>): fc.Arbitrary<object> {
  return fc.tuple(payload, fc.array(change, { minLength: 1, maxLength: 3 })).map(([whole, changes]) =>
    changes.reduce<object>((left, { at, to }) => {
      const paths = pathsOf(left);
      return paths.length === 0 ? left : (replaced(left, paths[at % paths.length] ?? [], to) as object);
    }, whole),
  );
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, own]) =>
    pathsOf(own, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function replaced(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  if (Array.isArray(value)) return value.map((own, i) => (i === first ? replaced(own, rest, to) : own));
  const { [first]: own, ...others } = value as Record<string | number, unknown>;
  const made = replaced(own, rest, to);
  return made === undefined ? others : { ...others, [first]: made };
}
