import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { startFakeSlack } from '../slack/fake-slack.ts';
import { clickOn } from '../slack/find-button.ts';
import { startHttpApp } from '../slack/http-app.ts';
import { click, command, mention } from '../slack/payloads.ts';
import { newDatabase, startHttpProgram } from '../slack/run-program.ts';
import { runReplicas } from '../slack/run-replicas.ts';
import { createTestDatabase, hasPostgres } from '../store/postgres.ts';
import { line, type Measured, of } from './measured.ts';

/** Ten questions, killed while their answers are on their way, started again, delivered again. */
async function crash(): Promise<Measured> {
  const slack = await startFakeSlack();
  const database = await newDatabase();
  const first = await startHttpProgram(slack, database);
  slack.answer('chat.postMessage', () => new Promise<undefined>(() => {}));
  const questions = Array.from({ length: 10 }, () => mention('klachten 2019'));
  const taken = await Promise.all(questions.map((body) => first.event(body).then(({ status }) => status)));
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  slack.reset();
  const second = await startHttpProgram(slack, database);
  await Promise.all(questions.map((body) => second.event(body)));
  await slack.until('chat.postMessage', 10);
  await wait(1_000);
  const threads = slack.of('chat.postMessage').map(({ args }) => args.thread_ts);
  second.child.kill('SIGTERM');
  await second.ended;
  await slack.close();
  const answered = `${of(new Set(threads).size, 10)} answered, ${threads.length - new Set(threads).size} twice`;
  const acknowledged = taken.filter((status) => status === 200).length;
  return line(
    `10 mentions (${acknowledged} acknowledged), the posts pending, kill -9, restart, delivered again`,
    answered,
  );
}

async function replicas(): Promise<Measured[]> {
  const what = '2 processes on PostgreSQL, 500 questions delivered 1–3 times over HTTP and Socket Mode, one killed -9';
  if (!hasPostgres) return [line(what, 'not measured: there is no PostgreSQL')];
  const database = await createTestDatabase();
  const { answered, twice, understood, followUps, deliveries, seconds } = await runReplicas(250, database.url);
  await database.drop();
  return [
    line(what, `${of(answered, 500)} answered, ${twice} twice, ${deliveries} deliveries, ${Math.round(seconds)} s`),
    line('Their follow-ups, delivered to either process', `${of(understood, followUps)} understood`),
  ];
}

async function repeats(): Promise<Measured[]> {
  const app = await startHttpApp();
  const body = mention('klachten 2019');
  for (const n of [1, 2, 3]) await app.sendEvent({ ...body, event_id: `Ev${n}` });
  const messages = app.slack.of('chat.postMessage').length;
  const asked = command('naturalisatie 2019', app.slack.responseUrl());
  for (let n = 0; n < 2; n += 1) await app.sendCommand(asked);
  const answers = await app.slack.until('respond');
  const count = answers.length;
  const button = clickOn(answers[0], 'Grafiek');
  const send = () =>
    app.sendInteraction(click(button, app.slack.responseUrl('click'), { isEphemeral: true, ts: '1.1' }));
  let isBroken = true;
  const fails = { body: { ok: false, error: 'fatal_error' } };
  for (const method of ['chat.postEphemeral', 'chat.postMessage'])
    app.slack.answer(method, () => (isBroken ? fails : undefined));
  app.slack.answer('respond', () => (isBroken ? { ...fails, status: 500 } : undefined));
  await send();
  isBroken = false;
  const before = app.slack.of('respond').length;
  await send();
  await wait(500);
  const again = app.slack.of('respond').length - before;
  await app.close();
  return [
    line('The same message under three event ids', `${messages} answer`),
    line('A command that is delivered twice', `${count} answer`),
    line('A button whose work failed, clicked again at once', `${again} answer`),
  ];
}

export async function measureOnce(): Promise<Measured[]> {
  return [await crash(), ...(await replicas()), ...(await repeats())];
}
