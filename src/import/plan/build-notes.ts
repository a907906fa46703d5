import type { FootnotesFile, NotesFile } from '../../dataset/schema.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { KnownEdition } from '../match/data-folder.ts';

export interface BuiltNotes {
  readonly notes: NotesFile;
  /** Ids of footnotes whose translation is only the source text so far. */
  readonly untranslated: readonly string[];
}

/**
 * What is kept by hand with each footnote. Numbers change from edition to edition, so a footnote is recognised by its
 * text: one that an edition had already keeps its translation, its synonyms, and what it answers.
 */
export function buildNotes(
  footnotes: FootnotesFile,
  editions: readonly KnownEdition[],
  id: string,
  language: LanguageCode,
): BuiltNotes {
  const translation = language === 'nl' ? 'en' : 'nl';
  const own = editions.filter((edition) => edition.id === id);
  const others = editions.filter((edition) => edition.id !== id && edition.edition?.language === language).reverse();
  const known = [...own, ...others].flatMap((edition) =>
    edition.footnotes.flatMap((footnote) => {
      const note = edition.notes[footnote.id];
      return note ? [{ text: footnote.text, note }] : [];
    }),
  );
  const untranslated: string[] = [];
  const entries = footnotes.map(({ id: key, text }) => {
    const note = known.find((one) => one.text === text)?.note ?? noteWithoutFootnotes(own, key);
    if (note) return [key, note] as const;
    untranslated.push(key);
    return [key, { [translation]: text, answers: [], terms: { nl: [], en: [] } }] as const;
  });
  return { notes: Object.fromEntries(entries), untranslated };
}

/** An edition of which only the notes are there: they belong to the footnotes that are made again. */
function noteWithoutFootnotes(own: readonly KnownEdition[], key: string): NotesFile[string] | undefined {
  const [edition] = own;
  return edition?.footnotes.length === 0 ? edition.notes[key] : undefined;
}
