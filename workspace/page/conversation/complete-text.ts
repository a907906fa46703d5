import type { Snapshot } from '../../src/model/workspace-state.ts';

/** One line of the list above the composer. */
export interface Completion {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly kind: 'text' | 'shortcut';
  /** What the text becomes. */
  readonly text: string;
}

const MENTION = /(?:^|\s)@(?<typed>[^\s@]*(?: [^\s@]*)?)$/;
const COMMAND = /^\/(?<typed>\S*)$/;

/** What the text up to the caret may become: a command, a shortcut or a mention. */
export function completeText({ app, people, you }: Snapshot, text: string): readonly Completion[] {
  const command = COMMAND.exec(text)?.groups?.typed;
  if (command !== undefined) return [...commandCompletions(app, command), ...shortcutCompletions(app, command)];
  const mention = MENTION.exec(text)?.groups?.typed;
  if (mention === undefined) return [];
  const before = text.slice(0, text.length - mention.length - 1);
  return people
    .filter(({ id, name }) => id !== you && name.toLowerCase().startsWith(mention.toLowerCase()))
    .sort((a, b) => Number(b.isBot) - Number(a.isBot))
    .map(({ id, name, isBot }) => ({
      key: id,
      label: `@${name}`,
      description: isBot ? 'App' : '',
      kind: 'text',
      text: `${before}@${name} `,
    }));
}

function commandCompletions(app: Snapshot['app'], typed: string): Completion[] {
  return app.commands
    .filter(({ command }) => command.slice(1).startsWith(typed.toLowerCase()))
    .map(({ command, usageHint, description }) => ({
      key: command,
      label: [command, usageHint].filter(Boolean).join(' '),
      description,
      kind: 'text',
      text: `${command} `,
    }));
}

function shortcutCompletions(app: Snapshot['app'], typed: string): Completion[] {
  return app.shortcuts
    .filter(({ kind, name }) => kind === 'global' && name.toLowerCase().includes(typed.toLowerCase()))
    .map(({ callbackId, name, description }) => ({
      key: callbackId,
      label: name,
      description,
      kind: 'shortcut',
      text: '',
    }));
}
