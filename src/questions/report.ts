import type { Judgement } from '../slack/kept/votes.ts';
import type { LoggedQuestion } from './read-log.ts';
import { type Complaint, NOT_UNDERSTOOD, type SuggestFix } from './suggest-fix.ts';

const MOST = 20;

/** What people asked and how it went, with what to do about it; lines to be printed. */
export function reportOf(
  logged: readonly LoggedQuestion[],
  judgements: readonly Judgement[],
  suggestFix: SuggestFix,
): string[] {
  const answered = logged.filter(({ kind }) => !NOT_UNDERSTOOD.has(kind));
  const notUnderstood = logged.filter(({ kind }) => NOT_UNDERSTOOD.has(kind));
  const wrong = judgements.filter(({ verdict }) => verdict === 'wrong');
  const right = judgements.length - wrong.length;
  const asked = ranked(answered, ({ reading, kind }) => reading || kind);
  return [
    ...section(
      'Asked most',
      asked.map(({ name, count }) => `${times(count)}  ${name}`),
    ),
    ...section('Not understood', withFixes(notUnderstood, suggestFix)),
    ...section(`Judged wrong (${wrong.length}; judged right: ${right})`, withFixes(wrong, suggestFix)),
  ];
}

type Judged = Complaint & Pick<Judgement, 'reason' | 'remark'>;

function withFixes(complaints: readonly Judged[], suggestFix: SuggestFix): string[] {
  return ranked(complaints, ({ question }) => question.trim().toLowerCase()).flatMap(({ count, first, all }) => [
    `${times(count)}  ${first.question.replace(/\s+/g, ' ')}`,
    ...whatWasWrong(all).map((said) => `       ${said}`),
    ...suggestFix(first).map((fix) => `       → ${fix}`),
  ]);
}

/** In the words of those who judged; each once. */
function whatWasWrong(judged: readonly Judged[]): string[] {
  const said = judged.map(({ reason, remark }) =>
    [reason ? WRONG[reason] : '', remark ? `“${remark.replace(/\s+/g, ' ')}”` : ''].filter(Boolean).join(': '),
  );
  return [...new Set(said.filter(Boolean))];
}

const WRONG: Readonly<Record<NonNullable<Judgement['reason']>, string>> = {
  figure: 'the figure is wrong',
  year: 'another year was meant',
  topic: 'another topic was meant',
  'not-understood': 'not understood',
};

interface Ranked<T> {
  readonly name: string;
  readonly count: number;
  readonly first: T;
  readonly all: readonly T[];
}

function ranked<T>(items: readonly T[], nameOf: (item: T) => string): Ranked<T>[] {
  const groups = [...Map.groupBy(items, nameOf)].flatMap(([name, all]) => {
    const [first] = all;
    return first === undefined ? [] : [{ name, count: all.length, first, all }];
  });
  return groups.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name)).slice(0, MOST);
}

function times(count: number): string {
  return `${String(count).padStart(4)}×`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...(lines.length > 0 ? lines : ['   nothing']), ''];
}
