import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createBot } from './bot.ts';
import { DataFaultError } from './dataset/data-fault.ts';
import { loadDataset } from './dataset/load.ts';
import { languages } from './languages/languages.ts';
import { createMcpServer } from './mcp/create-server.ts';
import { version } from './version.ts';

/** `npm run mcp`: the tools for assistants over standard input and output; nothing else may be written there. */
try {
  const bot = createBot(loadDataset(process.env.DATA_DIR || 'data'), languages);
  await createMcpServer(bot, version).connect(new StdioServerTransport());
} catch (error) {
  if (!(error instanceof DataFaultError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
