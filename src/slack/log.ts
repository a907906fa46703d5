import type { Logger } from '@slack/bolt';
import { destination, type LoggerOptions, pino, stdTimeFunctions } from 'pino';
import type { LogLevelName } from '../config.ts';

export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What happened, in a fixed word or two, and facts about it. Never what people wrote, and never a secret. */
export interface Log {
  debug(event: string, facts?: Facts): void;
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
}

/** Names under which secrets or people's words travel in what Slack sends: whatever is logged under them is left out. */
const NEVER = ['token', 'authorization', 'response_url', 'trigger_id', 'text', 'blocks', 'body', 'signing_secret'];

/** A line of JSON for each thing that happened, on standard error unless `write` says otherwise. */
export function createLog(level: LogLevelName, write?: (line: string) => void): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: NEVER.flatMap((name) => [name, `*.${name}`]), censor: '[left out]' },
    hooks: { streamWrite: withoutSecrets },
  };
  // Written at once: the last lines before the program ends are those that matter.
  const to = write ? { write: (line: string) => write(line.trimEnd()) } : destination({ fd: 2, sync: true });
  const logger = pino(options, to);
  const at =
    (name: LogLevelName) =>
    (event: string, facts: Facts = {}) =>
      logger[name]({ event, ...facts });
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

const TOKEN = /\b(?:xox[a-z]|xapp|xwfp)(?:\.[a-z]+)?-[\w-]+/g;
const RESPONSE_URL = /(https?:\/\/[^\s"]*?\/(?:commands|actions|services|workflows|app|link)\/)[^\s"\\]+/g;

function withoutSecrets(line: string): string {
  return line.replace(TOKEN, '[token]').replace(RESPONSE_URL, '$1[secret]');
}

/** What Node, Slack's packages and SQLite add to an error; `errstr` is one of SQLite's fixed sentences. */
interface Known {
  readonly code?: string;
  readonly data?: { readonly error?: string };
  readonly statusCode?: number;
  readonly errstr?: string;
}

/** Says of an error what it is and where it comes from; the bodies of requests and answers stay out. */
export function factsOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: 'not an error' };
  const { code, data, statusCode, errstr } = error as Known;
  const where = error.stack
    ?.split('\n')
    .find((line) => line.includes('/src/'))
    ?.trim()
    .replace(/^at .*\/src\//, 'src/')
    .replace(/\)$/, '');
  return {
    error: data?.error ?? code ?? error.name,
    status: statusCode,
    says: errstr,
    ...(data || code ? {} : { message: error.message, where }),
  };
}

const BODY_SNIPPET = /(Malformed request body).*/s;

/** For Slack's own packages. They write whole messages at their debug level, so that level is never written. */
export function toSlackLogger(log: Log): Logger {
  const text = (parts: readonly unknown[]) =>
    parts
      .map((part) => (part instanceof Error ? part.message : typeof part === 'string' ? part : ''))
      .join(' ')
      .replace(BODY_SNIPPET, '$1');
  return {
    debug: () => {},
    info: (...parts) => log.debug('slack', { says: text(parts) }),
    warn: (...parts) => log.warn('slack', { says: text(parts) }),
    error: (...parts) => log.error('slack', { says: text(parts) }),
    setLevel: () => {},
    getLevel: () => 'info' as ReturnType<Logger['getLevel']>,
    setName: () => {},
  };
}
