import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Bot } from '../bot.ts';
import { createMcpServer } from './create-server.ts';

/**
 * Answers one request over HTTP. Without sessions: each request stands alone, so that any number of instances can
 * answer. `token` is what the client must send as a bearer token.
 */
function handleMcp(bot: Bot, version: string, token: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
      response.writeHead(401, { 'content-type': 'text/plain', 'www-authenticate': 'Bearer' });
      response.end('A bearer token is needed: see MCP_TOKEN.\n');
      return;
    }
    const server = createMcpServer(bot, version);
    // Without a session id generator the transport keeps no sessions.
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.on('close', () => void server.close());
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    await transport.handleRequest(request, response);
  };
}

/** What is served where: the tools answer, and push nothing, so that a client need not listen. */
export function mcpRoutes(bot: Bot, version: string, token: string) {
  const onlyPost = async (_: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.writeHead(405, { allow: 'POST' });
    response.end();
  };
  return { 'POST /mcp': handleMcp(bot, version, token), 'GET /mcp': onlyPost, 'DELETE /mcp': onlyPost };
}

/** In constant time, whatever the lengths. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
