import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { readCommandLine } from '../../src/terminal/command-line.ts';
import { measureEdge } from './measure-edge.ts';
import { measureOnce } from './measure-once.ts';
import { measureOrganisation } from './measure-organisation.ts';
import { measureSlack } from './measure-slack.ts';
import { measureSockets } from './measure-sockets.ts';
import { measureStore } from './measure-store.ts';
import type { Measured } from './measured.ts';

const USAGE = `Usage: npm run reliability

Does to the app what can go wrong, writes what came of it into docs/reliability.md. Takes some minutes.

Options
  --help   this text`;

if (!readCommandLine(process.argv.slice(2), { usage: USAGE, options: {} })) process.exit();

const FILE = new URL('../../docs/reliability.md', import.meta.url);

const CHAPTERS: readonly (readonly [string, () => Promise<readonly Measured[]>])[] = [
  ['Once', measureOnce],
  ['What is kept', measureStore],
  ['An organisation with several workspaces', measureOrganisation],
  ['A Slack that misbehaves, and people', measureSlack],
  ['What can be sent', measureEdge],
  ['Socket Mode', measureSockets],
];

const HEAD = `# How it holds up

Made by \`npm run reliability\`, which does each of these things to the app and writes down what came of it: the app itself,
real HTTP and WebSocket connections, real processes and databases; a Slack on the same machine that fails as it is told to.
`;

const REST = `
## What cannot be closed

- Between Slack's taking an answer and its being marked as done there is a moment of a few milliseconds. A process that is
  killed in it answers again: Slack has no way to ask whether a message was posted that needs no right to read channels.
- When Slack answers 500, or not at all, it may have posted the message all the same. It is sent again, up to twice, as
  silence is worse than an answer that stands there double.
- A command or a click that comes while no process runs is lost: Slack says so to whoever sent it. Messages are delivered
  again, for up to an hour.
- PostgreSQL keeps the bytes of what was deleted until something else is written in their place, and in its log for as
  long as that is set to: rewriting the table would lock it for all replicas. [What to do](deployment.md#what-deleting-leaves-on-the-disk).
- With SQLite one process works at a time. For two, take PostgreSQL.
`;

const parts = [HEAD];
for (const [title, measure] of CHAPTERS) {
  console.error(title);
  const rows = (await measure()).map(({ what, outcome }) => `| ${what} | ${outcome} |`);
  parts.push(`## ${title}\n\n| what | outcome |\n| --- | --- |\n${rows.join('\n')}\n`);
}
const [processor] = cpus();
const busy = Math.round(loadavg()[1] ?? 0);
const machine = `Measured with Node ${process.versions.node} on ${cpus().length} cores (${processor?.model}), on which ${busy} programs were running at a time;\ntimes are longer for it.\n`;
await writeFile(FILE, [...parts, REST.trimStart(), machine].join('\n'));
process.exit(0);
