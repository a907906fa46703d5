import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createBot } from './bot.ts';
import { DataFaultError } from './dataset/data-fault.ts';
import { loadDataset } from './dataset/load.ts';
import { languages } from './languages/languages.ts';
import { createMcpServer } from './mcp/create-server.ts';
import { readCommandLine } from './terminal/command-line.ts';
import { version } from './version.ts';

const USAGE = `Usage: npm run mcp

The tools for assistants, over standard input and output: to be started by a program that speaks their protocol.

Options
  --help   this text`;

/** Nothing but the protocol may be written to standard output. */
async function serve(): Promise<void> {
  try {
    const bot = createBot(loadDataset(process.env.DATA_DIR || 'data'), languages);
    await createMcpServer(bot, version).connect(new StdioServerTransport());
  } catch (error) {
    if (!(error instanceof DataFaultError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (readCommandLine(process.argv.slice(2), { usage: USAGE, options: {} })) await serve();
