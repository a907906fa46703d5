import fc from 'fast-check';
import { ACTION, CALLBACK, numbered } from '../../src/slack/action-ids.ts';
import { composePost } from '../../src/slack/post/compose.ts';
import { bot } from '../bot.ts';
import {
  click,
  command,
  directMessage,
  event,
  globalShortcut,
  mention,
  messageShortcut,
  stepRun,
  submission,
  suggestion,
} from '../slack/payloads.ts';
import { edge } from '../slack/test-edge.ts';
import { question } from './questions.ts';
import { spoilt } from './spoil.ts';

/** Something that Slack sends, as it sends it. */
export interface Sent {
  readonly as: 'command' | 'event' | 'interaction';
  readonly body: object;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Slack escapes what people type, and its own markup it does not. */
const typed = fc.oneof(
  question,
  question.map((text) => text.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign)),
);

/** Values of buttons that the app made for this very question, and of other people's making. */
const buttonValue = fc.oneof(
  question.map((asked) => valueFrom(asked)),
  question,
  fc.jsonValue().map((value) => JSON.stringify({ q: value, a: 'x' })),
  fc.jsonValue().map((value) => JSON.stringify(value)),
);

function valueFrom(asked: string): string {
  const { rungs } = composePost(edge, bot.ask(asked), { place: 'private', question: asked });
  return /"value":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(rungs[0]?.blocks ?? []))?.[1] ?? '""';
}

const actionId = fc.oneof(
  fc.constantFrom(...Object.values(ACTION)),
  fc.tuple(fc.constantFrom(...Object.values(ACTION)), fc.nat({ max: 9 })).map(([id, n]) => numbered(id, n)),
);

const place = fc.record({ isEphemeral: fc.boolean(), isHome: fc.boolean() });

const whole = (url: string): Record<Sent['as'], fc.Arbitrary<object>> => ({
  command: fc
    .tuple(fc.constantFrom('', 'volg ', 'follow ', 'unfollow '), typed)
    .map(([verb, text]) => command(`${verb}${text}`, url)),
  event: fc.oneof(
    typed.map((text) => mention(text)),
    typed.map((text) => directMessage(text)),
    typed.map((text) => stepRun(CALLBACK.step, { question: text })),
    fc.constantFrom('home', 'messages').map((tab) => event({ type: 'app_home_opened', user: 'U0ASKER', tab })),
    fc.constant(0).map(() => event({ type: 'tokens_revoked', tokens: { oauth: ['U0ASKER'] } })),
  ),
  interaction: fc.oneof(
    fc
      .tuple(actionId, buttonValue, place)
      .map(([action_id, value, where]) => click({ type: 'button', action_id, value }, url, where)),
    typed.map((text) => messageShortcut(CALLBACK.answerMessage, text, url)),
    fc.constant(0).map(() => globalShortcut(CALLBACK.lookUp)),
    typed.map((text) => suggestion(ACTION.formTopic, text)),
    fc.tuple(typed, typed).map(([topic, year]) => submission(CALLBACK.form, formValues(topic, year))),
  ),
});

function formValues(topic: string, year: string): Record<string, unknown> {
  return {
    topic: { [ACTION.formTopic]: { type: 'external_select', selected_option: { value: topic } } },
    years: { [ACTION.formYears]: { type: 'multi_static_select', selected_options: [{ value: year }] } },
  };
}

/** Whatever Slack sends, or somebody who has the signing secret and means no good; `url`: where answers go. */
export function payload(url: string): fc.Arbitrary<Sent> {
  const kinds = Object.entries(whole(url)) as [Sent['as'], fc.Arbitrary<object>][];
  return fc.oneof(
    ...kinds.map(([as, body]) =>
      fc
        .oneof({ weight: 1, arbitrary: body }, { weight: 2, arbitrary: spoilt(body) })
        .map((made) => ({ as, body: made })),
    ),
  );
}
