import { describe, expect, it } from 'vitest';
import { type Asked, askPhrase } from './ask-phrase.ts';
import { chooseInTurn } from './choose-in-turn.ts';
import { nameOf, type Phrase, readCorpus } from './corpus.ts';
import { readingLine } from './reading-line.ts';

const WHOLE_ANSWERS = 100;
const TITLES = { nl: 'Antwoorden', en: 'Answers' };

interface Entry {
  readonly kind: string;
  readonly phrase: Phrase;
  readonly asked: Asked;
}

/** Made to be read: a change in behaviour shows in review. Only the open part of the corpus is in them. */
describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const entries = [...readCorpus('open')].flatMap(([kind, phrases]) =>
    phrases
      .filter((phrase) => phrase.language === language)
      .map((phrase): Entry => ({ kind, phrase, asked: askPhrase(phrase) })),
  );

  it('every phrase is read as recorded', async () => {
    const text = inSections(TITLES[language], entries, lineOf);
    await expect(text).toMatchFileSnapshot(`answers/${language}.md`);
  });

  it(`${WHOLE_ANSWERS} phrases are answered as recorded`, async () => {
    const byKind = Map.groupBy(entries, ({ kind }) => kind).values();
    const chosen = new Set(chooseInTurn([...byKind].map(oneOfEachInTurn), WHOLE_ANSWERS));
    const inOrder = entries.filter((entry) => chosen.has(entry));
    await expect(inSections(TITLES[language], inOrder, wholeOf)).toMatchFileSnapshot(`answers/${language}-whole.md`);
  });
});

/** The first phrasing of each expectation, then the second of each. */
function oneOfEachInTurn(entries: readonly Entry[]): Entry[] {
  const byExpectation = Map.groupBy(entries, ({ phrase }) => phrase.expect).values();
  return chooseInTurn([...byExpectation], entries.length);
}

function inSections(title: string, entries: readonly Entry[], write: (entry: Entry) => string): string {
  const sections = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, ofKind]) =>
    [`## ${kind}`, '', ...ofKind.map(write), ''].join('\n'),
  );
  return [`# ${title}`, '', 'Made by `npm test -- -u`.', '', ...sections].join('\n');
}

function lineOf({ phrase, asked }: Entry): string {
  return `- **${onOneLine(nameOf(phrase))}** ${readingLine(asked)}`;
}

function wholeOf({ phrase, asked }: Entry): string {
  return [`### ${onOneLine(nameOf(phrase))}`, '', '```text', asked.record.text, '```', ''].join('\n');
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
