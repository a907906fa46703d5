/** What a text says in JSON; undefined where it is none. What it must look like is for the reader to say. */
export function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
