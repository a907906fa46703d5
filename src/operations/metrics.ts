import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Facts, Log } from '../slack/log.ts';

/** What is counted, for Prometheus. */
export interface Metrics {
  /** A log that counts what is logged: whatever the log tells of, the figures tell of too. */
  counting(log: Log): Log;
  /** Shows a number that is looked up whenever somebody reads the metrics. */
  gauge(name: string, help: string, value: () => number): void;
  /** All of it in the text format of Prometheus. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** From an answer out of memory to one for which Slack let itself be waited for, in seconds. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const answers = new Counter({
    name: 'answers_total',
    help: 'Answers that were sent.',
    labelNames: ['surface', 'kind', 'language', 'rung'],
    registers,
  });
  const seconds = new Histogram({
    name: 'answer_seconds',
    help: 'From the arrival of a question until Slack had taken its answer.',
    labelNames: ['surface'],
    buckets: BUCKETS,
    registers,
  });
  const judgements = new Counter({
    name: 'judgements_total',
    help: 'Judgements of answers, each person and answer once.',
    labelNames: ['verdict'],
    registers,
  });
  const problems = new Counter({
    name: 'problems_total',
    help: 'Lines of the log at the level of a warning or an error.',
    labelNames: ['level', 'event', 'surface'],
    registers,
  });
  const text = (value: Facts[string]) => (value === undefined ? '' : String(value));
  const count = (level: 'info' | 'warn' | 'error', event: string, facts: Facts = {}) => {
    const { surface, kind, language, rung, verdict, first, ms } = facts;
    if (level !== 'info') problems.inc({ level, event, surface: text(surface) });
    else if (event === 'answered' || event === 'shared') {
      answers.inc({ surface: text(surface), kind: text(kind), language: text(language), rung: text(rung) });
      if (typeof ms === 'number') seconds.observe({ surface: text(surface) }, ms / 1000);
    } else if (event === 'judged' && first !== false) judgements.inc({ verdict: text(verdict) });
  };
  const counted =
    (log: Log, level: 'info' | 'warn' | 'error') =>
    (event: string, facts?: Facts): void => {
      count(level, event, facts);
      log[level](event, facts);
    };
  return {
    counting: (log) => ({
      debug: log.debug,
      info: counted(log, 'info'),
      warn: counted(log, 'warn'),
      error: counted(log, 'error'),
    }),
    gauge: (name, help, value) => {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(value());
        },
      });
    },
    read: async () => ({ contentType: register.contentType, text: await register.metrics() }),
  };
}
