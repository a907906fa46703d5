import { readText } from './read-text.ts';

/** A message as Slack sends it; nothing of it is taken for granted. */
type Message = Readonly<Record<string, unknown>>;

/** What stands in `text` where Slack has nothing better. */
const PLACEHOLDER = /^This content can't be displayed\.?$/;
/** Of a message that is forwarded in a forwarded message, and so on. */
const DEEPEST = 3;

/** The question in a message: as typed, or else as it stands in its blocks, or in the message that it forwards. */
export function readMessage(message: Message, depth = 0): string {
  const typed = typeof message.text === 'string' ? readText(message.text) : '';
  if (typed && !PLACEHOLDER.test(typed)) return typed;
  const inBlocks = readBlocks(message.blocks);
  if (inBlocks || depth === DEEPEST) return inBlocks;
  const forwarded = listOf(message.attachments).map((one) => readMessage(forwardedIn(one), depth + 1));
  return forwarded.find((text) => text !== '') ?? '';
}

/** A forwarded message has its blocks a level deeper, and its text as it would be without attachments in `fallback`. */
function forwardedIn(attachment: Message): Message {
  const [inner] = listOf(attachment.message_blocks);
  const { blocks } = objectOf(inner?.message) ?? {};
  return { ...attachment, ...(blocks ? { blocks } : {}) };
}

/** What people write, or apps; what can be clicked is no part of it. */
const WITHOUT_TEXT = new Set([
  'actions',
  'button',
  'input',
  'context_actions',
  'user',
  'broadcast',
  'usergroup',
  'emoji',
]);
/** What these are made of stands on one line. */
const ONE_LINE = new Set(['rich_text_section', 'rich_text_quote', 'rich_text_preformatted']);

function readBlocks(blocks: unknown): string {
  return listOf(blocks).map(readBlock).filter(Boolean).join('\n').trim();
}

function readBlock(block: Message): string {
  const { type, text } = block;
  if (typeof type === 'string' && WITHOUT_TEXT.has(type)) return '';
  if (typeof text === 'string') return type === 'mrkdwn' ? readText(text) : text;
  const between = typeof type === 'string' && ONE_LINE.has(type) ? '' : '\n';
  const parts = [objectOf(text), ...listOf(block.elements), ...listOf(block.fields)];
  return parts
    .map((part) => (part ? readBlock(part) : ''))
    .filter(Boolean)
    .join(between);
}

function listOf(value: unknown): Message[] {
  return Array.isArray(value) ? value.map(objectOf).filter((one) => one !== undefined) : [];
}

function objectOf(value: unknown): Message | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Message) : undefined;
}
