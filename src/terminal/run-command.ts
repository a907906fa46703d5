import { createBot } from '../bot.ts';
import { DataFaultError } from '../dataset/data-fault.ts';
import { loadDataset } from '../dataset/load.ts';
import { languages } from '../languages/languages.ts';
import { type Command, readArguments, USAGE } from './arguments.ts';
import { catalogueRecords, printCatalogue } from './catalogue.ts';
import { UsageError } from './command-line.ts';
import { toRecord } from './contract.ts';
import { answerLines } from './jsonl.ts';
import { printReply } from './print-message.ts';
import { printTrace } from './print-trace.ts';
import { promptForQuestions } from './prompt.ts';

/** `npm run ask`: the bot in the terminal. Gives the exit code. Nothing of Slack is loaded, but for `--blocks`. */
export async function runCommand(args: readonly string[], dataFolder: string): Promise<number> {
  try {
    return await run(readArguments(args), dataFolder);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof DataFaultError)) throw error;
    console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message);
    return 1;
  }
}

async function run(command: Command, dataFolder: string): Promise<number> {
  if (command.name === 'help') {
    console.log(USAGE);
    return 0;
  }
  const bot = createBot(loadDataset(dataFolder), languages);
  switch (command.name) {
    case 'catalogue':
      console.log(
        command.json
          ? JSON.stringify(catalogueRecords(bot.dataset), null, 2)
          : printCatalogue(bot.dataset, languages.nl),
      );
      return 0;
    case 'jsonl':
      return (await answerLines(bot, process.stdin, process.stdout, (problem) => console.error(problem))) > 0 ? 1 : 0;
    case 'prompt':
      await promptForQuestions(bot);
      return 0;
    default:
      await answerOne(command, bot);
      return 0;
  }
}

async function answerOne(
  { name, question }: Extract<Command, { question: string }>,
  bot: ReturnType<typeof createBot>,
): Promise<void> {
  const reply = bot.ask(question);
  const language = languages[reply.message.language];
  if (name === 'json') console.log(JSON.stringify(toRecord(reply, bot), null, 2));
  else if (name === 'explain') console.log(printTrace(reply, bot.dataset));
  else if (name === 'blocks') {
    const { slackMessage } = await import('../slack/block-kit/slack-message.ts');
    console.log(JSON.stringify(slackMessage(reply.message, language), null, 2));
  } else console.log(printReply(reply, bot));
}
