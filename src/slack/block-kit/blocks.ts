import type { types } from '@slack/bolt';
import type { Message } from '../../model/message.ts';
import type { AppBlock } from './app-block.ts';
import { escapeMrkdwn, shorten } from './escape.ts';
import { LIMITS } from './limits.ts';

export interface Button {
  readonly actionId: string;
  readonly text: string;
  readonly value: string;
  readonly style?: 'primary' | 'danger';
  /** For screen readers, where the text on the button does not say enough. */
  readonly label?: string;
  readonly confirm?: { readonly title: string; readonly text: string; readonly yes: string; readonly no: string };
}

export function plain(text: string, most: number = LIMITS.text): types.PlainTextElement {
  return { type: 'plain_text', text: shorten(text || ' ', most), emoji: false };
}

/** Literal text: Slack reads no mentions, links or emphasis in it, whoever typed it. As many blocks as it takes. */
export function paragraphs(bold: string, lines: readonly string[] = []): types.RichTextBlock[] {
  const strong = inPieces([bold].filter(Boolean), LIMITS.richText).map(
    (text): types.RichTextText => ({ type: 'text', text, style: { bold: true } }),
  );
  const rest = inPieces(lines.filter(Boolean), LIMITS.richText).map(
    (text): types.RichTextText => ({ type: 'text', text }),
  );
  const [first, next] = [strong[0], rest[0]];
  const isShort = first && next && strong.length === 1 && first.text.length + next.text.length < LIMITS.richText;
  if (!isShort) return [...strong, ...rest].map((element) => richText([element]));
  return [
    richText([first, { ...next, text: `\n${next.text}` }]),
    ...rest.slice(1).map((element) => richText([element])),
  ];
}

function richText(elements: types.RichTextText[]): types.RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

/** Small grey lines, as many blocks as it takes; none where there is nothing to say. */
export function smallPrint(lines: readonly string[]): types.ContextBlock[] {
  return inPieces(lines.filter(Boolean), LIMITS.text).map((piece) => ({ type: 'context', elements: [plain(piece)] }));
}

/** A small line in Slack's own markup. */
export function markedUp(text: string): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}

/** A sentence with the page where it comes from. */
export function linkLine({ text, url }: NonNullable<Message['link']>): types.RichTextBlock {
  const link: types.RichTextLink = { type: 'link', url, text: new URL(url).hostname };
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: `${text}: ` }, link] }],
  };
}

/** Joins lines into pieces that fit; a line that is too long by itself is divided, so nothing is lost. */
export function inPieces(lines: readonly string[], most: number): string[] {
  const pieces: string[] = [];
  for (const line of lines.flatMap((one) => divide(one, most))) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + line.length + 1 <= most) pieces[pieces.length - 1] = `${last}\n${line}`;
    else pieces.push(line);
  }
  return pieces;
}

function divide(line: string, most: number): string[] {
  if (line.length <= most) return [line];
  const space = line.lastIndexOf(' ', most - 1);
  const at = space > most / 2 ? space : most - 1;
  return [line.slice(0, at), ...divide(line.slice(at).trimStart(), most)];
}

export function section(mrkdwn: string): types.SectionBlock {
  return {
    type: 'section',
    expand: true,
    text: { type: 'mrkdwn', text: shorten(mrkdwn, LIMITS.text), verbatim: true },
  };
}

/** Name and value pairs in two columns; as many blocks as it takes. */
export function fieldSections(
  fields: readonly { readonly name: string; readonly lines: readonly string[] }[],
): types.SectionBlock[] {
  const texts = fields.map(
    ({ name, lines }): types.MrkdwnElement => ({
      type: 'mrkdwn',
      text: shorten(`*${escapeMrkdwn(name)}*\n${lines.map(escapeMrkdwn).join('\n')}`, LIMITS.field),
      verbatim: true,
    }),
  );
  return inGroups(texts, LIMITS.fields).map((group) => ({ type: 'section', fields: [...group] }));
}

export function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plain(text, LIMITS.header) };
}

export const divider: types.DividerBlock = { type: 'divider' };

/** A row of buttons; as many rows as it takes. A button whose value does not fit is left out by its maker. */
export function buttonRows(buttons: readonly Button[]): types.ActionsBlock[] {
  return inGroups(buttons.map(toButton), LIMITS.actions).map((group) => ({ type: 'actions', elements: [...group] }));
}

export function toButton({ actionId, text, value, style, label, confirm }: Button): types.Button {
  return {
    type: 'button',
    action_id: actionId,
    text: plain(text, LIMITS.button.text),
    value,
    ...(style ? { style } : {}),
    ...(label ? { accessibility_label: shorten(label, LIMITS.button.label) } : {}),
    ...(confirm ? { confirm: toConfirm(confirm, style) } : {}),
  };
}

function toConfirm(
  { title, text, yes, no }: NonNullable<Button['confirm']>,
  style: Button['style'],
): types.ConfirmationDialog {
  const { confirm } = LIMITS;
  return {
    title: plain(title, confirm.title),
    text: plain(text, confirm.text),
    confirm: plain(yes, confirm.button),
    deny: plain(no, confirm.button),
    style: style ?? 'primary',
  };
}

export function inGroups<T>(items: readonly T[], size: number): (readonly T[])[] {
  const groups = Math.ceil(items.length / size);
  return Array.from({ length: groups }, (_, i) => items.slice(i * size, (i + 1) * size));
}

export function isWithin(blocks: readonly AppBlock[], surface: keyof typeof LIMITS.blocks): boolean {
  return blocks.length <= LIMITS.blocks[surface];
}
