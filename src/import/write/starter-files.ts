import type { Localized } from '../../model/language-code.ts';
import type { ImportOptions } from '../import-options.ts';
import { NO_NAMES, NO_RELATIONS } from '../match/data-folder.ts';
import { askFor, type Missing } from '../report/offer.ts';
import { prettyJson } from './edit-json.ts';

const WORD = /[\p{L}][\p{L}\p{N}’'-]{4,}|\b\p{Lu}{2,6}\b/gu;

/** The files that people keep by hand, empty, for an organisation that begins. */
export function starterFiles({ name = '', nameEn = name }: ImportOptions): Map<string, string> {
  return new Map([
    ['catalogue.json', prettyJson({ sections: [] })],
    ['concepts.json', prettyJson({ topics: {}, measures: {}, groups: {} })],
    ['relations.json', prettyJson(NO_RELATIONS)],
    ['names/nl.json', prettyJson({ ...NO_NAMES, domain: { terms: termsOfName(name) } })],
    ['names/en.json', prettyJson({ ...NO_NAMES, domain: { terms: termsOfName(nameEn) } })],
  ]);
}

/** "van de bibliotheek" says nothing more in a library: the name of the organisation, and the words in it. */
function termsOfName(name: string): string[] {
  const words = name.match(WORD) ?? [];
  return [...new Set([name, ...words].map((term) => term.trim()))].filter((term) => term !== '').slice(0, 8);
}

/** What nobody but the organisation itself can say. */
export function missingForNewOrganisation({ name, command, app }: ImportOptions): Missing[] {
  return [
    ...(name ? [] : [{ offers: [askFor('--name', '…')], what: 'the name of the organisation' }]),
    ...(command ? [] : [{ offers: [askFor('--command', '/word')], what: 'the command in Slack' }]),
    ...(app ? [] : [{ offers: [askFor('--app', '…')], what: 'the name of the app in Slack' }]),
  ];
}

/** Its examples are questions that the first factsheet answers; better ones can be written by hand. */
export function formatOrganisation(
  options: ImportOptions,
  topics: readonly Localized[],
  years: readonly number[],
): string {
  const newest = [...years].sort((a, b) => b - a);
  const example = (language: 'nl' | 'en') => (index: number) =>
    `${topics[index % topics.length]?.[language] ?? ''} ${newest[index % newest.length] ?? ''}`.trim();
  const { name = '', nameEn = name, app = '', command = '' } = options;
  return prettyJson({
    id: command.replace(/^\//, ''),
    name: { nl: name, en: nameEn },
    app,
    command,
    examples: { nl: [0, 1, 2].map(example('nl')), en: [0, 1, 2].map(example('en')) },
  });
}
