import {
  type GlobalShortcut,
  type Middleware,
  RespondError,
  type RespondFn,
  type SlackOptionsMiddlewareArgs,
  type SlackShortcutMiddlewareArgs,
  type SlackViewMiddlewareArgs,
  type ViewSubmitAction,
} from '@slack/bolt';
import { LANGUAGE_CODES, type LanguageCode } from '../../languages/language.ts';
import type { LookupQuery } from '../../model/query.ts';
import { ACTION } from '../action-ids.ts';
import { answerView } from '../block-kit/answer-view.ts';
import { plain } from '../block-kit/blocks.ts';
import { LIMITS } from '../block-kit/limits.ts';
import { FIELD, lookUpView } from '../block-kit/look-up-view.ts';
import { type Edge, teamOf } from '../edge.ts';
import { guarded } from '../guarded.ts';
import { findPerson } from '../kept/people.ts';
import { factsOf } from '../log.ts';
import { composePost, mention, textsFor } from '../post/compose.ts';
import { respondWith } from '../post/respond.ts';
import { indicatorsChosen, topicQuery, yearsWithFigures } from '../read/topic-query.ts';
import { createTopicSearch } from '../read/topic-search.ts';

/** The global shortcut: opens the form in the language of the person. */
export function onLookUp(edge: Edge): Middleware<SlackShortcutMiddlewareArgs<GlobalShortcut>> {
  return async ({ ack, shortcut, context }) => {
    await ack();
    const open = async () => {
      const who = { team: teamOf(context), user: shortcut.user.id };
      const { language = 'nl' } = await findPerson(edge.store, who);
      const view = lookUpView(textsFor(language).form, language, edge.bot.dataset.years);
      await edge.views.views.open({ trigger_id: shortcut.trigger_id, view });
    };
    await guarded(edge.log, 'look-up form', open, async () => {});
  };
}

const SUGGESTED = 30;

/** What the form suggests while somebody types. */
export function onTopicTyped(edge: Edge): Middleware<SlackOptionsMiddlewareArgs<'block_suggestion'>> {
  const search = createTopicSearch(edge.bot.dataset);
  return async ({ ack, options, body }) => {
    const language = languageOf(body.view?.private_metadata);
    const { wholeTopic } = textsFor(language).form;
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
  return async ({ ack, view, body }) => {
    const language = languageOf(view.private_metadata);
    const texts = textsFor(language);
    const read = readForm(edge, view, language);
    if ('errors' in read) return ack({ response_action: 'errors', errors: read.errors });
    const answered = edge.bot.reply(read.query);
    const [to] = body.response_urls ?? [];
    if (!to) {
      const modal = answerView(answered.message, edge.bot.languages[language], {
        title: texts.form.title,
        close: texts.form.close,
      });
      edge.log.info('answered', { surface: 'look-up form', kind: answered.query.kind });
      return ack({ response_action: 'update', view: modal });
    }
    await ack();
    try {
      const post = composePost(edge, answered, { place: 'channel', byline: texts.askedBy(mention(body.user.id)) });
      const rung = await respondWith(respondTo(to.response_url), post, { response_type: 'in_channel' }, edge.log);
      edge.log.info('answered', { surface: 'look-up form', kind: answered.query.kind, rung });
    } catch (error) {
      edge.log.error('failed', { surface: 'look-up form', ...factsOf(error) });
    }
  };
}

type Read = { readonly query: LookupQuery } | { readonly errors: Record<string, string> };

function readForm({ bot: { dataset, languages } }: Edge, view: ViewSubmitAction['view'], language: LanguageCode): Read {
  const { form } = textsFor(language);
  const { phrases } = languages[language];
  const topic = view.state.values[FIELD.topic]?.[ACTION.formTopic]?.selected_option?.value ?? '';
  const chosen = view.state.values[FIELD.years]?.[ACTION.formYears]?.selected_options ?? [];
  const years = chosen.map(({ value }) => Number(value)).sort((a, b) => a - b);
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

/** Bolt makes a `respond` for commands and clicks, not for the conversations that are chosen in a form. */
function respondTo(url: string): RespondFn {
  return async (message) => {
    const body = JSON.stringify(typeof message === 'string' ? { text: message } : message);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new RespondError(`refused with status ${response.status}`, response.status);
    return response;
  };
}
