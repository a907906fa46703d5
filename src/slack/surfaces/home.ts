import type { BlockAction, Middleware, SlackActionMiddlewareArgs, SlackEventMiddlewareArgs, webApi } from '@slack/bolt';
import { LANGUAGE_CODES, type LanguageCode } from '../../languages/language.ts';
import { ACTION } from '../action-ids.ts';
import { answerView } from '../block-kit/answer-view.ts';
import { homeView } from '../block-kit/home-view.ts';
import { type Edge, teamOf, type Who } from '../edge.ts';
import { guarded } from '../guarded.ts';
import { findPerson, forgetPerson, keepPerson } from '../kept/people.ts';
import { exampleButtons, textsFor } from '../post/compose.ts';
import { ask } from '../read/ask.ts';
import { clickedValue, whoClicked } from '../read/click.ts';
import { topicQuery } from '../read/topic-query.ts';

type Click = Middleware<SlackActionMiddlewareArgs<BlockAction>>;

/** The Home tab, drawn afresh for whoever opens it. */
export function onHomeOpened(edge: Edge): Middleware<SlackEventMiddlewareArgs<'app_home_opened'>> {
  return async ({ event, context, client }) => {
    if (event.tab !== 'home') return;
    const who = { team: teamOf(context), user: event.user };
    await guarded(
      edge.log,
      'home',
      () => publishHome(edge, client, who),
      async () => {},
    );
  };
}

/** A topic: its figures in a modal. */
export function onTopic(edge: Edge): Click {
  return homeClick(edge, async ({ value, language, triggerId }) => {
    const query = topicQuery(edge.bot.dataset, `topic:${value}`, language);
    if (query) await openAnswer(edge, triggerId, edge.bot.reply(query));
  });
}

/** An example question: its answer in a modal, so that nobody has to leave the tab. */
export function onExample(edge: Edge): Click {
  return homeClick(edge, async ({ value, who, triggerId }) => {
    await openAnswer(edge, triggerId, ask(edge.bot, value, await findPerson(edge.store, who)));
  });
}

export function onLanguage(edge: Edge): Click {
  return homeClick(edge, async ({ value, who, client }) => {
    const { language: _language, ...rest } = await findPerson(edge.store, who);
    const chosen = LANGUAGE_CODES.find((code) => code === value);
    await keepPerson(edge.store, who, { ...rest, ...(chosen ? { language: chosen } : {}) });
    await publishHome(edge, client, who);
  });
}

export function onForget(edge: Edge): Click {
  return homeClick(edge, async ({ who, client, language }) => {
    await forgetPerson(edge.store, who);
    edge.log.info('forgot a person');
    await publishHome(edge, client, who, textsFor(language).forgotten);
  });
}

interface HomeClick {
  readonly value: string;
  readonly who: Who;
  readonly language: LanguageCode;
  readonly triggerId: string;
  readonly client: webApi.WebClient;
}

function homeClick(edge: Edge, work: (click: HomeClick) => Promise<void>): Click {
  return async ({ ack, action, body, context, client }) => {
    await ack();
    const who = whoClicked(body, context);
    await guarded(
      edge.log,
      `home: ${action.action_id.split(':')[0]}`,
      async () => {
        const { language = 'nl' } = await findPerson(edge.store, who);
        await work({ value: clickedValue(action) ?? '', who, language, triggerId: body.trigger_id, client });
      },
      async () => {
        const { language = 'nl' } = await findPerson(edge.store, who);
        await publishHome(edge, client, who, textsFor(language).failed);
      },
    );
  };
}

async function openAnswer({ views, bot }: Edge, triggerId: string, { message }: ReturnType<typeof ask>): Promise<void> {
  const texts = textsFor(message.language);
  const view = answerView(message, bot.languages[message.language], {
    title: bot.dataset.organisation.app,
    close: texts.form.close,
  });
  await views.views.open({ trigger_id: triggerId, view });
}

async function publishHome(
  { bot, store, threadDays, feedbackDays }: Edge,
  client: webApi.WebClient,
  who: Who,
  notice?: string,
): Promise<void> {
  const { language: chosen } = await findPerson(store, who);
  const code = chosen ?? 'nl';
  const view = homeView({
    dataset: bot.dataset,
    language: bot.languages[code],
    texts: textsFor(code),
    languageNames: { nl: textsFor('nl').ownName, en: textsFor('en').ownName },
    ...(chosen ? { chosen } : {}),
    keptDays: { threads: threadDays, feedback: feedbackDays },
    examples: exampleButtons(bot.dataset.organisation.examples[code], ACTION.example),
    ...(notice ? { notice } : {}),
  });
  await client.views.publish({ user_id: who.user, view });
}
