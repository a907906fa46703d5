import { runImport } from './import/run-import.ts';

process.exitCode = runImport(process.argv.slice(2), process.env.DATA_DIR || 'data', {
  out: process.stdout,
  error: process.stderr,
  now: () => performance.now(),
});
