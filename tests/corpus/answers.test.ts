import { describe, expect, it } from 'vitest';
import { askPhrase } from './ask-phrase.ts';
import { readCorpus } from './corpus.ts';

/** A readable record of question, reading and answer: a change in behaviour shows in review. */
describe('answers', () => {
  it.each(['nl', 'en'] as const)('in %s are as recorded', async (language) => {
    const sections = [...readCorpus()].map(([name, phrases]) => {
      const entries = phrases.filter((phrase) => phrase.language === language).map(entry);
      return [`## ${name}`, '', ...entries].join('\n');
    });
    const title = { nl: '# Antwoorden', en: '# Answers' }[language];
    await expect([title, '', 'Made by `npm test -- -u`.', '', ...sections, ''].join('\n')).toMatchFileSnapshot(
      `answers/${language}.md`,
    );
  });
});

function entry(phrase: Parameters<typeof askPhrase>[0]): string {
  const { reply, record } = askPhrase(phrase);
  const asked = [...phrase.thread, phrase.question].join(' > ').replaceAll('\n', ' ');
  const cells = record.cells.length > 0 ? ` ${record.cells.join(' ')}` : '';
  return `- **${asked}**\n  ${reply.trace.by}${cells}\n  ${[reply.message.headline, ...reply.message.lines].slice(0, 3).join(' ')}`;
}
