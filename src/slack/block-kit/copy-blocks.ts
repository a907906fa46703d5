import type { types } from '@slack/bolt';
import { inPieces, plain, smallPrint } from './blocks.ts';
import { escapeMrkdwn } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { Post } from './post.ts';

/** Text in letters of one width, which Slack offers to copy; in as many blocks as it takes. */
export function copyBlocks(copied: string, title: string, source: string): Post {
  const blocks = inPieces(copied.split('\n'), LIMITS.richText).map(
    (text): types.RichTextBlock => ({
      type: 'rich_text',
      elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
    }),
  );
  const text = `${title}\n\`\`\`\n${escapeMrkdwn(copied)}\n\`\`\`\n${escapeMrkdwn(source)}`;
  const whole = [{ type: 'section' as const, text: plain(title) }, ...blocks, ...smallPrint([source])];
  return { text, rungs: [{ name: 'blocks', blocks: whole }, { name: 'text' }] };
}
