import type { types } from '@slack/bolt';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import { ACTION } from '../action-ids.ts';
import type { AppBlock } from './app-block.ts';
import { type Button, buttonRows, divider, header, paragraphs, section, smallPrint, toButton } from './blocks.ts';
import type { HomeParts } from './home-view.ts';
import { exampleTopic } from './topic-names.ts';

type FollowParts = Pick<HomeParts, 'followed' | 'announce' | 'texts' | 'dataset' | 'language'>;

/** In Slack's markup, with the button that ends it. */
export interface FollowedLine {
  readonly text: string;
  readonly end: Button;
}

/** For whom may announce an edition: how many it has news for, and the button. */
export function announceBlocks({ announce, texts, dataset, language }: FollowParts): AppBlock[] {
  if (!announce) return [];
  const { conversations } = announce;
  const edition = dataset.newestEdition.title[language.code];
  const { title, waiting, nothing } = texts.announce;
  if (conversations === 0) return [header(title), ...smallPrint([nothing(edition)]), divider];
  return [
    header(title),
    ...paragraphs('', [waiting(edition, conversations)]),
    ...buttonRows([announceButton(texts, conversations)]),
    divider,
  ];
}

function announceButton({ announce }: SlackPhrases, conversations: number): Button {
  const { button, confirmTitle, confirmText, no } = announce;
  return {
    actionId: ACTION.announce,
    text: button,
    value: 'newest',
    style: 'primary',
    confirm: { title: confirmTitle, text: confirmText(conversations), yes: button, no },
  };
}

/** The rest is counted: the tab has room for a hundred blocks in all. */
const MOST_FOLLOWED = 10;

/** What this person made conversations follow. */
export function followedBlocks({ followed, texts, dataset, language }: FollowParts): AppBlock[] {
  const { command } = dataset.organisation;
  const { homeTitle, homeNothing, homeMore } = texts.follow;
  if (!followed) return [];
  const nothing = followed.length === 0 ? [homeNothing(command, exampleTopic(language.code, dataset))] : [];
  const more = followed.length - MOST_FOLLOWED;
  return [
    divider,
    header(homeTitle),
    ...smallPrint(nothing),
    ...followed
      .slice(0, MOST_FOLLOWED)
      .map(({ text, end }): types.SectionBlock => ({ ...section(text), accessory: toButton(end) })),
    ...smallPrint(more > 0 ? [homeMore(more, command)] : []),
  ];
}
