import type { SlashCommand } from '../model/app-description.ts';
import type { PageReply } from '../model/page-requests.ts';
import type { UserAction } from '../model/workspace-state.ts';
import { deliverInteraction } from './deliver-interaction.ts';
import { escapeTypedText } from './escape-typed-text.ts';
import { IDS } from './identity.ts';
import { channelPayload } from './payloads.ts';
import { postNotice } from './post-notice.ts';
import { isMessageAnswer, postResponse } from './post-response.ts';
import { Refusal } from './refusal.ts';
import type { TypedText } from './send-text.ts';
import type { Workspace } from './workspace.ts';

const COMMAND = /^(?<command>\/\S+)\s*(?<rest>[\s\S]*)$/;

/** A slash command: refused in threads, sent once, and its acknowledgement may be the answer. */
export async function runCommand(workspace: Workspace, typed: TypedText): Promise<PageReply> {
  const { command = '', rest = '' } = COMMAND.exec(typed.text)?.groups ?? {};
  const known = workspace.app.commands.find((entry) => entry.command === command);
  if (!known) {
    postNotice(workspace, typed.channel, `${command} is not a valid command.`, typed.threadTs);
    return { ok: true };
  }
  if (typed.threadTs) {
    postNotice(workspace, typed.channel, `${command} is not supported in threads. Sorry!`, typed.threadTs);
    return { ok: true };
  }
  const action = workspace.actions.start({ kind: 'command', label: typed.text, channel: typed.channel });
  const target = { kind: 'commands', channel: typed.channel, actionId: action.id } as const;
  const payload = {
    ...commandPayload(workspace, known, rest, typed.channel),
    response_url: workspace.responseUrls.issue(target),
    trigger_id: workspace.triggers.issue(),
  };
  const result = await deliverInteraction(
    workspace,
    { type: 'slash_commands', payload, acceptsResponse: true },
    `command ${command}`,
    action.id,
  );
  if (result.kind === 'failed') reportFailure(workspace, action, command, 'dispatch_failed');
  else if (isMessageAnswer(result.payload)) answerWith(() => postResponse(workspace, target, result.payload, 'ack'));
  return { ok: true };

  function answerWith(post: () => void): void {
    try {
      post();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const details = [error.error, ...(Array.isArray(error.body.errors) ? error.body.errors.map(String) : [])];
      workspace.log.add({ direction: 'from-bot', name: `ack of ${command}`, isFault: true, details });
      reportFailure(workspace, action, command, 'invalid_command_response');
    }
  }
}

function commandPayload(workspace: Workspace, known: SlashCommand, rest: string, channel: string) {
  const people = known.shouldEscape
    ? workspace.channels.people.map(({ id, name }) => ({ id: `${id}|${name.toLowerCase()}`, names: [name] }))
    : [];
  return {
    token: IDS.verificationToken,
    team_id: IDS.team,
    team_domain: IDS.domain,
    channel_id: channel,
    channel_name: channelPayload(workspace, channel).name,
    user_id: IDS.you,
    user_name: 'you',
    command: known.command,
    text: escapeTypedText(rest, people, known.shouldEscape ? workspace.channels.all() : []),
    api_app_id: IDS.app,
    is_enterprise_install: 'false',
  };
}

function reportFailure(workspace: Workspace, action: UserAction, command: string, error: string): void {
  workspace.actions.update(action.id, { state: 'failed', error });
  postNotice(workspace, action.channel ?? '', `${command} failed with the error "${error}"`);
}
