import type { Bot } from '../../bot.ts';
import type { Message } from '../../model/message.ts';
import { renderNews } from '../../render/news.ts';
import { ACTION, numbered } from '../action-ids.ts';
import type { Button } from '../block-kit/blocks.ts';
import { buildPost } from '../block-kit/message-blocks.ts';
import type { Post } from '../block-kit/post.ts';
import { topicName } from '../block-kit/topic-names.ts';
import { writeButtonValue } from '../post/button-value.ts';
import { endButtons } from '../post/compose-follow.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import { topicQuery } from '../read/topic-query.ts';
import type { Pending } from './pending.ts';

/** Of so many topics each has its buttons; who follows more has the list. */
const MOST_WITH_BUTTONS = 2;

/** The news in the language of the conversation. */
export function newsMessage({ following, news }: Pending, { dataset, languages }: Bot): Message {
  return renderNews(news, { dataset, language: languages[following.language] });
}

/** The news as it is posted: with all years of what it is about, and how it ends. */
export function newsPost(pending: Pending, bot: Bot): Post {
  const { language } = pending.following;
  const texts = surfaceTexts[language];
  return buildPost({
    message: newsMessage(pending, bot),
    language: bot.languages[language],
    texts,
    showChart: false,
    hint: texts.follow.because(bot.dataset.organisation.command),
    buttons: buttonsFor(pending, bot),
    examples: [],
  });
}

function buttonsFor({ following: { language }, news: { topics } }: Pending, { dataset }: Bot): Button[] {
  if (topics.length > MOST_WITH_BUTTONS) return [];
  const { allYears } = surfaceTexts[language];
  const years = topics.flatMap((topic, n): Button[] => {
    const query = topicQuery(dataset, `topic:${topic}`, language);
    const value = query && writeButtonValue({ query });
    const label = `${allYears}: ${topicName(topic, language, dataset)}`;
    const text = topics.length === 1 ? allYears : label;
    return value ? [{ actionId: numbered(ACTION.continue, n), text, value, label }] : [];
  });
  return [...years, ...endButtons(topics, language, dataset)];
}
