import type { Language } from '../../languages/language.ts';
import type { Message } from '../../model/message.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import type { AppBlock } from './app-block.ts';
import { buildPost } from './message-blocks.ts';

/** A message in its richest form, as it would be posted, without the buttons: those depend on where it is posted. */
export function slackMessage(
  message: Message,
  language: Language,
): { readonly text: string; readonly blocks: readonly AppBlock[] } {
  const texts = surfaceTexts[message.language];
  const { text, rungs } = buildPost({
    message,
    language,
    texts,
    showChart: message.chart !== undefined,
    buttons: [],
    examples: [],
  });
  return { text, blocks: rungs[0]?.blocks ?? [] };
}
