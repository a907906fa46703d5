import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The browser tests need the page as it is now: built again only when a source is newer. */
export default async function buildPage(): Promise<void> {
  const built = `${ROOT}/dist/index.html`;
  const sources = await readdir(`${ROOT}/page`, { recursive: true, withFileTypes: true });
  const newest = Math.max(
    ...sources.filter((entry) => entry.isFile()).map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  );
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  await build({ configFile: `${ROOT}/vite.config.ts`, logLevel: 'warn' });
}
