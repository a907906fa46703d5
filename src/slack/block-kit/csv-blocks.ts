import type { types } from '@slack/bolt';
import { inPieces, plain } from './blocks.ts';
import { escapeMrkdwn } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { Post } from './post.ts';

/** Text in letters of one width, which Slack offers to copy; in as many blocks as it takes. */
export function csvBlocks(csv: string, title: string): Post {
  const pieces = inPieces(csv.split('\n'), LIMITS.richText);
  const blocks = pieces.map(
    (text): types.RichTextBlock => ({
      type: 'rich_text',
      elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
    }),
  );
  const text = `${title}\n\`\`\`\n${escapeMrkdwn(csv)}\n\`\`\``;
  return {
    text,
    rungs: [{ name: 'blocks', blocks: [{ type: 'section', text: plain(title) }, ...blocks] }, { name: 'text' }],
  };
}
