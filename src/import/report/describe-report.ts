import type { CatalogueUnit } from '../../dataset/schema.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { isMoney } from '../../model/unit.ts';
import { inlineJson } from '../write/edit-json.ts';
import type { ChangedFigure, ImportReport, ReportedFigure } from './import-report.ts';

/** The whole report, for people: what would change, what is left out, and what somebody has to decide. */
export function describeReport(report: ImportReport): string {
  const { edition, folder } = report;
  const head = [
    `Edition ${edition.id}${edition.isNew ? ' (new)' : ' (there already, read again)'}: ${edition.title[edition.language]}`,
    `Publisher: ${edition.publisher[edition.language]}. Published: ${edition.published}. Years: ${edition.years.join(', ')}.`,
    `Data folder: ${folder.path}${folder.isNew ? ' (does not exist yet; it will be made)' : ''}`,
  ];
  const parts = [
    ...decisions(report),
    ...names(report),
    ...figures(report),
    ...notes(report),
    ...leftOut(report),
    ...afterwards(report),
  ];
  const body = parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title, ...lines.map((line) => `  - ${line}`)].join('\n'));
  return [head.join('\n'), ...body].join('\n\n');
}

interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

function decisions({ undecided, resembles }: ImportReport): Part[] {
  return [
    {
      title: 'TO DECIDE FIRST: new, or another name for something known? Nothing can be written before that',
      lines: undecided.map(
        ({ line, text, label, id }) =>
          `line ${line}: "${text}" looks like "${label}". The same: add --same "${text}=${id}". Something new: add --new "${text}"`,
      ),
    },
    {
      title: 'TAKEN AS NEW, though the name looks like one that is not in this factsheet (the figures are others)',
      lines: resembles.map(
        ({ line, text, label, id }) =>
          `line ${line}: "${text}" looks like "${label}". If it is the same, add --same "${text}=${id}"`,
      ),
    },
  ];
}

function names({ newYears, newSections, newTopics, newRows, renamed, missing, newFigures }: ImportReport): Part[] {
  return [
    { title: 'NEW YEARS', lines: newFigures.length > 0 ? newYears.map(String) : [] },
    { title: 'NEW SECTIONS', lines: newSections.map(({ line, label, id }) => `line ${line}: ${label} (${id})`) },
    { title: 'NEW TOPICS', lines: newTopics.map(({ line, label, id }) => `line ${line}: ${label} (${id})`) },
    {
      title: 'NEW ROWS',
      lines: newRows.map(({ line, label, indicator, unit }) => `line ${line}: ${label} (${indicator}, ${UNITS[unit]})`),
    },
    {
      title: 'RENAMED: printed under another name than the data folder has',
      lines: renamed.map(({ line, now, was, id, because }) => `line ${line}: "${now}" is "${was}" (${id}): ${because}`),
    },
    {
      title: 'NOT IN THIS FACTSHEET, though the last edition has it',
      lines: missing.map(({ label, indicator }) => `${label} (${indicator})`),
    },
  ];
}

const UNITS: Readonly<Record<CatalogueUnit, string>> = {
  count: 'a number',
  decimal: 'a number that can be negative or have decimals',
  thousand: 'thousands',
  million: 'millions',
  percent: 'a percentage',
  ratio: 'a percentage that can be below 0 or above 100',
  fte: 'fte',
  eur: 'euros',
  'thousand-eur': 'thousands of euros',
  'million-eur': 'millions of euros',
  'billion-eur': 'billions of euros',
};

function figures(report: ImportReport): Part[] {
  const { edition, newFigures, revised, superseded, corrected, removed, unchanged } = report;
  const show = (figure: { value: number; unit: CatalogueUnit }) =>
    formatValue(figure.value, figure.unit, edition.language);
  const change = (figure: ChangedFigure) =>
    `${figure.label}, ${figure.year}: ${show({ ...figure, value: figure.old.value })} in edition ${figure.old.edition} → ${show(figure)} (line ${figure.line})`;
  return [
    { title: `NEW FIGURES: ${newFigures.length}`, lines: groupFigures(newFigures, show) },
    {
      title: `REVISED FIGURES: ${revised.length}. The new value counts; the old one stays with its edition`,
      lines: revised.map(change),
    },
    {
      title: `OTHER THAN IN A NEWER EDITION: ${superseded.length}. The newer edition goes on counting`,
      lines: superseded.map(change),
    },
    { title: `CORRECTED IN THIS EDITION: ${corrected.length}`, lines: corrected.map(change) },
    {
      title: 'NO LONGER IN THIS EDITION',
      lines: removed.map(({ label, year, value }) => `${label}, ${year}: ${value}`),
    },
    {
      title: 'UNCHANGED FIGURES',
      lines: unchanged > 0 ? [`${unchanged} figures are as the data folder has them`] : [],
    },
  ];
}

