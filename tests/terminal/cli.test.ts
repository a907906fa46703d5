import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/terminal/arguments.ts';
import { UsageError } from '../../src/terminal/command-line.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command, as `npm run ask` does. */
function ask(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

it.each([[''], ['--nonsense'], ['--json'], ['--json', '--blocks', 'x'], ['--jsonl', 'x'], ['--catalogue', 'x']])(
  'refuses arguments that say nothing: %s',
  (...args) => {
    expect(() => readArguments(args)).toThrow(UsageError);
  },
);

describe.concurrent('npm run ask', () => {
  it('prints a table with its notes', async () => {
    const { code, stdout } = await ask(['nareizigers 2019']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/2018 +2019 +2020/);
    expect(stdout).toMatch(/Ingereisde nareizigers ⁴ +6\.460 +4\.180 +3\.860/);
    expect(stdout).toContain('⁴ Het betreft hier');
  });

  it('--json gives one answer with every field of the contract', async () => {
    const { code, stdout } = await ask(['--json', 'klachten 2019 vs 2020, verschil ontvangen']);
    expect(code).toBe(0);
    const record = JSON.parse(stdout);
    expect(Object.keys(record)).toEqual([
      'lang',
      'kind',
      'cells',
      'figures',
      'result',
      'ranking',
      'footnotes',
      'choices',
      'text',
    ]);
    expect(record).toMatchObject({
      lang: 'nl',
      kind: 'figures',
      cells: ['klachten.ontvangen@2019', 'klachten.ontvangen@2020'],
      figures: [
        { indicator: 'klachten.ontvangen', year: 2019, value: 1880, unit: 'count' },
        { indicator: 'klachten.ontvangen', year: 2020, value: 2900, unit: 'count' },
      ],
      result: [1020, 54.255],
    });
  });

  it('--jsonl answers in order, with threads, and says which line it could not read', async () => {
    const lines = [
      '{"id":"1","q":"naturalisation applications 2020"}',
      '',
      'not json',
      '{"id":"2","q":"and in 2018?","thread":["naturalisation applications 2020"]}',
    ];
    const { code, stdout, stderr } = await ask(['--jsonl'], `${lines.join('\n')}\n`);
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id, cells }) => [id, cells[0]])).toEqual([
      ['1', 'naturalisatie.aanvragen@2020'],
      ['2', 'naturalisatie.aanvragen@2018'],
    ]);
    expect(stderr).toMatch(/^line 3: not JSON/);
    expect(code).toBe(1);
  });

  it('--blocks gives the Slack message', async () => {
    const { code, stdout } = await ask(['--blocks', 'naturalisatie 2019']);
    const message = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(message.text).toContain('44.400');
    expect(message.blocks.map(({ type }: { type: string }) => type)).toContain('table');
  });

  it('--explain accounts for every word', async () => {
    const { stdout } = await ask(['--explain', 'hoevel klachten in 2019 graag']);
    for (const part of ['hoeveel  (typo)', 'topic:klachten', '2019', 'year', 'filler', '"ask": "value"'])
      expect(stdout).toContain(part);
  });

  it('--catalogue lists all indicators, as JSON too', async () => {
    const [text, json] = await Promise.all([ask(['--catalogue']), ask(['--catalogue', '--json'])]);
    expect(text.stdout).toContain('documenten.w-document');
    const records = JSON.parse(json.stdout);
    expect(records).toHaveLength(76);
    expect(records[0]).toEqual({
      id: 'familie-gezin.aanvragen',
      label: { nl: 'Familie & gezin, aanvragen', en: 'Family, applications' },
      unit: 'count',
      values: { 2018: 37580, 2019: 40830, 2020: 32730 },
      footnotes: ['1'],
    });
  });

  it('asks for questions when there is none, remembers those before, and shows answers alone when piped', async () => {
    const { code, stdout } = await ask([], 'ontvangen klachten 2019\nen in 2018?\nexit\nklachten 2020\n');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\S.*1\.880/);
    expect(stdout).toContain('2.010');
    expect(stdout).not.toContain('> ');
    expect(stdout).not.toContain('IND Cijfers.');
  });

  it('says how it is used when the arguments are wrong', async () => {
    const { code, stdout, stderr } = await ask(['--nonsense']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: npm run ask');
  });

  it('tells of itself in the terminal, not of Slack', async () => {
    const { stdout } = await ask(['help']);
    expect(stdout).toMatch(/npm\s+run\s+ask\s+--\s+--help/);
    expect(stdout).not.toContain('/ind');
  });

  it('stops with the file and the place when the data folder is not usable', async () => {
    const { code, stderr } = await ask(['klachten'], '', { DATA_DIR: 'tests' });
    expect(code).toBe(1);
    expect(stderr).toContain('organisation.json');
    expect(stderr).not.toContain('at loadDataset');
  });

  it('loads nothing of Slack to answer', async () => {
    const { stdout, stderr: loaded } = await ask(['--json', 'klachten'], '', { NODE_DEBUG: 'module,esm' });
    expect(stdout).toContain('"kind": "figures"');
    expect(loaded).toContain('src/bot.ts');
    expect(loaded).not.toMatch(/src\/slack\/|@slack\/|src\/store\//);
  });
});
