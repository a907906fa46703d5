import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AppDescription } from '../model/app-description.ts';
import { handleRequest } from './handle-request.ts';
import { seedMessages } from './seed-messages.ts';
import { SLACK_TIMING, type Timing } from './timing.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const HOST = '127.0.0.1';

export interface WorkspaceOptions {
  /** 0 picks a free port. */
  readonly port: number;
  readonly app: AppDescription;
  readonly timing?: Partial<Timing>;
}

/** A running workspace: the address of its page, and what a bot needs to reach it as it reaches Slack. */
export interface RunningWorkspace {
  readonly url: string;
  readonly slackApiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  /** Asks the bot to reconnect, as Slack does every few hours. */
  refreshConnections(): void;
  close(): Promise<void>;
}

/** A port that is taken, in words for the person who starts the workspace. */
export class PortInUseError extends Error {
  constructor(port: number) {
    super(`Port ${port} on ${HOST} is already in use. Stop what is using it, or choose another port.`);
    this.name = 'PortInUseError';
  }
}

/** Starts the stand-in for Slack on this machine only. */
export async function startWorkspace(options: WorkspaceOptions): Promise<RunningWorkspace> {
  let url = '';
  const workspace = createWorkspace(options.app, { ...SLACK_TIMING, ...options.timing }, () => url);
  seedMessages(workspace);
  const server = createServer((request, response) => {
    handleRequest(workspace, request, response).catch((error: unknown) => {
      reportFailure(workspace, error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: false, error: 'internal_error' }));
    });
  });
  server.on('upgrade', (request, socket, head) => workspace.socket.upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(options.port) : error),
    );
    server.listen(options.port, HOST, resolve);
  });
  url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    slackApiUrl: `${url}/api/`,
    botToken: workspace.botToken,
    appToken: workspace.appToken,
    refreshConnections: () => workspace.socket.disconnect('refresh_requested'),
    close: async () => {
      await workspace.socket.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function reportFailure(workspace: Workspace, error: unknown): void {
  const details = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  workspace.log.add({ direction: 'workspace', name: 'fault of the workspace itself', isFault: true, details });
}
