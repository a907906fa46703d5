import { expect, it } from 'vitest';
import { bot } from '../bot.ts';

const reply = (text: string, before?: string) =>
  bot.ask(text, { thread: before ? [bot.ask(before).query] : [] }).message;

it.each([
  ['hallo', 'Hallo! Welk cijfer zoekt u?'],
  ['Goedemorgen allemaal', 'Hallo! Welk cijfer zoekt u?'],
  ['hi there', 'Hello! Which figure are you looking for?'],
])('"%s" is greeted back, with examples', (text, headline) => {
  expect(reply(text)).toMatchObject({ headline });
  expect(reply(text).examples).toHaveLength(3);
});

it.each([
  ['bedankt', 'Graag gedaan.'],
  ['ok, top', 'Graag gedaan.'],
  ['Dank je wel, fijn weekend!', 'Graag gedaan.'],
  ['Thank you so much!', 'You are welcome.'],
  ['👍', 'Graag gedaan.'],
  [':+1:', 'Graag gedaan.'],
])('"%s" is half a line, and needs no examples', (text, headline) => {
  expect(reply(text)).toMatchObject({ headline, lines: [], examples: [] });
});

it('answers in the language of the conversation', () => {
  expect(reply('👍', 'complaints received in 2019').headline).toBe('You are welcome.');
  expect(reply('thanks!', 'ontvangen klachten in 2019').headline).toBe('Graag gedaan.');
});

it.each(['hallo, klachten 2019', 'bedankt! en hoeveel klachten in 2018?', 'top 3 documenten 2020', 'fijne klachten'])(
  'there is a question in "%s"',
  (text) => expect(bot.ask(text).query).not.toHaveProperty('smallTalk'),
);
