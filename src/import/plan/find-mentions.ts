import type { ResolvedTable } from '../match/resolution.ts';
import type { FootnoteInput } from './build-footnotes.ts';

/** A footnote marker in the factsheet, and the figures that it stands with. */
export interface Mention {
  readonly marker: string;
  readonly line: number;
  readonly on: string;
  readonly marks: readonly string[];
  /** Set where it stands on a column or on a cell. */
  readonly years?: readonly number[];
}

export function findMentions({ factsheet, tables, blockTopics }: FootnoteInput): Mention[] {
  const sections = sectionMentions(tables);
  const blocks = factsheet.prose.flatMap(({ heading }, index) => {
    const topic = blockTopics[index];
    return topic === undefined
      ? []
      : heading.markers.map(
          (marker): Mention => ({ marker, line: heading.line, on: heading.text, marks: [`${topic}.*`] }),
        );
  });
  return [...sections, ...tables.flatMap(tableMentions), ...blocks].sort((a, b) => a.line - b.line);
}

/** A marker on a section belongs to every table under it. */
function sectionMentions(tables: readonly ResolvedTable[]): Mention[] {
  const sections = [...new Set(tables.flatMap(({ source }) => (source.section?.markers.length ? source.section : [])))];
  return sections.flatMap((section) => {
    const marks = tables.filter(({ source }) => source.section === section).map(({ topic }) => `${topic}.*`);
    return section.markers.map(
      (marker): Mention => ({ marker, line: section.line, on: section.text, marks: [...new Set(marks)] }),
    );
  });
}

function tableMentions({ topic, source, rows }: ResolvedTable): Mention[] {
  const { heading, columns } = source;
  const onHeading = heading.markers.map(
    (marker): Mention => ({ marker, line: heading.line, on: heading.text, marks: [`${topic}.*`] }),
  );
  const onColumns = columns.flatMap(({ year, text, markers }) =>
    markers.map((marker): Mention => {
      const marks = rows
        .filter((row) => row.values.some((value) => value.year === year))
        .map(({ indicator }) => indicator);
      return {
        marker,
        line: heading.line,
        on: `${heading.text} ${text}`,
        marks,
        years: year === undefined ? [] : [year],
      };
    }),
  );
  const onRows = rows.flatMap(({ label, indicator, values }): Mention[] => {
    const place = { line: label.line, on: label.text, marks: [indicator] };
    const onCells = values.flatMap(({ year, cell }) =>
      cell.markers.map((marker): Mention => ({ marker, ...place, years: [year] })),
    );
    return [...label.markers.map((marker): Mention => ({ marker, ...place })), ...onCells];
  });
  return [...onHeading, ...onColumns, ...onRows];
}
