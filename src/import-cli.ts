import { createInterface } from 'node:readline/promises';
import { runImport } from './import/run-import.ts';

const lines = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

process.exitCode = await runImport(process.argv.slice(2), process.env.DATA_DIR || 'data', {
  out: process.stdout,
  error: process.stderr,
  now: () => performance.now(),
  ...(lines ? { ask: (question: string) => lines.question(question) } : {}),
});
lines?.close();
