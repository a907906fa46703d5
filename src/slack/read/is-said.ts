/** With a file, also sent to the channel, or as "/me": still something that somebody says. */
const SAID = new Set<unknown>([undefined, 'file_share', 'thread_broadcast', 'me_message']);

/** Whether a person says something here: not a bot, and not an edit, a join or what else Slack makes a message of. */
export function isSaid(message: {
  readonly subtype?: unknown;
  readonly bot_id?: unknown;
  readonly user?: unknown;
}): boolean {
  return SAID.has(message.subtype) && !message.bot_id && typeof message.user === 'string';
}

/** Whether a workflow posted it. */
export function isFromWorkflow(message: object): boolean {
  const { bot_profile: profile } = message as { bot_profile?: { is_workflow_bot?: unknown } };
  return profile?.is_workflow_bot === true;
}
