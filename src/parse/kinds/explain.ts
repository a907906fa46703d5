import type { Footnote, IndicatorId } from '../../model/dataset.ts';
import type { ExplainQuery } from '../../model/query.ts';
import { type Clues, has, mentions, partsOfRow, type Recogniser, subjectSlot } from '../clues.ts';
import { frameOf } from '../figures-query.ts';
import { termsToExplain } from '../glossary-terms.ts';
import { conceptsOf, hasCue } from '../match.ts';
import { isMeasure } from '../mention.ts';
import { mainOnes } from '../narrow.ts';

/** Questions that a footnote or a sentence of the source's prose answers: why, what is, who, does it include. */
export const explain: Recogniser = (clues) => {
  const ask = whatIsAsked(clues);
  if (!ask) return undefined;
  const notes = bestNotes(clues, ask);
  const terms = ask === 'why' ? [] : termsToExplain(clues);
  if (notes.length > 0 || terms.length > 0)
    return {
      kind: 'explain',
      ...frameOf(clues),
      ask,
      subject: subjectSlot(clues),
      footnotes: notes.map(({ key }) => key),
      ...(terms.length > 0 ? { terms: terms.map(({ id }) => id) } : {}),
    };
  const changed = has(clues, 'rise', 'fall', 'double', 'halve', 'change', 'more', 'less');
  const defined = ask === 'what' && has(clues, 'definition') && !mentions(clues, 'measure');
  if (clues.subject.indicators.length === 0 || !(defined || (ask === 'why' && !changed))) return undefined;
  const { concepts, indicators } = clues.subject;
  return {
    kind: 'unavailable',
    ...frameOf(clues),
    missing: [{ reason: 'reason', words: '' }],
    subject: { concepts, indicators },
  };
};

function whatIsAsked(clues: Clues): ExplainQuery['ask'] | undefined {
  if (has(clues, 'why')) return 'why';
  if (clues.continues && clues.subject.mentions.some(({ at }) => at >= 0) && has(clues, 'includes', 'including'))
    return undefined;
  const mentioned = noteMentions(clues).length > 0;
  const numeric = has(
    clues,
    'count',
    'by-how-much',
    'percent',
    'money',
    'highest',
    'lowest',
    'total',
    'trend',
    'share',
    'rise',
    'fall',
    'more',
    'less',
  );
  const counted =
    numeric &&
    clues.subject.indicators.length > 0 &&
    !has(clues, 'what-is', 'who') &&
    !(has(clues, 'includes') && has(clues, 'yes-no'));
  if (
    mentioned &&
    !counted &&
    (has(clues, 'includes', 'including', 'consists-of', 'what-is', 'who') ||
      (has(clues, 'except') && !clues.subject.leftOut) ||
      clues.subject.indicators.length === 0)
  )
    return 'includes';
  if (mentioned && !numeric && opensWithModal(clues)) return 'who';
  if (has(clues, 'footnote')) return 'includes';
  if (has(clues, 'consists-of') && !has(clues, 'count', 'percent', 'share', 'money')) return 'includes';
  if (has(clues, 'who') && !numeric && (clues.years.years.length === 0 || clues.years.series)) return 'who';
  const measured = clues.subject.mentions.some(isMeasure);
  if (has(clues, 'includes') && !clues.subject.leftOut && !numeric && !(measured && clues.years.from === 'said'))
    return 'includes';
  if (numeric || clues.years.from === 'said') return undefined;
  return has(clues, 'what-is') && !has(clues, 'figures') ? 'what' : undefined;
}

/** "Can relatives of a refugee get an asylum permit?" */
function opensWithModal({ matches }: Clues): boolean {
  return matches.some(
    (match, at) => hasCue(match, 'modal') && (at === 0 || /[.?!\n]/.test(match.tokens[0]?.gap ?? '')),
  );
}

function noteMentions({ matches, dataset }: Clues): Footnote[] {
  const keys = matches.flatMap((match) =>
    conceptsOf(match)
      .filter((id) => id.startsWith('note:'))
      .map((id) => id.slice('note:'.length)),
  );
  return dataset.footnotes.filter(({ key }) => keys.includes(key));
}

/** The notes whose own words were used; else those of the subject that answer this question, the most specific. */
function bestNotes(clues: Clues, ask: ExplainQuery['ask']): Footnote[] {
  const mentioned = noteMentions(clues);
  if (mentioned.length > 0) return mentioned;
  const numbered = numberedNote(clues);
  if (numbered.length > 0) return numbered;
  const { dataset, subject, years } = clues;
  const moves = ask === 'why' && has(clues, 'rise', 'fall', 'double', 'halve', 'more', 'less');
  const asked = moves ? moving(clues) : ask === 'includes' ? withParts(clues, subject.indicators) : subject.indicators;
  const fits = dataset.footnotes.filter((note) => {
    const edition = dataset.editions.find(({ id }) => id === note.edition);
    const inTime = years.years.length === 0 || years.years.some((year) => year === Math.max(...(edition?.years ?? [])));
    return (
      inTime &&
      (answersFor(note, ask) || isDefined(note, clues) || has(clues, 'footnote')) &&
      asked.some((id) => note.indicators.includes(id) || note.states.includes(id))
    );
  });
  const linked = fits.filter(
    (note) =>
      note.states.some((id) => subject.indicators.includes(id)) &&
      note.indicators.some((id) => subject.indicators.includes(id)),
  );
  if (linked.length > 0) return linked;
  const stated =
    ask === 'includes' ? fits.filter((note) => note.states.some((id) => subject.indicators.includes(id))) : [];
  if (stated.length > 0) return stated;
  const exact = fits.filter((note) => subject.indicators.every((id) => note.indicators.includes(id)));
  const narrowest = Math.min(...exact.map((note) => note.indicators.length));
  const specific = exact.filter((note) => note.indicators.length === narrowest);
  return specific.length > 0 ? specific : fits;
}

/** "footnote 8": of the newest edition. */
function numberedNote({ matches, dataset }: Clues): Footnote[] {
  const at = matches.findIndex((match) => hasCue(match, 'footnote'));
  const number = matches[at + 1]?.tokens[0]?.number;
  if (at < 0 || number === undefined) return [];
  return dataset.footnotes.filter(
    (note) => note.edition === dataset.newestEdition.id && note.number === String(number),
  );
}

/** What is said to rise or fall: of a topic its main figure, and where that is a total, its parts. */
function moving(clues: Clues): readonly IndicatorId[] {
  return withParts(clues, mainOnes(clues, clues.subject.indicators));
}

function withParts({ dataset }: Clues, ids: readonly IndicatorId[]): readonly IndicatorId[] {
  return ids.flatMap((id) => [id, ...partsOfRow(dataset, id)]);
}

/** "what exactly is counted as …": what it is, too. */
function isDefined(note: Footnote, clues: Clues): boolean {
  return has(clues, 'what-is') && has(clues, 'includes') && note.answers.includes('what');
}

function answersFor(note: Footnote, ask: ExplainQuery['ask']): boolean {
  if (note.answers.includes(ask)) return true;
  return (ask === 'what' && note.answers.includes('who')) || (ask === 'who' && note.answers.includes('what'));
}
