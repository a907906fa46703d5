import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeSlack, startFakeSlack } from '../slack/fake-slack.ts';
import { type HttpProgram, newDatabase, startHttpProgram } from '../slack/run-program.ts';

type Structured = Record<string, unknown>;

async function callTool(client: Client, name: string, args: Structured): Promise<Structured> {
  const result = await client.callTool({ name, arguments: args });
  expect(result.isError ?? false).toBe(false);
  return result.structuredContent as Structured;
}

describe('the tools for assistants, over standard input and output', () => {
  const client = new Client({ name: 'test', version: '0' });
  beforeAll(
    () => client.connect(new StdioClientTransport({ command: process.execPath, args: ['src/mcp-cli.ts'] })),
    30_000,
  );
  afterAll(() => client.close());

  it('are four, each with a schema of what it takes and gives', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'check_text', 'get_figures', 'list_topics']);
    expect(tools.every(({ inputSchema, outputSchema }) => inputSchema && outputSchema)).toBe(true);
  });

  it('answer a question with its figures, notes and source', async () => {
    const answer = await callTool(client, 'ask', {
      question: 'What percentage of notices of default was handled in time in 2020?',
    });
    expect(answer).toMatchObject({
      kind: 'figures',
      cells: ['ingebrekestellingen.tijdig-afgehandeld@2020'],
      figures: [{ value: 20, unit: 'percent' }],
      source: expect.stringContaining('IND annual figures 2020'),
    });
    expect(answer.notes).toContainEqual({ number: '¹⁰', text: expect.stringContaining('20%') });
  });

  it('check a text, claim by claim', async () => {
    const checked = await callTool(client, 'check_text', {
      text: 'The IND received 2,900 complaints in 2020, and 1,800 in 2019.',
    });
    expect(checked).toMatchObject({
      verdict: 'mixed',
      claims: [
        { text: '2,900', verdict: 'true' },
        { text: '1,800', verdict: 'false', actual: 1880 },
      ],
    });
  });

  it('give figures by their ids, and say which are missing', async () => {
    const { topics } = (await callTool(client, 'list_topics', {})) as {
      topics: { measures: { indicator: string }[] }[];
    };
    const [indicator = ''] = topics.flatMap(({ measures }) => measures.map((one) => one.indicator));
    const found = await callTool(client, 'get_figures', { indicators: [indicator], years: [2020, 2031] });
    expect(found).toMatchObject({ figures: [{ cell: `${indicator}@2020` }], missing: [`${indicator}@2031`] });
  });

  it('refuse what does not fit the schema with a sentence', async () => {
    const result = await client.callTool({ name: 'ask', arguments: { question: '' } });
    expect(result).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('question') }] });
  });
});

describe('the tools for assistants, over HTTP, where the app runs', () => {
  const TOKEN = 'a-token-of-some-length';
  let slack: FakeSlack;
  let app: HttpProgram;
  const connect = async (token: string) => {
    const client = new Client({ name: 'test', version: '0' });
    const failures: Error[] = [];
    client.onerror = (error) => failures.push(error);
    const transport = new StreamableHTTPClientTransport(new URL(`${app.base}/mcp`), {
      requestInit: { headers: { authorization: `Bearer ${token}` } },
    });
    await client.connect(transport as Parameters<typeof client.connect>[0]);
    return { client, failures };
  };
  beforeAll(async () => {
    slack = await startFakeSlack();
    app = await startHttpProgram(slack, await newDatabase(), undefined, { MCP_TOKEN: TOKEN });
  }, 120_000);
  afterAll(async () => {
    app.child.kill('SIGKILL');
    await slack.close();
  });

  it('answer to who has the token', async () => {
    const { client, failures } = await connect(TOKEN);
    expect(await callTool(client, 'ask', { question: 'klachten 2020' })).toMatchObject({ kind: 'figures' });
    expect(await callTool(client, 'check_text', { text: 'In 2020 waren er 2.900 klachten.' })).toMatchObject({
      verdict: 'true',
    });
    await client.close();
    expect(failures).toEqual([]);
  });

  it('are closed to everyone else', async () => {
    await expect(connect('another-token')).rejects.toThrow(/401|bearer/i);
    expect((await fetch(`${app.base}/mcp`, { method: 'POST', body: '{}' })).status).toBe(401);
  });
});
