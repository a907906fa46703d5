import { parseCommandLine, UsageError } from './command-line.ts';

export const USAGE = `Usage: npm run ask -- [question] [option]

  npm run ask -- "a question"     the answer, as a table with its notes
  npm run ask                     asks for questions, one after another, until "exit"

Options
  --json        the answer as one JSON record
  --jsonl       questions on standard input, answers on standard output, one JSON record a line
  --blocks      the message as Slack gets it, as JSON
  --explain     how the question was read, word by word
  --catalogue   all indicators with their figures (with --json: as a list)
  --help        this text`;

export type Command =
  | { readonly name: 'ask' | 'json' | 'blocks' | 'explain'; readonly question: string }
  | { readonly name: 'prompt' }
  | { readonly name: 'jsonl' }
  | { readonly name: 'help' }
  | { readonly name: 'catalogue'; readonly json: boolean };

const OPTIONS = ['json', 'jsonl', 'blocks', 'explain', 'catalogue', 'help'] as const;

export function readArguments(args: readonly string[]): Command {
  const flag = { type: 'boolean' } as const;
  const options = { json: flag, jsonl: flag, blocks: flag, explain: flag, catalogue: flag };
  const { values, positionals } = parseCommandLine(args, options);
  const question = positionals.join(' ');
  const chosen = OPTIONS.filter((option) => values[option]);
  if (values.help) return { name: 'help' };
  if (values.catalogue) {
    if (question || chosen.some((option) => option !== 'catalogue' && option !== 'json')) {
      throw new UsageError('--catalogue goes alone, or with --json');
    }
    return { name: 'catalogue', json: values.json ?? false };
  }
  if (chosen.length > 1) throw new UsageError(`--${chosen[0]} and --${chosen[1]} do not go together`);
  if (values.jsonl) {
    if (question) throw new UsageError('--jsonl reads its questions from standard input, not from the command');
    return { name: 'jsonl' };
  }
  const [option] = chosen;
  if (positionals.length === 0) {
    if (option) throw new UsageError(`--${option} needs a question, in quotes`);
    return { name: 'prompt' };
  }
  if (question.trim() === '') throw new UsageError('the question is empty');
  return { name: option === 'json' || option === 'blocks' || option === 'explain' ? option : 'ask', question };
}
