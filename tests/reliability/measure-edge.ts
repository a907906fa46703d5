import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { startFakeSlack } from '../slack/fake-slack.ts';
import { SIGNING_SECRET, signed } from '../slack/http-app.ts';
import { newDatabase, startHttpProgram } from '../slack/run-program.ts';
import { line, type Measured } from './measured.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const memoryMb = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** What anybody can send to the address, and what Slack's own format allows. */
export async function measureEdge(): Promise<Measured[]> {
  const slack = await startFakeSlack();
  const program = await startHttpProgram(slack, await newDatabase());
  const url = `${program.base}/slack/events`;
  const send = async (body: string, headers: Record<string, string>) =>
    (await fetch(url, { method: 'POST', body, headers: { ...JSON_TYPE, ...headers } }).catch(() => undefined))
      ?.status ?? 'cut off';
  const lines: Measured[] = [];
  const status = async (what: string, body: string, more: Record<string, string> = {}, at = Date.now() / 1000) =>
    lines.push(
      line(
        what,
        String(await send(body, { ...signed(body, { secret: SIGNING_SECRET, at: Math.floor(at) }), ...more })),
      ),
    );
  await status('A signed body `null`', 'null');
  await status('A signed event without an event', '{"type":"event_callback","event":null}');
  await status('A time stamp of a day ahead', '{}', {}, Date.now() / 1000 + 86_400);
  await status('A form with `charset=utf-8`', 'ssl_check=1', {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
  });
  const pid = program.child.pid ?? 0;
  const before = memoryMb(pid);
  const large = JSON.stringify({ text: 'x'.repeat(3_900_000) });
  const statuses = await Promise.all(Array.from({ length: 40 }, () => send(large, {})));
  const grown = Math.round(memoryMb(pid) - before);
  lines.push(
    line('40 unsigned bodies of 3.9 MB at once', `${[...new Set(statuses)].join(' or ')}; ${grown} MB more memory`),
  );
  const half = connect(Number(new URL(program.base).port), '127.0.0.1');
  half.on('error', () => {});
  half.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n\r\n{');
  await once(half, 'connect');
  const since = performance.now();
  program.child.kill('SIGTERM');
  const code = await program.ended;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  lines.push(line('A half-open unsigned POST at SIGTERM', `exit ${code} after ${seconds} s`));
  await slack.close();
  return lines;
}
