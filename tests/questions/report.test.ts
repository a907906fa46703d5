import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/questions/read-log.ts';
import { reportOf } from '../../src/questions/report.ts';
import { createSuggestFix } from '../../src/questions/suggest-fix.ts';
import { bot } from '../bot.ts';

const suggestFix = createSuggestFix(bot);
const answered = (question: string, kind: string, reading: string) =>
  JSON.stringify({ level: 'info', event: 'answered', surface: 'command', kind, language: 'nl', question, reading });

const LOG = [
  '{"level":"info","event":"started"}',
  `app-1 | ${answered('klachten 2019', 'lookup', 'Klachten, 2019')}`,
  answered('hoeveel klachten in 2019', 'lookup', 'Klachten, 2019'),
  answered('hoeveel frobnicaties in 2019', 'unavailable', 'unavailable'),
  '{"level":"info","event":"answered","surface":"command","kind":"lookup"}',
  'not a line of ours {',
].join('\n');

describe('the report of what people ask', () => {
  it('counts different ways to ask the same together', () => {
    expect(reportOf(readLog(LOG), [], suggestFix).join('\n')).toMatch(/Asked most\n +2× {2}Klachten, 2019\n/);
  });

  it('says of what was not understood which word it is, and where it could go', () => {
    const lines = reportOf(readLog(LOG), [], suggestFix);
    const at = lines.findIndex((line) => line.includes('hoeveel frobnicaties in 2019'));
    expect(lines[at + 1]).toMatch(/“frobnicaties”.*data\/names\/nl\.json/);
  });

  it('says of what was judged wrong how it was read, and where the right answer could go', () => {
    const judged = {
      verdict: 'wrong',
      kind: 'lookup',
      question: 'klachten 2019',
      reading: 'Klachten, 2019',
      day: '2026-11-30',
    } as const;
    const text = reportOf([], [judged, { ...judged, verdict: 'right' }], suggestFix).join('\n');
    expect(text).toContain('Judged wrong (1; judged right: 1)');
    expect(text).toMatch(/klachten 2019\n +→ read as “Klachten, 2019”.*tests\/corpus\/questions/);
  });

  it('says what people said was wrong, each once', () => {
    const judged = { verdict: 'wrong', kind: 'lookup', question: 'klachten', reading: '', day: '2026-11-30' } as const;
    const said = { ...judged, reason: 'year', remark: 'ik bedoelde 2018' } as const;
    const text = reportOf([], [judged, said, said], suggestFix).join('\n');
    expect(text).toMatch(/3× {2}klachten\n +another year was meant: “ik bedoelde 2018”\n +→/);
  });

  it('names the subject that an unknown compound has in it', () => {
    const [fix] = suggestFix({ question: 'zwabberklachtenlijst 2019', kind: 'unknown', reading: '' });
    expect(fix).toMatch(/a synonym\? “zwabberklachtenlijst” .*under .*klachten/i);
  });

  it('says so when there is nothing', () => {
    expect(reportOf([], [], suggestFix).filter((line) => line.trim() === 'nothing')).toHaveLength(3);
  });
});
