import type { Dataset } from '../../src/model/dataset.ts';

const DIGIT = /\d/;
const names = new WeakMap<Dataset, readonly string[]>();

/** Names and notes of the data that have digits in them ("W2-document"), the longest first. */
function namesWithDigits(dataset: Dataset): readonly string[] {
  const { organisation, editions, sections, topics, indicators, concepts, totals, footnotes, relations } = dataset;
  const localized = [
    organisation.name,
    ...editions.map(({ title }) => title),
    ...[...sections, ...topics.values(), ...concepts.values(), ...totals].map(({ label }) => label),
    ...[...indicators.values()].flatMap(({ label, measureLabel, counted, rest }) => [
      label,
      measureLabel,
      counted,
      rest,
    ]),
    ...relations.restOf.values(),
    ...relations.amountLabel.values(),
    ...footnotes.map(({ text }) => text),
  ];
  const texts = localized.flatMap((one) => (one ? Object.values(one) : []));
  return [...new Set([...texts, ...sentencePieces(dataset)])]
    .filter((text) => DIGIT.test(text))
    .sort((a, b) => b.length - a.length);
}

const PLACEHOLDER = /\{(?:n|year)\}/;

/** What stands around the numbers in the sentences of the data; a sentence can stand in the middle of another. */
function sentencePieces({ indicators, totals }: Dataset): string[] {
  const sentences = [...indicators.values()].flatMap((one) =>
    Object.values(one.sentences).flatMap((own) => Object.values(own)),
  );
  const ofTotals = totals.flatMap(({ sentence }) => Object.values(sentence ?? {}));
  const pieces = [...sentences, ...ofTotals].flatMap((text) => text?.split(PLACEHOLDER) ?? []);
  return pieces
    .map((piece) => piece.trim())
    .flatMap((piece) => [piece, piece.charAt(0).toLowerCase() + piece.slice(1)]);
}

/** The sentence without what it quotes: names and notes of the data, and words of the question. */
export function withoutQuotations(sentence: string, asked: string, dataset: Dataset): string {
  if (!names.has(dataset)) names.set(dataset, namesWithDigits(dataset));
  const all = names.get(dataset) ?? [];
  const [, whole = sentence] = /^“(.*)”$/s.exec(sentence) ?? [];
  if (all.some((text) => text.includes(whole.replace(/…$/, '')))) return '';
  const unquoted = sentence.replace(/[“„]([^“”„]*)[”“]/g, (quote, words: string) =>
    lettersOf(asked).includes(lettersOf(words)) ? ' ' : quote,
  );
  return all.reduce((text, name) => text.replaceAll(name, ' '), unquoted);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