function groupFigures(all: readonly ReportedFigure[], show: (figure: ReportedFigure) => string): string[] {
  const groups = Map.groupBy(all, ({ label, line }) => `${label} (line ${line})`);
  return [...groups].map(
    ([key, group]) => `${key}: ${group.map((figure) => `${figure.year}: ${show(figure)}`).join('; ')}`,
  );
}

function formatValue(value: number, unit: CatalogueUnit, language: LanguageCode): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
  if (unit === 'percent' || unit === 'ratio') return `${number}%`;
  const scale = unit.replace('-eur', '');
  const scaled = ['thousand', 'million', 'billion'].includes(scale) ? `${number} ${scale}` : number;
  if (isMoney(unit)) return `€ ${scaled}`;
  return unit === 'fte' ? `${number} fte` : scaled;
}

function notes({ footnotes, footnotesWithoutMarker, markersWithoutFootnote, looseMarkers }: ImportReport): Part[] {
  return [
    {
      title: 'FOOTNOTES AND TEXTS',
      lines: footnotes.map(({ id, lines: [from, to], marks, text, byRule, translated }) => {
        const remarks = [
          ...(byRule ? ['no marker in the factsheet, placed by import.json'] : []),
          ...(translated ? [] : ['to be translated']),
        ];
        return `${id} (${lineRange(from, to)}), with ${marks.join(', ')}${remarks.map((remark) => `; ${remark}`).join('')}: ${shorten(text)}`;
      }),
    },
    {
      title: 'FOOTNOTES WITHOUT A MARKER: left out. Say in import.json, under "notes", what they belong to',
      lines: footnotesWithoutMarker.map(({ marker, line, text }) => `line ${line}: ${marker} ${shorten(text)}`),
    },
    {
      title: 'MARKERS WITHOUT A FOOTNOTE',
      lines: [
        ...markersWithoutFootnote.map(({ marker, line, on }) => `line ${line}: ${marker}, on "${on}"`),
        ...looseMarkers.map(({ marker, line }) => `line ${line}: ${marker}, alone on its line`),
      ],
    },
  ];
}

function leftOut({ pageLines, skippedColumns, skipped, shortRows, unread, totals }: ImportReport): Part[] {
  return [
    {
      title: 'COLUMNS THAT ARE NOT ONE YEAR: left out',
      lines: skippedColumns.map(({ line, heading, column }) => `line ${line}: "${column}", in ${heading}`),
    },
    {
      title: 'PAGE NUMBERS AND PAGE TITLES: left out',
      lines: pageLines.map(({ line, text }) => `line ${line}: "${shorten(text)}"`),
    },
    {
      title: 'BLOCKS AND LINES LEFT OUT',
      lines: skipped.map(
        ({ lines: [from, to], reason, texts }) =>
          `${lineRange(from, to)}: ${reason}: ${texts.map((text) => `"${shorten(text)}"`).join(' / ')}`,
      ),
    },
    {
      title: 'ROWS WITH EMPTY CELLS: no figure, which is not 0',
      lines: shortRows.map(
        ({ line, text, years, leftOff }) =>
          `line ${line}: ${text}: none for ${years.join(', ')}${leftOff ? ' (these cells are not there; please check)' : ''}`,
      ),
    },
    { title: 'NOT READ', lines: unread.map(({ line, text, reason }) => `line ${line}: ${reason}: "${shorten(text)}"`) },
    {
      title: 'TOTALS THAT ARE NOT THE SUM OF THEIR ROWS',
      lines: totals.map(({ row, year, printed, sum, newParts }) =>
        newParts.length > 0
          ? `${row}, ${year}: right with the new rows, which now are parts of the total: ${newParts.join(', ')}`
          : `${row}, ${year}: printed ${printed}, the rows make ${sum}. Kept as printed`,
      ),
    },
  ];
}

function afterwards({ toTranslate, files, proposedTotals }: ImportReport): Part[] {
  return [
    {
      title:
        'ROWS THAT ADD UP TO A TOTAL: if that is what they are, write in relations.json, under "totals", and give it a label in both names files',
      lines: proposedTotals.map(({ row, parts }) => inlineJson({ id: row.replace('.', '-'), parts, row })),
    },
    { title: 'TO TRANSLATE afterwards, in the data folder', lines: toTranslate },
    { title: 'FILES', lines: files },
  ];
}

function lineRange(from: number, to: number): string {
  return from === to ? `line ${from}` : `lines ${from}-${to}`;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
