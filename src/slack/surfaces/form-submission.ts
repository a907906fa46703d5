import type { Middleware, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { yearsWithFigures } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { answerView } from '../block-kit/answer-view.ts';
import { FIELD } from '../block-kit/look-up-view.ts';
import { type Edge, type Who, whoIn } from '../edge.ts';
import { answerFacts } from '../frame/answer-facts.ts';
import { handle, type Outcome } from '../frame/handle.ts';
import { sendAnswer } from '../frame/send-answer.ts';
import { findPerson } from '../kept/people.ts';
import { asTable } from '../post/as-table.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { postIn, readingFor, respondThrough, writeTo } from '../post/ways.ts';
import { type Answered, check } from '../read/ask.ts';
import { askInThread, keepAsAsked } from '../read/ask-in-thread.ts';
import { keepIfLong } from '../read/carried-by.ts';
import { type FormChoice, readFormChoice } from '../read/form-choice.ts';
import { type FormPlace, readFormPlace } from '../read/form-place.ts';
import { indicatorsChosen, topicQuery } from '../read/topic-query.ts';

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction>;

/** The filled-in form: errors next to the fields; the answer in the thread it was opened for, in a conversation, or in the modal. */
export function onFormSubmitted(edge: Edge): Middleware<Submission> {
  return async ({ ack, view, body, context, client }) => {
    const who = whoIn(context, body.user.id);
    const by = { did: 'asked', user: who.user } as const;
    const work = async (): Promise<Outcome | undefined> => {
      const place = readFormPlace(view.private_metadata);
      const read = await readForm(edge, readFormChoice(view.state), place, who);
      if ('errors' in read) {
        await ack({ response_action: 'errors', errors: read.errors });
        return undefined;
      }
      const { answered, question } = read;
      const [to] = body.response_urls ?? [];
      if (place.thread) {
        await ack();
        const { channel, ts, url } = place.thread;
        return sendAnswer(edge, answered, { place: 'thread', by, question }, [
          postIn(client, { channel, thread: ts }, readingFor(answered.query, edge)),
          respondThrough(url, { response_type: 'in_channel', replace_original: false, thread_ts: ts }),
        ]);
      }
      if (to) {
        await ack();
        const way = respondThrough(to.response_url, { response_type: 'in_channel' });
        const kept = await keepIfLong(edge, answered, who.team);
        return sendAnswer(edge, answered, { place: 'channel', by, ...kept }, [way]);
      }
      const { form } = surfaceTexts[place.language];
      const modal = answerView(answered.message, edge.bot.languages[place.language], {
        title: form.title,
        close: form.close,
        asTable: asTable(answered, edge),
      });
      await ack({ response_action: 'update', view: modal });
      return { event: 'answered', facts: answerFacts(edge, answered) };
    };
    await handle(edge, { surface: 'look-up form', who, context, aside: [writeTo(client, who.user)], work });
  };
}

type Read = { readonly answered: Answered; readonly question: string } | { readonly errors: Record<string, string> };

/** A topic that was chosen says more than the text of a message. */
async function readForm(edge: Edge, fields: FormChoice, place: FormPlace, who: Who): Promise<Read> {
  const { thread, language } = place;
  if (fields.text && !fields.topic)
    return { answered: check(edge.bot, fields.text, await findPerson(edge.store, who)), question: '' };
  if (thread && !fields.topic) return readQuestion(edge, fields, { ...place, thread }, who);
  const read = readTopic(edge, fields, language);
  if (thread && 'answered' in read) {
    const kept = { team: who.team, channel: thread.channel, thread: thread.ts };
    await keepAsAsked(edge, kept, read.answered.query, now());
  }
  return read;
}

async function readQuestion(
  edge: Edge,
  { question, years }: FormChoice,
  { thread, language }: FormPlace & { readonly thread: NonNullable<FormPlace['thread']> },
  who: Who,
): Promise<Read> {
  const unclear = { errors: { [FIELD.question]: surfaceTexts[language].form.questionUnclear } };
  if (!question) return unclear;
  const place = { team: who.team, channel: thread.channel, thread: thread.ts };
  const person = await findPerson(edge.store, who);
  const answered = await askInThread(edge, place, { question: [question, ...years].join(' '), ts: now(), person });
  return answered.query.kind === 'unknown' ? unclear : { answered, question };
}

/** As Slack writes the time of a message. */
function now(): string {
  return String(Date.now() / 1000);
}

function readTopic({ bot }: Edge, { topic, years }: FormChoice, language: LanguageCode): Read {
  const { form } = surfaceTexts[language];
  const { phrases } = bot.languages[language];
  const known = yearsWithFigures(bot.dataset, indicatorsChosen(bot.dataset, topic));
  const query = topicQuery(bot.dataset, topic, language, years);
  if (!query || known.length === 0) return { errors: { [FIELD.topic]: form.topicMissing } };
  const unknown = years.filter((year) => !known.includes(year));
  if (unknown.length > 0)
    return { errors: { [FIELD.years]: form.yearMissing(phrases.years(unknown), phrases.years(known)) } };
  return { answered: bot.reply(query), question: '' };
}
