import { afterEach, expect, test } from 'vitest';
import { createMetrics } from '../../src/operations/metrics.ts';
import {
  type Operations,
  type OperationsServer,
  startOperationsServer,
} from '../../src/operations/operations-server.ts';
import { createLog } from '../../src/slack/log.ts';

let server: OperationsServer | undefined;
afterEach(() => server?.stop());

async function start(
  parts: Partial<Operations> = {},
): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  server = await startOperationsServer(0, {
    metrics: createMetrics(),
    checks: { database: () => {}, slack: async () => {} },
    isStopping: () => false,
    ...parts,
  });
  const { port } = server;
  return (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init);
}

test('it runs, and can answer', async () => {
  const get = await start();
  expect((await get('/healthz')).status).toBe(200);
  const ready = await get('/readyz');
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({ ready: true, database: 'ok', slack: 'ok' });
});

test('without what it needs it can not answer, and says what that is; it does not say why', async () => {
  const get = await start({
    checks: { database: () => Promise.reject(new Error('password geheim refused')), slack: () => {} },
  });
  const ready = await get('/readyz');
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ ready: false, database: 'failed', slack: 'ok' });
});

test('while it stops, it still runs and takes nothing new', async () => {
  const get = await start({ isStopping: () => true });
  expect((await get('/readyz')).status).toBe(503);
  expect((await get('/healthz')).status).toBe(200);
});

test('what is logged is counted', async () => {
  const metrics = createMetrics();
  metrics.gauge('in_flight', 'Being worked on.', () => 3);
  const log = metrics.counting(createLog('error', () => {}));
  log.info('answered', { surface: 'command', kind: 'lookup', language: 'nl', rung: 'table', ms: 40 });
  log.info('judged', { verdict: 'wrong', first: true });
  log.info('judged', { verdict: 'wrong', first: false });
  log.error('failed', { surface: 'command', error: 'fatal_error' });
  const get = await start({ metrics });
  const response = await get('/metrics');
  expect(response.headers.get('content-type')).toContain('version=0.0.4');
  const text = await response.text();
  expect(text).toContain('answers_total{surface="command",kind="lookup",language="nl",rung="table"} 1');
  expect(text).toContain('answer_seconds_bucket{le="0.05",surface="command"} 1');
  expect(text).toContain('judgements_total{verdict="wrong"} 1');
  expect(text).toContain('problems_total{level="error",event="failed",surface="command"} 1');
  expect(text).toContain('in_flight 3');
  expect(text).toContain('nodejs_eventloop_lag_seconds');
});

test('there is nothing else, and nothing can be changed', async () => {
  const get = await start();
  expect((await get('/slack/events')).status).toBe(404);
  expect((await get('/constructor')).status).toBe(404);
  expect((await get('/metrics', { method: 'POST' })).status).toBe(405);
});
