import type { NotesFile } from '../../dataset/schema.ts';
import { languages } from '../../languages/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { LANGUAGE_CODES, type LanguageCode, type Localized } from '../../model/language-code.ts';
import type { DataFolder } from '../match/data-folder.ts';

/** What is right, but not finished: the program works without it, and people get better answers with it. */
export interface Gaps {
  /** Places where the text is still in the language of the factsheet, and that text. */
  readonly untranslated: readonly { readonly place: string; readonly text: string }[];
  /** Names that can only be asked for in one way. */
  readonly withoutSynonyms: Readonly<
    Record<
      LanguageCode,
      readonly { readonly place: string; readonly label: string; readonly proposed: readonly string[] }[]
    >
  >;
  /** Figures that are put together from labels, where others read as sentences. */
  readonly withoutSentence: Readonly<Record<LanguageCode, readonly string[]>>;
  /** Topics of which no figure has a footnote. Often that is as it should be. */
  readonly withoutFootnote: readonly { readonly topic: string; readonly label: Localized }[];
}

export function findGaps(folder: DataFolder, dataset: Dataset): Gaps {
  return {
    untranslated: folder.toTranslate.flatMap((place) => {
      const text = untranslatedAt(place, folder);
      return text === undefined ? [] : [{ place, text }];
    }),
    withoutSynonyms: { nl: namesWithoutSynonyms(folder, 'nl'), en: namesWithoutSynonyms(folder, 'en') },
    withoutSentence: { nl: withoutSentence(dataset, 'nl'), en: withoutSentence(dataset, 'en') },
    withoutFootnote: [...dataset.topics.values()]
      .filter(({ indicators }) => indicators.every((indicator) => dataset.footnotesOf(indicator).length === 0))
      .map(({ id, label }) => ({ topic: id, label })),
  };
}

/** None where no figure has one: then nobody has begun to give them. */
function withoutSentence({ indicators }: Dataset, language: LanguageCode): string[] {
  const lacking = [...indicators.values()].filter(({ sentences }) => sentences[language] === undefined);
  return lacking.length === indicators.size ? [] : lacking.map(({ id }) => id);
}

/** The text at a place of `to-translate.json`, as long as nobody has translated it. */
function untranslatedAt(place: string, folder: DataFolder): string | undefined {
  const [file = '', ...steps] = place.split(' → ');
  const [, edition] = file.split('/');
  if (file.startsWith('names/')) return sameLabel(folder, steps);
  if (file === 'organisation.json') return folder.organisation && same(folder.organisation.name);
  const known = folder.editions.find(({ id }) => id === edition);
  if (file.endsWith('/edition.json')) return known?.edition && same(known.edition.title);
  const [note = ''] = steps;
  const text = known?.footnotes.find(({ id }) => id === note)?.text;
  return text !== undefined && translationOf(known?.notes[note]) === text ? text : undefined;
}

function sameLabel({ names }: DataFolder, [part, id]: readonly string[]): string | undefined {
  if ((part !== 'sections' && part !== 'topics' && part !== 'measures') || id === undefined) return undefined;
  const [nl, en] = LANGUAGE_CODES.map((language) => names[language][part][id]?.label);
  return nl === en ? nl : undefined;
}

function same({ nl, en }: Localized): string | undefined {
  return nl === en ? nl : undefined;
}

function translationOf(note: NotesFile[string] | undefined): string | undefined {
  return note?.en ?? note?.nl;
}

/** A row that has no synonyms of its own can still be asked for by those of its topic and of its kind of row. */
function namesWithoutSynonyms(
  { names }: DataFolder,
  language: LanguageCode,
): { place: string; label: string; proposed: readonly string[] }[] {
  const { topics, measures, indicators } = names[language];
  const onlyOwnName = Object.entries(indicators).filter(([id]) => !((id.split('.')[1] ?? '') in measures));
  const all = { topics: Object.entries(topics), measures: Object.entries(measures), indicators: onlyOwnName };
  return Object.entries(all).flatMap(([part, entries]) =>
    entries
      .filter(([, { terms }]) => terms.length === 0)
      .map(([id, { label }]) => ({ place: `${part} → ${id}`, label, proposed: otherForms(label, language) })),
  );
}

/** The same name in the singular or the plural, by the endings of the language: an idea for a synonym, to look at first. */
function otherForms(label: string, language: LanguageCode): string[] {
  const word = label.toLowerCase();
  const found = languages[language].words.endings
    .filter(([ending]) => ending.length > 0 && word.endsWith(ending) && word.length - ending.length > 2)
    .map(([ending, base]) => word.slice(0, -ending.length) + base);
  return [...new Set(found)].filter((form) => form !== word).slice(0, 2);
}
