import { validateMessage, validateView } from '../../workspace/src/block-kit/validate.ts';
import type { Call } from '../slack/fake-slack.ts';
import { type HttpApp, startHttpApp } from '../slack/http-app.ts';
import { markupFaults, markupTexts } from './markup-faults.ts';
import type { Sent } from './payloads.ts';

/** The real app behind real HTTP, and what it does wrong with what it is sent. */
export interface FuzzedApp {
  readonly app: HttpApp;
  faultsOf(batch: readonly Sent[]): Promise<string[]>;
}

/** A failure whose error says that the program is wrong, whatever it was sent. */
const BUG = /"event":"failed".*"error":"(?:TypeError|RangeError|ReferenceError|SyntaxError|AssertionError)"/;

export async function startFuzzedApp(): Promise<FuzzedApp> {
  const app = await startHttpApp();
  return {
    app,
    faultsOf: async (batch) => {
      const [logged, called] = [app.logged.length, app.slack.calls.length];
      const answered = await Promise.all(batch.map((sent) => statusFaults(app, sent)));
      const bugs = app.logged.slice(logged).filter((line) => BUG.test(line));
      const refused = app.slack.calls.slice(called).flatMap(callFaults);
      app.slack.calls.length = 0;
      app.logged.length = 0;
      return [...answered.flat(), ...bugs, ...refused];
    },
  };
}

/** Whatever comes in is answered in time, and never as if the program had failed. */
async function statusFaults(app: HttpApp, { as, body }: Sent): Promise<string[]> {
  // A busy machine may not get to a request before its time is up; Slack would send it again, too.
  const { status } = await send(app, as, body).catch(() => send(app, as, body));
  return status < 500 ? [] : [`${status} for ${as} ${JSON.stringify(body).slice(0, 1000)}`];
}

function send(app: HttpApp, as: Sent['as'], body: object): Promise<Response> {
  if (as === 'event') return app.sendEvent(body);
  if (as === 'interaction') return app.sendInteraction(body);
  const fields = Object.entries(body).filter(([, value]) => value !== undefined);
  return app.sendCommand(
    Object.fromEntries(fields.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)])),
  );
}

/** A person is named where the app says whose answer it is; nobody else is pinged. */
const PERSON = /^<@[UW][A-Z0-9]+>$/;
/** The Home tab names the channels that follow something. */
const PERSON_OR_CHANNEL = /^<(?:@[UW]|#[CG])[A-Z0-9]+>$/;

function callFaults({ method, args }: Call): string[] {
  const mayBeNamed = method === 'views.publish' ? PERSON_OR_CHANNEL : PERSON;
  const named = [args.text, ...markupTexts(args)].flatMap((text) => String(text).match(/<[@#][^>]*>/g) ?? []);
  const pings = markupTexts(args).flatMap((text) =>
    markupFaults(
      text,
      named.filter((one) => mayBeNamed.test(one)),
    ),
  );
  const refused = method.startsWith('views.')
    ? validateView(args.view)
    : isMessage(method, args)
      ? validateMessage(args)
      : [];
  return [...refused.map(({ pointer, message }) => `${pointer} ${message}`), ...pings].map(
    (fault) => `${method}: ${fault}`,
  );
}

function isMessage(method: string, args: Call['args']): boolean {
  return (
    method === 'chat.postMessage' || method === 'chat.postEphemeral' || (method === 'respond' && !args.delete_original)
  );
}
