import type { types } from '@slack/bolt';
import type { Language } from '../../languages/language.ts';
import type { Message } from '../../model/message.ts';
import { assumptionLine, footnoteLines } from '../../render/notes.ts';
import type { AppBlock } from './app-block.ts';
import { fieldSections, header, linkLine, paragraphs, plain, smallPrint } from './blocks.ts';
import { LIMITS } from './limits.ts';

export interface AnswerViewTexts {
  readonly title: string;
  readonly close: string;
  /** Where the same stands as a table; empty where there is none. */
  readonly asTable: string;
}

/** An answer in a modal, where Slack allows no table: a pair of name and values for each row. */
export function answerView(
  message: Message,
  language: Language,
  { title, close, asTable }: AnswerViewTexts,
): types.ModalView {
  const { table, headline, lines, source, link, examples } = message;
  const fields = (table?.rows ?? []).map(({ label, cells }) => ({
    name: label,
    lines: cells.map(({ text }, i) => `${table?.columns[i] ?? ''}: ${text}`),
  }));
  const rows = fieldSections(fields);
  const intro = [...paragraphs(headline, lines), ...smallPrint([assumptionLine(message)])];
  const notes = [
    ...smallPrint(footnoteLines(message)),
    ...smallPrint([source ?? '']),
    ...(link ? [linkLine(link)] : []),
  ];
  const room = LIMITS.blocks.modal - notes.length - intro.length - 4;
  const left = (table?.more ?? 0) + fields.slice(room * LIMITS.fields).length;
  const blocks: AppBlock[] = [
    ...(table?.caption ? [header(table.caption)] : []),
    ...intro,
    ...rows.slice(0, room),
    ...smallPrint([table?.emptyNote ?? '', left > 0 ? language.phrases.moreRows(left) : '', asTable]),
    ...smallPrint(examples.length > 0 ? [language.phrases.tryThese, ...examples.map((example) => `• ${example}`)] : []),
    ...notes,
  ];
  return {
    type: 'modal',
    title: plain(title, LIMITS.view.title),
    close: plain(close, LIMITS.view.button),
    blocks: blocks as types.ModalView['blocks'],
  };
}
