import type { ChatMessage } from '../model/workspace-state.ts';
import type { Workspace } from './workspace.ts';

/** What Slackbot says to the user alone, such as why a command failed. */
export function postNotice(workspace: Workspace, channel: string, text: string, threadTs?: string): ChatMessage {
  const thread = threadTs ? { threadTs } : {};
  return workspace.messages.add({ channel, text, user: 'USLACKBOT', isEphemeral: true, isNotice: true, ...thread });
}
