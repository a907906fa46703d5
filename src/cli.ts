import './compile-cache.mjs';

const { runCommand } = await import('./terminal/run-command.ts');
process.exitCode = await runCommand(process.argv.slice(2), process.env.DATA_DIR || 'data');
