import type { IncomingMessage, ServerResponse } from 'node:http';
import { servePage } from './page-files.ts';
import { answerPage } from './page-requests.ts';
import { streamChanges } from './page-stream.ts';
import { postResponse } from './post-response.ts';
import { parseObject, readArguments, readText } from './read-body.ts';
import { Refusal } from './refusal.ts';
import { answerCall } from './web-api/answer-call.ts';
import type { Workspace } from './workspace.ts';

const LOCAL_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;
const RESPONSE_URL = /^\/(?:commands|actions)\/(?<secret>[0-9a-f]{32})$/;

/** Routes one request: Web API, response_url, the page's own requests, or the page. */
export async function handleRequest(
  workspace: Workspace,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!LOCAL_HOST.test(request.headers.host ?? ''))
    return sendJson(response, 403, { ok: false, error: 'not a local address' });
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (path.startsWith('/api/')) {
    const bearer = /^Bearer (?<token>\S+)$/i.exec(request.headers.authorization ?? '')?.groups?.token;
    const name = path.slice('/api/'.length).replace(/\/$/, '');
    return sendJson(response, 200, answerCall(workspace, name, await readArguments(request), bearer));
  }
  const secret = RESPONSE_URL.exec(path)?.groups?.secret;
  if (secret && request.method === 'POST')
    return answerResponseUrl(workspace, secret, await readText(request), response);
  if (path === '/page/stream') return streamChanges(workspace, response);
  if (path === '/page/request' && request.method === 'POST') {
    const isJson = request.headers['content-type'] === 'application/json';
    if (!isJson) return sendJson(response, 415, { ok: false, error: 'JSON only' });
    return sendJson(response, 200, await answerPage(workspace, parseObject(await readText(request))));
  }
  return servePage(path, response);
}

function answerResponseUrl(workspace: Workspace, secret: string, text: string, response: ServerResponse): void {
  const use = workspace.responseUrls.use(secret);
  const body = parseObject(text);
  const report = (status: number, error: string, details: readonly string[] = []) => {
    const name = `response_url: ${error}`;
    workspace.log.add({ direction: 'from-bot', name, isFault: true, details: [...details, JSON.stringify(body)] });
    sendJson(response, status, { ok: false, error });
  };
  if (use.kind !== 'ok') {
    report(404, use.kind === 'unknown' ? 'no_service' : use.kind);
    return;
  }
  try {
    postResponse(workspace, use.target, body, 'response_url');
    workspace.log.add({ direction: 'from-bot', name: 'response_url', isFault: false, details: [JSON.stringify(body)] });
    sendJson(response, 200, { ok: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    report(400, error.error, Array.isArray(error.body.errors) ? error.body.errors.map(String) : []);
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
