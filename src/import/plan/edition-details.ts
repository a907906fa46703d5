import type { EditionFile } from '../../dataset/schema.ts';
import { LANGUAGE_CODES, type LanguageCode, type Localized } from '../../model/language-code.ts';
import { inOrder } from '../../model/years.ts';
import type { ImportOptions } from '../import-options.ts';
import type { DataFolder } from '../match/data-folder.ts';
import { askFor, type Missing, type Offer, offer } from '../report/offer.ts';
import type { Factsheet } from '../tables/factsheet.ts';

export interface Details {
  readonly edition?: EditionFile;
  /** Options that have to be given, because nothing says what they ask for. */
  readonly missing: readonly Missing[];
}

/** The language of the factsheet: as the option says, as import.json says, or as that of the last edition. */
export function languageOf(options: ImportOptions, folder: DataFolder): LanguageCode | undefined {
  return (
    options.language ?? folder.rules.language ?? folder.editions.findLast(({ edition }) => edition)?.edition?.language
  );
}

/** Title, publisher and date: from the options, from import.json, from the factsheet itself, or as in the last edition. */
export function describeEdition(id: string, factsheet: Factsheet, folder: DataFolder, options: ImportOptions): Details {
  const same = folder.editions.find((edition) => edition.id === id)?.edition;
  const last = folder.editions.findLast(({ edition }) => edition)?.edition;
  const { rules } = folder;
  const language = languageOf(options, folder);
  const title =
    both(named(options.title, id), named(options.titleEn, id)) ??
    (rules.title && localized((code) => rules.title?.[code].replaceAll('{edition}', id) ?? '')) ??
    same?.title ??
    (last && localized((code) => last.title[code].replaceAll(last.id, id))) ??
    (factsheet.title?.includes(id) ? both(factsheet.title, undefined) : undefined);
  const publisher =
    both(options.publisher, options.publisherEn) ??
    rules.publisher ??
    same?.publisher ??
    last?.publisher ??
    folder.organisation?.name ??
    both(options.name, options.nameEn);
  const published = options.published ?? factsheet.published ?? same?.published;
  const missing = [
    ...(language
      ? []
      : [
          ask(
            LANGUAGE_CODES.map((code) => offer('--language', code)),
            'the language of the factsheet',
          ),
        ]),
    ...(title ? [] : [ask([askFor('--title', '…')], 'the title of the factsheet, as answers name their source')]),
    ...(publisher || folder.isNew ? [] : [ask([askFor('--publisher', '…')], 'who publishes the factsheet')]),
    ...(published
      ? []
      : [
          ask(
            [askFor('--published', `${Number(id) + 1}-04`)],
            'year and month in which the factsheet came out, as the text does not say',
          ),
        ]),
  ];
  if (!language || !title || !publisher || !published) return { missing };
  return {
    edition: { id, title, publisher, published, language, years: yearsOf(factsheet), source: 'source.txt' },
    missing,
  };
}

function ask(offers: readonly Offer[], what: string): Missing {
  return { offers, what };
}

function named(title: string | undefined, id: string): string | undefined {
  return title?.replaceAll('{edition}', id);
}

export function yearsOf({ tables, prose }: Factsheet): number[] {
  const years = [
    ...tables.flatMap(({ columns }) => columns.flatMap(({ year }) => year ?? [])),
    ...prose.map(({ year }) => year),
  ];
  return inOrder(years);
}

function both(nl: string | undefined, en: string | undefined): Localized | undefined {
  return nl === undefined ? undefined : { nl, en: en ?? nl };
}

function localized(read: (code: LanguageCode) => string): Localized {
  return { nl: read('nl'), en: read('en') };
}
