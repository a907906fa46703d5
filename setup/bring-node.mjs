// The last step of `npm ci`. On a machine whose Node is older than the one in .node-version, that one is installed beside the
// packages, from the npm registry. npm puts node_modules/.bin first in the PATH of every script, so that they all run on it.
// Plain JavaScript, since the older Node cannot run TypeScript.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const wanted = readFileSync(`${ROOT}.node-version`, 'utf8').trim();
const major = (version) => Number.parseInt(version, 10);

/** The package with just the program: `node` itself fetches this one in an install script, which npm may not run. */
function packageOfThisMachine() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `${platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${process.arch}`;
}

function bring(version) {
  console.log(`Node ${process.versions.node} is too old for this program: installing Node ${version} in node_modules.`);
  const args = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `${packageOfThisMachine()}@${version}`,
  ];
  spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  const brought = spawnSync(`${ROOT}node_modules/.bin/node`, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (brought.stdout?.trim() === `v${version}`) return;
  console.error(
    `Node ${version} could not be installed for this machine. Install it from https://nodejs.org and try again.`,
  );
  process.exitCode = 1;
}

if (major(process.versions.node) < major(wanted)) bring(wanted);
