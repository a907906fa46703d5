import { existsSync } from 'node:fs';
import type { Config } from './config.ts';
import { type AppParts, type RunningApp, startApp } from './slack/app.ts';

/** What the stand-in for Slack exports; it is a package of its own, which need not be installed. */
interface WorkspacePackage {
  startWorkspace(options: { readonly port: number; readonly app: unknown }): Promise<Workspace>;
  readManifest(path: URL): Promise<object>;
}

interface Workspace {
  readonly url: string;
  readonly slackApiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  close(): Promise<void>;
}

const FOLDER = new URL('../workspace/', import.meta.url);
const MANIFEST = new URL('../manifest.yml', import.meta.url);

/** Says which command to run, rather than that a module was not found. */
class WorkspaceMissingError extends Error {
  constructor() {
    super(
      'there are no Slack tokens, and the local workspace is not installed. Run `npm --prefix workspace install` once and try again, or fill in .env (see .env.example).',
    );
    this.name = 'WorkspaceMissingError';
  }
}

/** Without tokens: starts a workspace on this machine, and the very same app in it over Socket Mode. */
export async function startFromLocalWorkspace(
  port: number,
  config: Config,
  parts: Omit<AppParts, 'config'>,
): Promise<RunningApp> {
  console.log('There are no Slack tokens: starting the local workspace. This is not Slack.');
  const workspace = await open(port, parts);
  const connection = { kind: 'socket', botToken: workspace.botToken, appToken: workspace.appToken, port } as const;
  const app = await startApp({ ...parts, config: { ...config, connection, slackApiUrl: workspace.slackApiUrl } });
  // Not before Ctrl-C ends it properly.
  setImmediate(() =>
    console.log(`${parts.bot.dataset.organisation.app} answers on ${workspace.url} (Ctrl-C ends it).`),
  );
  return {
    port,
    check: app.check,
    working: app.working,
    leave: app.leave,
    onLost: app.onLost,
    stop: async () => {
      await app.stop();
      await workspace.close();
    },
  };
}

async function open(port: number, { bot }: Omit<AppParts, 'config'>): Promise<Workspace> {
  if (!existsSync(new URL('node_modules/', FOLDER))) throw new WorkspaceMissingError();
  // Named at run time: the app does not depend on the workspace.
  const load = (file: string): Promise<Partial<WorkspacePackage>> => import(new URL(`src/server/${file}`, FOLDER).href);
  const { startWorkspace } = await load('start-workspace.ts');
  const { readManifest } = await load('read-manifest.ts');
  if (!startWorkspace || !readManifest) throw new WorkspaceMissingError();
  const { nl, en } = bot.dataset.organisation.examples;
  // Three to begin with, in both languages.
  const examples = [nl[0], en.at(-1), nl[1]];
  return startWorkspace({ port, app: { ...(await readManifest(MANIFEST)), examples } });
}
