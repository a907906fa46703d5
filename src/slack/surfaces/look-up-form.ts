import type {
  GlobalShortcut,
  Middleware,
  SlackOptionsMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';

import { LANGUAGE_CODES, type LanguageCode } from '../../model/language-code.ts';
import type { FiguresQuery } from '../../model/query.ts';

import { answerView } from '../block-kit/answer-view.ts';
import { plain } from '../block-kit/blocks.ts';
import { LIMITS } from '../block-kit/limits.ts';
import { FIELD, lookUpView } from '../block-kit/look-up-view.ts';
import { type Edge, whoIn } from '../edge.ts';
import { answerFacts } from '../frame/answer-facts.ts';
import { handle, type Outcome } from '../frame/handle.ts';
import { sendAnswer } from '../frame/send-answer.ts';
import { findPerson } from '../kept/people.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { respondThrough, writeTo } from '../post/ways.ts';
import { readFormChoice } from '../read/form-choice.ts';
import { indicatorsChosen, topicQuery, yearsWithFigures } from '../read/topic-query.ts';
import { createTopicSearch } from '../read/topic-search.ts';

/** The global shortcut: opens the form in the language of the person. */
export function onLookUp(edge: Edge): Middleware<SlackShortcutMiddlewareArgs<GlobalShortcut>> {
  return async ({ shortcut, context, client }) => {
    const who = whoIn(context, shortcut.user.id);
    const work = async () => {
      const { language = 'nl' } = await findPerson(edge.store, who);
      const view = lookUpView(surfaceTexts[language].form, language, edge.bot.dataset.years);
      await client.views.open({ trigger_id: shortcut.trigger_id, view });
      return undefined;
    };
    await handle(edge, { surface: 'look-up form', who, context, aside: [writeTo(client, who.user)], work });
  };
}

const SUGGESTED = 30;

/** What the form suggests while somebody types. */
export function onTopicTyped(edge: Edge): Middleware<SlackOptionsMiddlewareArgs<'block_suggestion'>> {
  const search = createTopicSearch(edge.bot.dataset);
  return async ({ ack, options, body }) => {
    const language = languageOf(body.view?.private_metadata);
    const { wholeTopic } = surfaceTexts[language].form;
    const found = search(options.value ?? '', language, SUGGESTED);
    await ack({
      options: found.map(({ value, label }) => {
        const suffix = value.startsWith('topic:') ? ` (${wholeTopic})` : '';
        return { text: plain(`${plain(label, LIMITS.option.text - suffix.length).text}${suffix}`), value };
      }),
    });
  };
}

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction>;

/** The filled-in form: errors next to the fields, the answer in the modal, or in the conversation that was chosen. */
export function onFormSubmitted(edge: Edge): Middleware<Submission> {
  return async ({ ack, view, body, context, client }) => {
    const who = whoIn(context, body.user.id);
    const work = async (): Promise<Outcome | undefined> => {
      const language = languageOf(view.private_metadata);
      const texts = surfaceTexts[language];
      const read = readForm(edge, view, language);
      if ('errors' in read) {
        await ack({ response_action: 'errors', errors: read.errors });
        return undefined;
      }
      const answered = edge.bot.reply(read.query);
      const [to] = body.response_urls ?? [];
      if (to) {
        await ack();
        const way = respondThrough(to.response_url, { response_type: 'in_channel' });
        return sendAnswer(edge, answered, { place: 'channel', by: { did: 'asked', user: who.user } }, [way]);
      }
      const modal = answerView(answered.message, edge.bot.languages[language], {
        title: texts.form.title,
        close: texts.form.close,
      });
      await ack({ response_action: 'update', view: modal });
      return { event: 'answered', facts: answerFacts(edge, answered) };
    };
    await handle(edge, { surface: 'look-up form', who, context, aside: [writeTo(client, who.user)], work });
  };
}

type Read = { readonly query: FiguresQuery } | { readonly errors: Record<string, string> };

function readForm({ bot: { dataset, languages } }: Edge, view: ViewSubmitAction['view'], language: LanguageCode): Read {
  const { form } = surfaceTexts[language];
  const { phrases } = languages[language];
  const { topic, years } = readFormChoice(view.state);
  const known = yearsWithFigures(dataset, indicatorsChosen(dataset, topic));
  const query = topicQuery(dataset, topic, language, years);
  if (!query || known.length === 0) return { errors: { [FIELD.topic]: form.topicMissing } };
  const unknown = years.filter((year) => !known.includes(year));
  if (unknown.length > 0)
    return { errors: { [FIELD.years]: form.yearMissing(phrases.years(unknown), phrases.years(known)) } };
  return { query };
}

function languageOf(metadata: string | undefined): LanguageCode {
  return LANGUAGE_CODES.find((code) => code === metadata) ?? 'nl';
}
