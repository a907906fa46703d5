/**
 * What a factsheet in this language prints around its figures. Each entry is a word or a few words, in small letters. Only
 * the importer reads these; a factsheet often mixes languages, so that it uses those of all languages at once.
 */
export interface FactsheetWords {
  /** With a year above a column: figures that were planned, and not counted. */
  readonly planned: readonly string[];
  /** With a year above a column: figures as they turned out. */
  readonly actual: readonly string[];
  /** With a year above a column, without changing what the year is. */
  readonly ofYear: readonly string[];
  /** Behind a year or a figure: not final yet, or final now. */
  readonly status: readonly string[];
  /** A column that holds the difference between two others, or an index. */
  readonly change: readonly string[];
  /** With a year: a part of it. */
  readonly partOfYear: readonly string[];
  /** With a year: more than that year. */
  readonly until: readonly string[];
  /** In the name of a row: a percentage that can be below 0 or above 100. */
  readonly unbounded: readonly string[];
  /** At the start of the name of a row: what follows is counted, whatever the scale of the amounts around it is. */
  readonly counted: readonly string[];
  /** In front of a figure that is not exact. */
  readonly inexact: readonly string[];
  readonly thousands: readonly string[];
  readonly millions: readonly string[];
  readonly billions: readonly string[];
  readonly euros: readonly string[];
  readonly percent: readonly string[];
  readonly amounts: readonly string[];
  /** The figure of a heading that has no name of its own. */
  readonly figureNames: Readonly<Record<'money' | 'percent' | 'fte' | 'count', string>>;
  readonly total: readonly string[];
  /** Between two things in a name: "Kennis en talent" is "Kennis & talent". */
  readonly and: readonly string[];
  /** Above a column that says what each row is counted in. */
  readonly unitHead: readonly string[];
  /** In front of the number of a page. */
  readonly page: readonly string[];
  /** Words that no heading and no name ends with: it goes on on the next line. */
  readonly unfinished: readonly string[];
  /** Things that are counted, and never amounts of money. */
  readonly things: readonly string[];
}
