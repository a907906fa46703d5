import { randomBytes } from 'node:crypto';

/** The ids of the one team, the one app and the people in it. */
export const IDS = {
  team: 'T0LOCAL0001',
  domain: 'local-workspace',
  app: 'A0LOCAL0001',
  bot: 'B0LOCAL0001',
  botUser: 'U0BOT000001',
  you: 'U0YOU000001',
  colleague: 'U0SANNE0001',
  directMessage: 'D0BOT000001',
  verificationToken: 'local-verification-token',
} as const;

/** An id as Slack writes them: a letter or two, then capitals and digits. */
export function newId(prefix: string): string {
  return prefix + randomBytes(8).toString('hex').toUpperCase().slice(0, 10);
}

export function newSecret(): string {
  return randomBytes(16).toString('hex');
}
