import type { types } from '@slack/bolt';
import type { Language } from '../../languages/language.ts';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import type { Dataset } from '../../model/dataset.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../model/language-code.ts';
import { ACTION, numbered } from '../action-ids.ts';
import type { AppBlock } from './app-block.ts';
import {
  type Button,
  buttonRows,
  divider,
  header,
  inPieces,
  markedUp,
  paragraphs,
  plain,
  smallPrint,
} from './blocks.ts';
import { announceBlocks, type FollowedLine, followedBlocks } from './home-follow.ts';
import { LIMITS } from './limits.ts';

export interface HomeParts {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly texts: SlackPhrases;
  /** The name of every language, in that language. */
  readonly languageNames: Readonly<Record<LanguageCode, string>>;
  /** Absent: the answer follows the question. */
  readonly chosen?: LanguageCode;
  readonly keptDays: { readonly threads: number; readonly feedback: number | undefined };
  readonly examples: readonly Button[];
  /** What this person made conversations follow; absent when that cannot be told. */
  readonly followed?: readonly FollowedLine[];
  /** For whom may announce the newest edition: how many conversations it has news for. */
  readonly announce?: { readonly conversations: number };
  /** What has just happened; the lines under it are in Slack's markup. */
  readonly notice?: string;
  readonly noticeLines?: readonly string[];
}

export const AS_ASKED = 'asked';

/** The Home tab: what the app is, what it knows, what can be asked, the language, and what is kept. */
export function homeView(parts: HomeParts): types.HomeView {
  const { dataset, language, texts, notice, noticeLines = [] } = parts;
  const { organisation } = dataset;
  const blocks: AppBlock[] = [
    ...smallPrint([notice ?? '']),
    ...inPieces(noticeLines, LIMITS.text).map(markedUp),
    ...announceBlocks(parts),
    header(organisation.app),
    ...paragraphs('', [texts.homeIntro(organisation.name[language.code], organisation.command)]),
    ...smallPrint([editionLine(parts)]),
    header(texts.tryExamples),
    ...buttonRows(parts.examples),
    ...followedBlocks(parts),
    divider,
    header(texts.topics),
    ...topicBlocks(parts),
    divider,
    header(texts.language),
    languageChoice(parts),
    divider,
    header(texts.keptTitle),
    ...paragraphs('', texts.kept(parts.keptDays).split('\n')),
    ...buttonRows([forgetButton(texts)]),
  ];
  return { type: 'home', blocks: blocks as types.HomeView['blocks'] };
}

function editionLine({ dataset, language, texts }: HomeParts): string {
  const { title, publisher, published } = dataset.newestEdition;
  const [year, month] = published.split('-').map(Number);
  const when = language.phrases.month(year ?? 0, month ?? 1);
  return texts.homeEdition(title[language.code], publisher[language.code], when, language.phrases.years(dataset.years));
}

/** Two blocks a section; what would not fit on the tab is counted. */
const MOST_TOPIC_BLOCKS = 60;

function topicBlocks({ dataset, language: { code }, texts }: HomeParts): AppBlock[] {
  const blocks: AppBlock[] = [];
  let left = 0;
  for (const { label, topics } of dataset.sections) {
    const buttons = topics.flatMap((id) => {
      const topic = dataset.topics.get(id);
      return topic
        ? [{ actionId: numbered(ACTION.topic, id), text: topic.label[code], value: id, label: topic.label[code] }]
        : [];
    });
    const rows = buttonRows(buttons);
    if (blocks.length + 1 + rows.length > MOST_TOPIC_BLOCKS) left += buttons.length;
    else blocks.push(...paragraphs(label[code]), ...rows);
  }
  return [...blocks, ...smallPrint(left > 0 ? [texts.moreTopics(left)] : [])];
}

function languageChoice({ texts, languageNames, chosen }: HomeParts): types.SectionBlock {
  const option = (value: string, text: string): types.PlainTextOption => ({
    text: plain(text, LIMITS.option.text),
    value,
  });
  const asked = option(AS_ASKED, texts.languageChoices.asked);
  const languages = LANGUAGE_CODES.map((code) => option(code, languageNames[code]));
  return {
    type: 'section',
    text: plain(texts.languageHint),
    accessory: {
      type: 'static_select',
      action_id: ACTION.language,
      options: [asked, ...languages],
      initial_option: languages.find(({ value }) => value === chosen) ?? asked,
    },
  };
}

function forgetButton(texts: SlackPhrases): Button {
  return {
    actionId: ACTION.forget,
    text: texts.forget,
    value: 'all',
    style: 'danger',
    confirm: { title: texts.forgetTitle, text: texts.forgetText, yes: texts.forgetYes, no: texts.forgetNo },
  };
}
