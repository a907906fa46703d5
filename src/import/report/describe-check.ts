import type { Fault } from '../../dataset/data-fault.ts';
import type { DataCheck, EditionCheck } from './check-data.ts';
import type { Gaps } from './find-gaps.ts';

/** The check in words: first what is wrong, then what is not finished, and each time what to do about it. */
export function describeCheck({ folder, faults, editions, gaps }: DataCheck): string {
  if (faults.length > 0) {
    return part(
      `The data in ${folder} cannot be used. ${faults.length === 1 ? 'One thing has' : `${faults.length} things have`} to be put right:`,
      faults.map(describe),
    );
  }
  const parts = [
    `The data in ${folder} can be used: nothing in it is wrong.`,
    ...editions.map(describeEdition),
    ...(gaps ? describeGaps(gaps) : []),
  ];
  return parts.filter((text) => text !== '').join('\n\n');
}

function describe({ file, place, found, expected }: Fault): string {
  return `In the file ${file}${place === '' ? '' : `, at "${place}"`}: there is ${found}. There should be ${expected}.`;
}

function describeEdition({ id, refused, changedFiles, report }: EditionCheck): string {
  if (refused !== undefined) return `Edition ${id}: its factsheet cannot be read again:\n${refused}`;
  const title =
    changedFiles.length === 0
      ? `Edition ${id}: all figures are exactly as its factsheet says.`
      : `Edition ${id}: these files were changed by hand, and are not what its factsheet says: ${changedFiles.join(', ')}. "npm run import" makes them again.`;
  if (!report) return title;
  return part(title, [
    ...report.corrected.map(
      ({ label, year, value, old, line }) =>
        `${label}, ${year}: the file says ${old.value}, the factsheet says ${value} (line ${line})`,
    ),
    ...report.removed.map(
      ({ label, year, value }) => `${label}, ${year}: the file says ${value}, the factsheet says nothing`,
    ),
    ...report.newFigures.map(
      ({ label, year, value, line }) =>
        `${label}, ${year}: the file says nothing, the factsheet says ${value} (line ${line})`,
    ),
    ...report.footnotesWithoutMarker.map(
      ({ line, text }) => `Footnote without a marker, so with no figure (line ${line}): ${text}`,
    ),
    ...report.markersWithoutFootnote.map(
      ({ marker, line, on }) => `Marker ${marker} on "${on}" (line ${line}) has no footnote`,
    ),
    ...report.looseMarkers.map(
      ({ marker, line }) =>
        `Line ${line} has nothing but “${marker}”, the number of a footnote: the factsheet does not say of which figure`,
    ),
  ]);
}

function describeGaps({ untranslated, withoutSynonyms, withoutSentence, withoutFootnote }: Gaps): string[] {
  return [
    untranslated.length === 0
      ? 'Everything is translated.'
      : part(
          'No translation yet. Write it at these places; if both languages have the same word, take the line out of to-translate.json:',
          untranslated.map(({ place, text }) => `${place}: ${text}`),
        ),
    ...(['nl', 'en'] as const).map((language) =>
      withoutSynonyms[language].length === 0
        ? ''
        : part(
            `No synonym yet in names/${language}.json ("terms"): people can ask for these by this name only:`,
            withoutSynonyms[language].map(
              ({ place, label, proposed }) =>
                `${place}: ${label}${proposed.length > 0 ? ` (perhaps ${proposed.map((term) => `"${term}"`).join(', ')})` : ''}`,
            ),
          ),
    ),
    ...(['nl', 'en'] as const).map((language) =>
      withoutSentence[language].length === 0
        ? ''
        : part(
            `No sentence yet in names/sentences.${language}.json: answers put these together from their names:`,
            withoutSentence[language],
          ),
    ),
    withoutFootnote.length === 0
      ? ''
      : part(
          'No footnote with any figure of these topics, which is right if the factsheet has none:',
          withoutFootnote.map(({ topic, label }) => `${topic}: ${label.nl}`),
        ),
  ];
}

function part(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `  - ${line}`)].join('\n');
}
