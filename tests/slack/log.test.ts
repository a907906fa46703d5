import { expect, test } from 'vitest';
import { createLog, factsOf, toSlackLogger } from '../../src/slack/log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void, level: 'info' | 'debug' = 'debug'): string {
  const lines: string[] = [];
  write(createLog(level, (line) => lines.push(line)));
  return lines.join('\n');
}

test('a line is JSON: a level, a time, what happened, and facts', () => {
  const line = logged((log) =>
    log.info('answered', { surface: 'direct message', rung: 'table', port: 3000, none: undefined }),
  );
  expect(JSON.parse(line)).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    event: 'answered',
    surface: 'direct message',
    rung: 'table',
    port: 3000,
  });
  expect(logged((log) => log.debug('detail'), 'info')).toBe('');
});

test('what people wrote is left out, under whatever name of Slack it travels', () => {
  const facts = { text: 'naturalisatie', response_url: 'geheim', nested: { blocks: ['naturalisatie'] } };
  expect(logged((log) => log.info('answered', facts as never))).not.toMatch(/naturalisatie|geheim/);
});

test('tokens and response_urls never show, wherever they come from', () => {
  const secrets =
    'xoxb-1-2-abc xapp-1-A-2-def xwfp-9 https://hooks.slack.com/commands/T1/2/secret https://hooks.slack.com/actions/T1/2/secret';
  const text = logged((log) => {
    log.error('failed', { says: secrets });
    toSlackLogger(log).warn(secrets, new Error(secrets));
  });
  expect(text).not.toMatch(/-abc|-def|xwfp-9|\/secret/);
});

test("Slack's own debug lines, which carry whole messages, are never written", () => {
  expect(logged((log) => toSlackLogger(log).debug('Received a message: naturalisatie'))).toBe('');
});

test('of an error the kind is told, and of our own errors the place', () => {
  expect(
    factsOf(
      Object.assign(new Error('An API error'), {
        code: 'slack_webapi_platform_error',
        data: { error: 'not_in_channel' },
      }),
    ),
  ).toEqual({ error: 'not_in_channel' });
  expect(factsOf(new TypeError('no'))).toMatchObject({ error: 'TypeError', message: 'no' });
  expect(factsOf('text')).toEqual({ error: 'not an error' });
});
