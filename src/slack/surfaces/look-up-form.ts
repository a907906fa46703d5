import type { GlobalShortcut, Middleware, SlackOptionsMiddlewareArgs, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { plain } from '../block-kit/blocks.ts';
import { LIMITS } from '../block-kit/limits.ts';
import { lookUpView } from '../block-kit/look-up-view.ts';
import { type Edge, whoIn } from '../edge.ts';
import { handle } from '../frame/handle.ts';
import { findPerson } from '../kept/people.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { writeTo } from '../post/ways.ts';
import { readFormPlace, writeFormPlace } from '../read/form-place.ts';
import { createTopicSearch } from '../read/topic-search.ts';

/** The global shortcut: opens the form in the language of the person. */
export function onLookUp(edge: Edge): Middleware<SlackShortcutMiddlewareArgs<GlobalShortcut>> {
  return async ({ shortcut, context, client }) => {
    const who = whoIn(context, shortcut.user.id);
    const work = async () => {
      const { language = 'nl' } = await findPerson(edge.store, who);
      const { form } = surfaceTexts[language];
      const view = lookUpView({ form, years: edge.bot.dataset.years, metadata: writeFormPlace({ language }) });
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
    const { language } = readFormPlace(body.view?.private_metadata);
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
