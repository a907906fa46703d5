import type { Call } from './fake-slack.ts';
import type { HttpApp } from './http-app.ts';
import { command } from './payloads.ts';

/** What only the asker sees after `/ind <question>`. */
export async function privateAnswer(app: HttpApp, question: string): Promise<Call | undefined> {
  await app.sendCommand(command(question, app.slack.responseUrl('command')));
  return (await app.slack.until('respond'))[0];
}
