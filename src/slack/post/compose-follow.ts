import type { Dataset } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { ACTION, numbered } from '../action-ids.ts';
import { type Button, buttonRows, plain, section, smallPrint, toButton } from '../block-kit/blocks.ts';
import { escapeMrkdwn } from '../block-kit/escape.ts';
import type { FollowedLine } from '../block-kit/home-follow.ts';
import { mentionChannel } from '../block-kit/mention.ts';
import { type Post, plainPost } from '../block-kit/post.ts';
import { exampleTopic, topicName } from '../block-kit/topic-names.ts';
import { type Following, isDirect } from '../kept/follows.ts';
import { writeFollowValue } from './follow-value.ts';
import { surfaceTexts } from './surface-texts.ts';

/** The buttons that end following these, in the conversation where they stand. */
export function endButtons(topics: readonly string[], language: LanguageCode, dataset: Dataset): Button[] {
  const { end, endOf } = surfaceTexts[language].follow;
  return topics.map((topic) => {
    const label = endOf(topicName(topic, language, dataset));
    return {
      actionId: numbered(ACTION.unfollow, topic),
      text: topics.length === 1 ? end : label,
      value: writeFollowValue({ language, topic }),
      label,
    };
  });
}

/** Says to all in a conversation what it follows from now on, with a way back. */
export function followedPost(said: string, buttons: readonly Button[]): Post {
  const blocks = [section(said), ...buttonRows(buttons)];
  return { text: said, rungs: [{ name: 'blocks', blocks }, { name: 'text' }] };
}

/** More would not fit in a message; who follows so much sees the rest when some of it ends. */
const MOST_LISTED = 40;

/** What a conversation follows, each with the button that ends it. */
export function followListPost(following: Following | undefined, language: LanguageCode, dataset: Dataset): Post {
  const { follow } = surfaceTexts[language];
  const { command } = dataset.organisation;
  const topics = [...dataset.topics.keys()].filter((topic) => following?.topics[topic]);
  if (topics.length === 0) return plainPost(escapeMrkdwn(follow.nothing(command, exampleTopic(language, dataset))));
  const names = topics.map((topic) => `• ${escapeMrkdwn(topicName(topic, language, dataset))}`);
  const rows = topics.slice(0, MOST_LISTED).map((topic) => ({
    type: 'section' as const,
    text: plain(topicName(topic, language, dataset)),
    accessory: toButton({ ...(endButtons([topic], language, dataset)[0] as Button) }),
  }));
  const blocks = [section(follow.list), ...rows, ...smallPrint([...names.slice(MOST_LISTED), follow.more(command)])];
  return {
    text: [follow.list, ...names, follow.more(command)].join('\n'),
    rungs: [{ name: 'blocks', blocks }, { name: 'text' }],
  };
}

/** What one person made conversations follow, for their Home tab. */
export function followedBy(
  user: string,
  followings: readonly Following[],
  language: LanguageCode,
  dataset: Dataset,
): FollowedLine[] {
  const { end, endOf, inChannel, inDirect } = surfaceTexts[language].follow;
  return followings.flatMap(({ channel, topics }) =>
    [...dataset.topics.keys()]
      .filter((topic) => topics[topic]?.by === user)
      .map((topic) => {
        const name = topicName(topic, language, dataset);
        return {
          text: isDirect(channel)
            ? escapeMrkdwn(inDirect(name))
            : inChannel(escapeMrkdwn(name), mentionChannel(channel)),
          end: {
            actionId: numbered(ACTION.homeUnfollow, `${channel}:${topic}`),
            text: end,
            value: writeFollowValue({ language, topic, channel }),
            label: endOf(name),
          },
        };
      }),
  );
}
