import type { ServerResponse } from 'node:http';
import { takeSnapshot, type Workspace } from './workspace.ts';

const KEEP_ALIVE = 20_000;

/** Server-sent events: first everything, then every change. */
export function streamChanges(workspace: Workspace, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  const send = (change: unknown) => response.write(`data: ${JSON.stringify(change)}\n\n`);
  send({ kind: 'snapshot', snapshot: takeSnapshot(workspace) });
  const stop = workspace.feed.subscribe(send);
  const timer = setInterval(() => response.write(': still here\n\n'), KEEP_ALIVE);
  timer.unref();
  response.on('close', () => {
    clearInterval(timer);
    stop();
  });
}
