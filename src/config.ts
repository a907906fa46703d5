import { existsSync } from 'node:fs';
import * as z from 'zod';

/** With the token of one workspace, or with those of all that install the app. */
export type Access =
  | { readonly botToken: string; readonly install?: undefined }
  | { readonly botToken?: undefined; readonly install: InstallConfig };

export interface InstallConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Seal what is kept of installations: the first one what is new, all of them what there is. */
  readonly keys: readonly string[];
  readonly redirectUri?: string;
}

/** How the app listens to Slack; `local` is the workspace on this machine, for when there are no tokens. */
export type Connection =
  | ({ readonly kind: 'socket'; readonly appToken: string; readonly port: number } & Access)
  | ({ readonly kind: 'http'; readonly signingSecret: string; readonly port: number } & Access)
  | { readonly kind: 'local'; readonly port: number };

export type LogLevelName = 'error' | 'warn' | 'info' | 'debug';

export interface Config {
  readonly connection: Connection;
  /** Always ends in a slash. */
  readonly slackApiUrl: string;
  readonly dataDir: string;
  /** `sqlite:PATH` or `postgres://…`. */
  readonly databaseUrl: string;
  /** What an older version kept, to be taken over once. */
  readonly storeFile: string;
  readonly logLevel: LogLevelName;
  /** Set when what people ask is to stand in the log. */
  readonly logQuestions?: true;
  /** Where health and metrics are served; absent: nowhere. */
  readonly operationsPort?: number;
  /** How long feedback is kept; absent when there is no feedback. */
  readonly feedbackDays?: number;
  readonly threadDays: number;
  /** Ids of those who may announce a new edition from their Home tab; absent where nobody may. */
  readonly announcers?: readonly string[];
  /** What an assistant must send to use the tools over HTTP; without it they are closed. */
  readonly mcpToken?: string;
}

/** Says of every setting that is wrong what it should be. Never repeats a value: it may be a secret. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      [
        'The configuration is not right:',
        ...faults.map((fault) => `  ${fault}`),
        'See .env.example for what each one is.',
      ].join('\n'),
    );
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

const secret = (pattern: RegExp, shape: string) => z.string().regex(pattern, `should be ${shape}`).optional();
const wholeNumber = (lowest: number, highest: number) => {
  const shape = `should be a whole number from ${lowest} to ${highest}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, shape)
    .transform(Number)
    .pipe(z.number().min(lowest, shape).max(highest, shape));
};

/** Every variable that the app reads. Empty counts as absent. */
const environment = z.object({
  SLACK_BOT_TOKEN: secret(/^xoxb-\S+$/, 'a bot token, which starts with xoxb-'),
  SLACK_APP_TOKEN: secret(/^xapp-\S+$/, 'an app-level token, which starts with xapp-'),
  SLACK_SIGNING_SECRET: secret(/^\S{8,}$/, 'the signing secret of the app, without spaces'),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: secret(/^\S{8,}$/, 'the client secret of the app, without spaces'),
  SLACK_REDIRECT_URI: z.url({ protocol: /^https$/, error: 'should be a URL that starts with https://' }).optional(),
  INSTALLATION_KEYS: secret(
    /^[^\s,]{32,}(?:,[^\s,]{32,})*$/,
    'one or more keys of at least 32 characters, with commas',
  ),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'should be a URL that starts with https:// or http://' })
    .default('https://slack.com/api/'),
  PORT: wholeNumber(0, 65_535).default(3000),
  MCP_TOKEN: secret(/^\S{16,}$/, 'a secret of at least 16 characters, without spaces'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/, 'should be sqlite: and a path, or start with postgres://')
    .default('sqlite:var/ind-cijfers.db'),
  STORE_FILE: z.string().default('var/store.jsonl'),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'], { error: 'should be error, warn, info or debug' })
    .default('info'),
  LOG_QUESTIONS: z.enum(['on', 'off'], { error: 'should be on or off' }).default('off'),
  OPERATIONS_PORT: wholeNumber(0, 65_535).optional(),
  FEEDBACK: z.enum(['on', 'off'], { error: 'should be on or off' }).default('on'),
  FEEDBACK_DAYS: wholeNumber(1, 730).default(90),
  THREAD_DAYS: wholeNumber(1, 365).default(30),
  ANNOUNCERS: z
    .string()
    .regex(/^[UW][A-Z0-9]+(?:\s*,\s*[UW][A-Z0-9]+)*$/, 'should be ids of members, such as U012ABCDEF, with commas')
    .optional(),
});

export const VARIABLES: readonly string[] = Object.keys(environment.shape);

/** Reads `.env`, if there is one, and the environment: the only place that does. */
export function loadConfig(args: readonly string[] = []): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig(process.env, args);
}

/** Reads the configuration from environment variables and the arguments of the command line (`--port 4000`). */
export function readConfig(env: Readonly<Record<string, string | undefined>>, args: readonly string[] = []): Config {
  const port = portArgument(args);
  const given = Object.entries({ ...env, ...(port === undefined ? {} : { PORT: port }) });
  const result = environment.safeParse(
    Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== '')),
  );
  if (!result.success)
    throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`));
  const { data } = result;
  return {
    connection: connectionOf(data),
    slackApiUrl: data.SLACK_API_URL.endsWith('/') ? data.SLACK_API_URL : `${data.SLACK_API_URL}/`,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    storeFile: data.STORE_FILE,
    logLevel: data.LOG_LEVEL,
    ...(data.LOG_QUESTIONS === 'on' ? { logQuestions: true } : {}),
    ...(data.OPERATIONS_PORT === undefined ? {} : { operationsPort: data.OPERATIONS_PORT }),
    threadDays: data.THREAD_DAYS,
    ...(data.ANNOUNCERS ? { announcers: data.ANNOUNCERS.split(',').map((id) => id.trim()) } : {}),
    ...(data.MCP_TOKEN ? { mcpToken: data.MCP_TOKEN } : {}),
    ...(data.FEEDBACK === 'on' ? { feedbackDays: data.FEEDBACK_DAYS } : {}),
  };
}

function connectionOf(data: z.infer<typeof environment>): Connection {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, PORT: port } = data;
  const access = accessOf(data);
  if (!access && !appToken && !signingSecret) return { kind: 'local', port };
  if (!access)
    throw new ConfigError([
      'SLACK_BOT_TOKEN is missing: it should be a bot token, which starts with xoxb-; or, for several workspaces, set SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and INSTALLATION_KEYS.',
    ]);
  if (appToken) return { kind: 'socket', appToken, port, ...access };
  if (signingSecret) return { kind: 'http', signingSecret, port, ...access };
  throw new ConfigError([
    'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: one of them is needed beside SLACK_BOT_TOKEN or SLACK_CLIENT_ID.',
  ]);
}

function accessOf(data: z.infer<typeof environment>): Access | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, INSTALLATION_KEYS: keys } = data;
  const { SLACK_BOT_TOKEN: botToken, SLACK_REDIRECT_URI: redirectUri } = data;
  if (!clientId && !clientSecret) return botToken ? { botToken } : undefined;
  const missing = Object.entries({
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    INSTALLATION_KEYS: keys,
  })
    .filter(([, value]) => !value)
    .map(([name]) => `${name} is missing: installing in several workspaces needs it.`);
  if (!clientId || !clientSecret || !keys) throw new ConfigError(missing);
  return { install: { clientId, clientSecret, keys: keys.split(','), ...(redirectUri ? { redirectUri } : {}) } };
}

function portArgument(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  if (at < 0) return undefined;
  return args[at]?.includes('=') ? args[at]?.split('=')[1] : (args[at + 1] ?? 'missing');
}
