import { randomUUID } from 'node:crypto';
import { keyOf } from '../../languages/key.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Message } from '../../model/message.ts';
import { ACTION, numbered } from '../action-ids.ts';
import type { Button } from '../block-kit/blocks.ts';
import { escapeMrkdwn, shorten } from '../block-kit/escape.ts';
import { LIMITS } from '../block-kit/limits.ts';
import { mentionPerson } from '../block-kit/mention.ts';
import { buildPost, type Feedback } from '../block-kit/message-blocks.ts';
import type { Post } from '../block-kit/post.ts';
import type { Edge } from '../edge.ts';
import { type Answered, help } from '../read/ask.ts';
import { topicsOf } from '../read/topics-of.ts';
import { writeButtonValue, writeKeptValue } from './button-value.ts';
import { asksForChart, continuationsOf } from './continuations.ts';
import { writeFollowValue } from './follow-value.ts';
import { kindOf, readingOf } from './reading.ts';
import { surfaceTexts } from './surface-texts.ts';

/** Where an answer will stand, which decides what one can do with it. */
export interface Setting {
  /** `private`: only the asker sees it. `channel`: at the top of a channel. */
  readonly place: 'private' | 'thread' | 'direct' | 'channel';
  readonly showChart?: boolean;
  readonly chartOnly?: boolean;
  /** The thread that it is about, where it is shown to one person alone: it is shared there. */
  readonly thread?: string;
  /** Under this key its question is kept, which is too long for a button. */
  readonly kept?: string;
  /** Who brought the answer here, if it was not the one who asked. */
  readonly by?: { readonly did: 'asked' | 'shared'; readonly user: string };
  /** As typed; kept only when somebody judges the answer. */
  readonly question?: string;
  /** True where the question can't be seen above its answer. */
  readonly showsQuestion?: boolean;
  /** True where the reader should hear how to go on in this thread. */
  readonly tellsHowToGoOn?: boolean;
  /** True when somebody writes to the app for the first time. */
  readonly isFirst?: boolean;
}

const MOST_QUESTION = 300;
const LONG_BUTTON = 40;
/** An answer with more buttons than these would be hidden among them; what it is about can be followed by the command. */
const MOST_BESIDE_FOLLOW = 4;
// Control characters take six characters each in a button; markup is not asked about.
const NOT_KEPT = /[\p{C}<>]/gu;

/** The post for an answer: its blocks, and the buttons that make sense where it will stand. */
export function composePost(edge: Edge, answered: Answered, setting: Setting): Post {
  const { bot } = edge;
  const { query, answer } = answered;
  const texts = surfaceTexts[query.language];
  const message = inSlack(answered, edge);
  const id = randomUUID();
  const showChart = setting.showChart ?? asksForChart(query);
  const isHelp = answer.kind === 'catalogue' || answer.kind === 'unknown';
  const taught = setting.isFirst && !isHelp ? inSlack(help(bot, query.language), edge) : undefined;
  const feedback = feedbackFor(edge, answered, id, setting.question);
  return buildPost({
    message,
    language: bot.languages[query.language],
    texts,
    showChart,
    ...(setting.chartOnly ? { chartOnly: true } : {}),
    ...bylineFor(answered, setting, edge),
    ...(setting.tellsHowToGoOn ? { hint: texts.followUp } : {}),
    buttons: queryButtons(edge, answered, setting, showChart, id),
    examples: exampleButtons(otherThan(setting.question, taught?.examples ?? message.examples)),
    ...(feedback ? { feedback } : {}),
    ...(taught ? { help: taught } : {}),
  });
}

const MOST_SHOWN = 150;

/** Above the answer: whose it is, and to which question. */
function bylineFor({ query }: Answered, { by, question, showsQuestion }: Setting, { bot }: Edge): { byline?: string } {
  if (!by && !showsQuestion) return {};
  const { sharedBy, askedBy, answerTo } = surfaceTexts[query.language];
  const asked = escapeMrkdwn(shorten(question?.trim() || readingOf(query, bot.dataset), MOST_SHOWN));
  if (!by) return asked ? { byline: answerTo(asked) } : {};
  return { byline: (by.did === 'shared' ? sharedBy : askedBy)(mentionPerson(by.user), asked) };
}

/** What was just asked is not offered again. */
function otherThan(question: string | undefined, examples: readonly string[]): string[] {
  return examples.filter((example) => keyOf(example) !== keyOf(question ?? ''));
}

