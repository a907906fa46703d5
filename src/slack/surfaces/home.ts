import type { Middleware, SlackEventMiddlewareArgs, webApi } from '@slack/bolt';
import { LANGUAGE_CODES, type LanguageCode } from '../../model/language-code.ts';
import { ACTION } from '../action-ids.ts';
import { allPending } from '../announce/pending.ts';
import { answerView } from '../block-kit/answer-view.ts';
import { homeView } from '../block-kit/home-view.ts';
import { type Edge, type Who, whoIn } from '../edge.ts';
import { handle } from '../frame/handle.ts';
import { findPerson, forgetPerson, keepPerson } from '../kept/people.ts';
import { asTable } from '../post/as-table.ts';
import { exampleButtons } from '../post/compose.ts';
import { followedBy } from '../post/compose-follow.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { type Way, writeTo } from '../post/ways.ts';
import { type Answered, ask } from '../read/ask.ts';
import { type Click, type ClickListener, readClick } from '../read/click.ts';
import { topicQuery } from '../read/topic-query.ts';

/** The Home tab, drawn afresh for whoever opens it. */
export function onHomeOpened(edge: Edge): Middleware<SlackEventMiddlewareArgs<'app_home_opened'>> {
  return async ({ event, context, client }) => {
    if (event.tab !== 'home') return;
    const who = whoIn(context, event.user);
    const work = async () => {
      await publishHome(edge, client, who);
      return undefined;
    };
    await handle(edge, { surface: 'home', who, context, aside: [], work });
  };
}

/** A topic: its figures in a modal. */
export function onTopic(edge: Edge): ClickListener {
  return homeClick(edge, async ({ value, triggerId, client }, language) => {
    const query = topicQuery(edge.bot.dataset, `topic:${value}`, language);
    if (query) await openAnswer(edge, client, triggerId, edge.bot.reply(query));
  });
}

/** An example question: its answer in a modal, so that nobody has to leave the tab. */
export function onExample(edge: Edge): ClickListener {
  return homeClick(edge, async ({ value = '', who, triggerId, client }) => {
    await openAnswer(edge, client, triggerId, ask(edge.bot, value, await findPerson(edge.store, who)));
  });
}

export function onLanguage(edge: Edge): ClickListener {
  return homeClick(edge, async ({ value, who, client }) => {
    const { language: _language, ...rest } = await findPerson(edge.store, who);
    const chosen = LANGUAGE_CODES.find((code) => code === value);
    await keepPerson(edge.store, who, { ...rest, ...(chosen ? { language: chosen } : {}) });
    await publishHome(edge, client, who);
  });
}

export function onForget(edge: Edge): ClickListener {
  return homeClick(edge, async ({ who, client }, language) => {
    await forgetPerson(edge.store, who);
    edge.log.info('forgot a person');
    await publishHome(edge, client, who, surfaceTexts[language].forgotten);
  });
}

/** A click on the tab: what fails is said there, or else in a direct message. */
export function homeClick(edge: Edge, act: (click: Click, language: LanguageCode) => Promise<void>): ClickListener {
  return async (args) => {
    const click = readClick(args);
    const { who, actionId, client } = click;
    const work = async () => {
      const { language = 'nl' } = await findPerson(edge.store, who);
      await act(click, language);
      return undefined;
    };
    const aside = [onHome(edge, client, who), writeTo(client, who.user)];
    const surface = `home: ${actionId.split(':')[0]}`;
    await handle(edge, { surface, who, context: args.context, aside, work });
  };
}

/** A notice at the top of the tab. */
function onHome(edge: Edge, client: webApi.WebClient, who: Who): Way {
  return {
    name: 'home',
    send: async ({ text }) => {
      await publishHome(edge, client, who, text);
      return undefined;
    },
  };
}

async function openAnswer(edge: Edge, client: webApi.WebClient, triggerId: string, answered: Answered): Promise<void> {
  const { bot } = edge;
  const { message } = answered;
  const view = answerView(message, bot.languages[message.language], {
    title: bot.dataset.organisation.app,
    close: surfaceTexts[message.language].form.close,
    asTable: asTable(answered, edge),
  });
  await client.views.open({ trigger_id: triggerId, view });
}

/** Draws the tab; with what has just happened on top, and lines of it in Slack's markup. */
export async function publishHome(
  { bot, store, threadDays, feedbackDays, follows, announcers }: Edge,
  client: webApi.WebClient,
  who: Who,
  notice?: string,
  noticeLines: readonly string[] = [],
): Promise<void> {
  const { language: chosen } = await findPerson(store, who);
  const code = chosen ?? 'nl';
  // The rest of the tab does not wait for a database that is not there.
  const followings = await follows.all(who.team).catch(() => undefined);
  const isAnnouncer = announcers.includes(who.user);
  const view = homeView({
    dataset: bot.dataset,
    language: bot.languages[code],
    texts: surfaceTexts[code],
    languageNames: { nl: surfaceTexts.nl.ownName, en: surfaceTexts.en.ownName },
    ...(chosen ? { chosen } : {}),
    keptDays: { threads: threadDays, feedback: feedbackDays },
    examples: exampleButtons(bot.dataset.organisation.examples[code], ACTION.example),
    ...(followings ? { followed: followedBy(who.user, followings, code, bot.dataset) } : {}),
    ...(followings && isAnnouncer ? { announce: { conversations: allPending(followings, bot.dataset).length } } : {}),
    ...(notice ? { notice, noticeLines } : {}),
  });
  await client.views.publish({ user_id: who.user, view });
}
