import { Refusal } from '../refusal.ts';
import type { Workspace } from '../workspace.ts';
import { blocksValidate } from './blocks-validate.ts';
import type { Answer, Call, Method } from './call.ts';
import { chatDelete, chatPostEphemeral, chatPostMessage, chatUpdate } from './chat.ts';
import { conversationsInfo, conversationsOpen, usersInfo } from './conversations.ts';
import { functionsCompleteError, functionsCompleteSuccess } from './functions.ts';
import { apiTest, appsConnectionsOpen, authTest } from './session.ts';
import { agentsSessionsSetStatus, assistantThreadsSetStatus } from './statuses.ts';
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from './views.ts';

interface Entry {
  readonly run: Method;
  readonly token: 'none' | 'app' | 'bot';
  readonly scope?: string;
}

/** Every method the workspace knows, the token it wants and the scope it needs. */
const METHODS: Readonly<Record<string, Entry>> = {
  'api.test': { run: apiTest, token: 'none' },
  'blocks.validate': { run: blocksValidate, token: 'none' },
  'apps.connections.open': { run: appsConnectionsOpen, token: 'app' },
  'auth.test': { run: authTest, token: 'bot' },
  'chat.postMessage': { run: chatPostMessage, token: 'bot', scope: 'chat:write' },
  'chat.postEphemeral': { run: chatPostEphemeral, token: 'bot', scope: 'chat:write' },
  'chat.update': { run: chatUpdate, token: 'bot', scope: 'chat:write' },
  'chat.delete': { run: chatDelete, token: 'bot', scope: 'chat:write' },
  'views.open': { run: viewsOpen, token: 'bot' },
  'views.push': { run: viewsPush, token: 'bot' },
  'views.update': { run: viewsUpdate, token: 'bot' },
  'views.publish': { run: viewsPublish, token: 'bot' },
  'users.info': { run: usersInfo, token: 'bot', scope: 'users:read' },
  'conversations.info': { run: conversationsInfo, token: 'bot', scope: 'channels:read' },
  'conversations.open': { run: conversationsOpen, token: 'bot', scope: 'im:write' },
  'functions.completeSuccess': { run: functionsCompleteSuccess, token: 'bot' },
  'functions.completeError': { run: functionsCompleteError, token: 'bot' },
  'assistant.threads.setStatus': { run: assistantThreadsSetStatus, token: 'bot', scope: 'assistant:write' },
  'agents.sessions.setStatus': { run: agentsSessionsSetStatus, token: 'bot', scope: 'assistant:write' },
};

/** Answers one Web API call the way Slack does, and writes it in the log. */
export function answerCall(workspace: Workspace, name: string, args: Call['args'], bearer: string | undefined): Answer {
  const startedAt = Date.now();
  const shown = readable(args);
  try {
    const answer = { ok: true, ...run(workspace, name, args, bearer) };
    const details = [shown];
    workspace.log.add({ direction: 'from-bot', name, isFault: false, details, tookMs: Date.now() - startedAt });
    return answer;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const answer = { ok: false, error: error.error, ...error.body };
    const details = [JSON.stringify(answer), shown];
    workspace.log.add({ direction: 'from-bot', name: `${name}: ${error.error}`, isFault: true, details });
    return answer;
  }
}

function run(workspace: Workspace, name: string, args: Call['args'], bearer: string | undefined): Answer {
  const entry = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (!entry) throw new Refusal('unknown_method', { req_method: name });
  if (entry.token !== 'none') checkToken(workspace, entry.token, bearer ?? String(args.token ?? ''));
  const { scope } = entry;
  const { scopes } = workspace.app;
  if (scope && scopes && !scopes.includes(scope)) {
    throw new Refusal('missing_scope', { needed: scope, provided: scopes.join(',') });
  }
  return entry.run({ workspace, args });
}

function checkToken(workspace: Workspace, kind: 'app' | 'bot', token: string): void {
  if (!token) throw new Refusal('not_authed');
  const isBot = token === workspace.botToken || workspace.runs.ownsToken(token);
  const isApp = token === workspace.appToken;
  if (!isBot && !isApp) throw new Refusal('invalid_auth');
  if ((kind === 'app') !== isApp) throw new Refusal('not_allowed_token_type');
}

/** The arguments for the log: without the token, with form-encoded JSON decoded. */
function readable({ token: _token, ...args }: Call['args']): string {
  const decoded = Object.entries(args).map(([name, value]) => {
    const isJson = typeof value === 'string' && /^[[{]/.test(value);
    return [name, isJson ? decode(value) : value];
  });
  return JSON.stringify(Object.fromEntries(decoded));
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