/** What the app can do is told of Slack; how to ask depends on where one asks. */
function inSlack({ answer, message }: Answered, { bot: { dataset } }: Edge): Message {
  if (answer.kind !== 'catalogue' || answer.query.ask === 'topics') return message;
  const how = surfaceTexts[message.language].howToAsk(dataset.organisation.command);
  return { ...message, lines: [...message.lines, ...how] };
}

function queryButtons(
  edge: Edge,
  answered: Answered,
  { place, question, thread, kept }: Setting,
  showChart: boolean,
  answer: string,
): Button[] {
  const { dataset } = edge.bot;
  const { query, message } = answered;
  const texts = surfaceTexts[query.language];
  const reading = readingOf(query, dataset);
  const isShareable = answered.answer.kind === 'figures' || answered.answer.kind === 'explanation';
  const asked = question ? { asked: shorten(question.replace(NOT_KEPT, ' '), MOST_SHOWN) } : {};
  const beside = { answer, ...asked, ...(thread ? { thread } : {}) };
  const own = kept ? writeKeptValue(kept, beside) : writeButtonValue({ query, ...beside });
  const button = (actionId: string, text: string, value = own): Button[] =>
    value ? [{ actionId, text: shortName(text), value, label: `${text}: ${reading}` }] : [];
  const buttons = [
    ...(isShareable && place === 'private' ? button(ACTION.share, thread ? texts.shareInThread : texts.share) : []),
    ...(message.chart && !showChart ? button(ACTION.chart, texts.chart) : []),
    ...continuationsOf(answered, dataset, texts).flatMap(({ text, query: next }, n) =>
      button(numbered(ACTION.continue, n), text, writeButtonValue({ query: next, answer }) ?? ''),
    ),
    ...(message.table ? button(ACTION.csv, texts.copyCsv) : []),
    ...(isShareable && place === 'thread' ? button(ACTION.toChannel, texts.toChannel) : []),
    ...termButtons(message),
  ];
  return buttons.length > MOST_BESIDE_FOLLOW ? buttons : [...buttons, ...followButton(answered, dataset)];
}

/** Where one topic is asked about, so that it is clear what would be followed. */
function followButton({ query, answer }: Answered, dataset: Dataset): Button[] {
  const [topic, ...others] = topicsOf(query, dataset);
  if (answer.kind !== 'figures' || answer.checked || topic === undefined || others.length > 0) return [];
  const { language } = query;
  const { button } = surfaceTexts[language].follow;
  const label = `${button}: ${dataset.topics.get(topic)?.label[language] ?? topic}`;
  return [{ actionId: ACTION.follow, text: button, value: writeFollowValue({ language, topic }), label }];
}

/** The questions that explain the words of an answer, asked as if they had been typed. */
function termButtons({ terms = [] }: Message): Button[] {
  return terms.map(({ question }, n) => ({
    actionId: numbered(ACTION.ask, `term-${n}`),
    text: question,
    value: shorten(question, LIMITS.button.value),
  }));
}

/** Of a total, without the brackets that say what is in it: a button is small, and its answer says it again. */
function shortName(text: string): string {
  return text.length > LONG_BUTTON ? text.replace(/ \([^)]*\)/, '') : text;
}

export function exampleButtons(examples: readonly string[], actionId: string = ACTION.ask): Button[] {
  return examples.map((example, n) => ({
    actionId: numbered(actionId, n),
    text: example,
    value: shorten(example, LIMITS.button.value),
    label: example,
  }));
}

function feedbackFor(
  { bot, feedbackDays }: Edge,
  { query, answer }: Answered,
  id: string,
  question = '',
): Feedback | undefined {
  const isSmallTalk = answer.kind === 'unknown' && answer.smallTalk !== undefined;
  if (feedbackDays === undefined || answer.kind === 'catalogue' || isSmallTalk) return undefined;
  const judged = {
    a: id,
    q: shorten(question.replace(NOT_KEPT, ' '), MOST_QUESTION),
    r: readingOf(query, bot.dataset),
    k: kindOf(query),
    l: query.language,
  };
  const value = (verdict: 'right' | 'wrong') => JSON.stringify({ v: verdict, ...judged });
  return { actionId: ACTION.feedback, right: value('right'), wrong: value('wrong') };
}
