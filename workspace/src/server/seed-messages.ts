import { IDS } from './identity.ts';
import type { Workspace } from './workspace.ts';

/** A little talk of a colleague, so that there is a message to try a message shortcut on. */
export function seedMessages(workspace: Workspace): void {
  const [first, second] = workspace.app.examples;
  const question = second ?? first;
  const add = (channel: string, text: string) => workspace.messages.add({ channel, user: IDS.colleague, text });
  add('C0GENERAL01', `Good morning! ${workspace.app.name} is here now. Mention it, or type / to see what it can do.`);
  if (question) add('C0FIGURES01', question);
}
