import { expect, it } from 'vitest';
import { bot } from '../bot.ts';

const cases = bot.dataset.glossary.flatMap((entry) =>
  (['nl', 'en'] as const).map((language) => [entry.label[language], language, entry.text[language]] as const),
);

it.each(cases)('the question that is offered for "%s" (%s) has its explanation', (label, language, text) => {
  const question = bot.languages[language].phrases.whatDoesItMean(label);
  const { message } = bot.ask(question, { defaultLanguage: language });
  expect([message.headline, ...message.lines].join(' ')).toContain(text);
});
