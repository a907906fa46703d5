import { Bench } from 'tinybench';
import type { Bot } from '../src/bot.ts';
import { slackMessage } from '../src/slack/block-kit/slack-message.ts';
import { askedBefore } from './asked-before.ts';
import type { Comparison } from './comparison.ts';
import { median, percentile } from './percentile.ts';
import { questions } from './questions.ts';
import { engines } from './search/engines.ts';
import { searchables } from './search/searchable.ts';

/** So many times each question is asked. */
const RUNS = 15;
/** A search takes tenths of a second, so one question in so many is searched for. */
const SEARCH_EVERY = 20;

/** From the text of a question to the JSON of its Slack message, beside one fuzzy search in the same names. */
export async function compareAsking(bot: Bot): Promise<Comparison[]> {
  const search = engines['fuse.js']?.(searchables(bot.dataset));
  const searches = questions
    .filter((_, n) => n % SEARCH_EVERY === 0)
    .map(
      ({ question }) =>
        () =>
          search?.(question),
    );
  const asked = await timeEach(toJson(bot), RUNS);
  const [middle, slow] = [median(asked), percentile(asked, 0.99)];
  const fuse = median(await timeEach(searches, 1));
  return [
    {
      what: 'question → Block Kit JSON, median',
      ours: { value: middle * 1000, unit: 'µs' },
      against: 'one fuse.js search over labels and synonyms',
      reference: { value: fuse * 1000, unit: 'µs' },
      ratio: fuse / middle,
      goal: { atLeast: 40 },
    },
    {
      what: 'the same, 99% of the questions',
      ours: { value: slow * 1000, unit: 'µs' },
      against: 'its median',
      reference: { value: middle * 1000, unit: 'µs' },
      ratio: slow / middle,
      goal: { atMost: 8 },
    },
  ];
}

function toJson(bot: Bot): (() => string)[] {
  return questions.map((question) => {
    const options = { thread: askedBefore(bot, question) };
    return () => {
      const { message } = bot.ask(question.question, options);
      return JSON.stringify(slackMessage(message, bot.languages[message.language]));
    };
  });
}

/** The typical time of each task: the median of so many runs, after as many that do not count. */
async function timeEach(tasks: readonly (() => unknown)[], runs: number): Promise<number[]> {
  const bench = new Bench({ time: 0, iterations: runs, warmupTime: 0, warmupIterations: runs });
  for (const [n, task] of tasks.entries()) bench.add(String(n), task);
  const timed = await bench.run();
  return timed.map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN));
}
