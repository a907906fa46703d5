import { expect, test } from 'vitest';
import { answerFacts } from '../../../src/slack/frame/answer-facts.ts';
import { bot } from '../../bot.ts';
import { edge } from '../test-edge.ts';

const answered = bot.ask('hoeveel klachten in 2019?');

test('the log tells what kind of question was answered in which language, and not the question', () => {
  expect(answerFacts(edge, answered, 'hoeveel klachten in 2019?')).toEqual({ kind: 'value', language: 'nl' });
});

test('where it has been switched on, the question too, and how it was read', () => {
  const facts = answerFacts({ ...edge, logQuestions: true }, answered, 'hoeveel klachten in 2019?');
  expect(facts).toMatchObject({ question: 'hoeveel klachten in 2019?', reading: expect.stringContaining('2019') });
});
