const PERSON = /^[UW][A-Z0-9]{2,30}$/;
const CHANNEL = /^[CG][A-Z0-9]{2,30}$/;

/** Names somebody in Slack's markup; empty where the id is not one of a person. */
export function mentionPerson(user: string): string {
  return PERSON.test(user) ? `<@${user}>` : '';
}

/** Names a channel in Slack's markup; empty where the id is not one of a channel. */
export function mentionChannel(channel: string): string {
  return CHANNEL.test(channel) ? `<#${channel}>` : '';
}
