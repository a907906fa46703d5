import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const NOT_BUILT = 'The page has not been built yet. Run "npm install" (or "npm run build") in the folder workspace.\n';
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; connect-src 'self'; frame-ancestors 'none'";

/** Serves the built page, or says how to build it. */
export async function servePage(path: string, response: ServerResponse): Promise<void> {
  const file = normalize(join(FOLDER, path === '/' ? 'index.html' : path));
  if (!file.startsWith(FOLDER + sep)) return void response.writeHead(404).end();
  try {
    const content = await readFile(file);
    const caching = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': caching,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    });
    response.end(content);
  } catch {
    const isHome = path === '/';
    response.writeHead(isHome ? 503 : 404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(isHome ? NOT_BUILT : 'Not found\n');
  }
}
