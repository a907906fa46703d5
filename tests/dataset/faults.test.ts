import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFaultError } from '../../src/dataset/data-fault.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { DATA } from '../bot.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(DATA, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

// biome-ignore lint/suspicious/noExplicitAny: a test plants faults of every shape
type Json = any;

function plant(file: string, change: (json: Json) => void): void {
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  change(json);
  writeFileSync(join(folder, file), JSON.stringify(json));
}

function faultOf(): string {
  try {
    loadDataset(folder);
  } catch (error) {
    if (error instanceof DataFaultError) return error.message;
    throw error;
  }
  return 'loaded';
}

const FIGURES = 'editions/2020/figures.json';

describe('a fault in the data stops the start, and says where', () => {
  it('not at all when there is none', () => {
    expect(faultOf()).toBe('loaded');
  });

  it.each<[what: string, file: string, change: (json: Json) => void, says: readonly string[]]>([
    [
      'a percentage above 100',
      FIGURES,
      (json) => (json['brexit.inwilligingen'][2020].value = 109),
      [FIGURES, 'brexit.inwilligingen → 2020', '109', '0 to 100'],
    ],
    [
      'a figure that is text',
      FIGURES,
      (json) => (json['klachten.ontvangen'][2019].value = '1.880'),
      [FIGURES, 'klachten.ontvangen → 2019', '1.880', 'number'],
    ],
    [
      'a sentence without a place for its number',
      'names/sentences.nl.json',
      (json) => (json.figures['klachten.ontvangen'].said = 'In {year} kwamen er klachten binnen.'),
      ['names/sentences.nl.json', 'figures → klachten.ontvangen → said', '{n}'],
    ],
    [
      'a sentence for what there is not',
      'names/sentences.en.json',
      (json) => (json.figures['klachten.ingetrokken'] = { said: '{n} in {year}' }),
      ['names/sentences.en.json', 'klachten.ingetrokken', 'a pattern that some figure has'],
    ],
    [
      'a word that the glossary explains twice',
      'glossary.json',
      (json) => json.dwangsom.terms.en.push('mvv'),
      ['glossary.json', 'mvv', 'dwangsom'],
    ],
    [
      'an explanation of what is not there',
      'glossary.json',
      (json) => (json.dwangsom.about = ['dwangsommen.*']),
      ['glossary.json', 'dwangsom → about', 'dwangsommen.*'],
    ],
    [
      'an explanation without its source',
      'glossary.json',
      (json) => delete json.mvv.source.url,
      ['mvv → source → url'],
    ],
    ['a negative count', FIGURES, (json) => (json['klachten.ontvangen'][2019].value = -3), [FIGURES, '-3']],
    [
      'a year that the edition does not have',
      FIGURES,
      (json) => (json['klachten.ontvangen'][2017] = { value: 1, line: 1 }),
      ['2017', '2018, 2019, 2020'],
    ],
    ['a line beyond the source', FIGURES, (json) => (json['klachten.ontvangen'][2019].line = 9999), ['9999']],
    [
      'an unknown indicator',
      FIGURES,
      (json) => (json['klachten.fout'] = { 2020: { value: 1, line: 1 } }),
      ['klachten.fout'],
    ],
    [
      'an indicator without any figure',
      FIGURES,
      (json) => delete json['klachten.ontvangen'],
      ['klachten.ontvangen', 'no figure'],
    ],
    [
      'a total row that is not the sum of its parts',
      FIGURES,
      (json) => (json['ind-loketten.totaal'][2020].value = 1),
      ['ind-loketten.totaal', '318820'],
    ],
    [
      'a published total that is not the sum',
      'relations.json',
      (json) => (json.totals[0].published[2019] = 31_381),
      ['relations.json', '31381', '31380'],
    ],
    [
      'an id without a label',
      'names/en.json',
      (json) => delete json.topics.brexit,
      ['names/en.json', 'topics → brexit', 'label'],
    ],
    [
      'an empty label',
      'names/nl.json',
      (json) => (json.topics.brexit.label = ' '),
      ['names/nl.json', 'topics → brexit → label'],
    ],
    [
      'one synonym for two ids',
      'names/nl.json',
      (json) => json.topics.klachten.terms.push('Brit ten'),
      ['names/nl.json', 'Brit ten', 'topics → brexit'],
    ],
    [
      'a synonym without letters',
      'names/nl.json',
      (json) => json.topics.klachten.terms.push('—'),
      ['names/nl.json', 'letters'],
    ],
    [
      'a footnote that nothing refers to',
      'editions/2020/footnotes.json',
      (json) => (json[4].marks = []),
      ['editions/2020/footnotes.json', '4 → marks', 'nothing refers to'],
    ],
    [
      'a footnote for something unknown',
      'editions/2020/footnotes.json',
      (json) => (json[4].marks = ['telefonie.faxen']),
      ['footnote 5', 'telefonie.faxen'],
    ],
    ['the same footnote twice', 'editions/2020/footnotes.json', (json) => (json[4].id = '4'), ['twice']],
    [
      'a footnote without a translation',
      'editions/2020/notes.json',
      (json) => delete json['5'],
      ['notes.json', '5', 'translation'],
    ],
    [
      'a pattern that fits nothing',
      'concepts.json',
      (json) => (json.groups.asiel.main = ['asyl.*']),
      ['concepts.json', 'groups → asiel → main', 'asyl.*'],
    ],
    [
      'an unknown unit',
      'catalogue.json',
      (json) => (json.sections[0].topics[0].measures.aanvragen = 'pieces'),
      ['catalogue.json', 'pieces'],
    ],
    ['a name that nobody knows', 'organisation.json', (json) => (json.colour = 'red'), ['organisation.json', 'colour']],
    [
      'an edition without years',
      'editions/2020/edition.json',
      (json) => (json.years = []),
      ['editions/2020/edition.json', 'years'],
    ],
  ])('%s', (_, file, change, says) => {
    plant(file, change);
    const message = faultOf();
    for (const part of says) expect(message).toContain(part);
    expect(message).toMatch(/found .*; expected /);
  });

  it('a file that is not JSON, with its line', () => {
    writeFileSync(join(folder, FIGURES), '{\n  "a": 1,\n  b\n}');
    expect(faultOf()).toMatch(/editions\/2020\/figures\.json, at line 3: found text that is not JSON/);
  });

  it('a file that is missing', () => {
    rmSync(join(folder, 'relations.json'));
    expect(faultOf()).toContain('relations.json: found no such file');
  });

  it('a source that is missing', () => {
    rmSync(join(folder, 'editions/2020/source.txt'));
    expect(faultOf()).toContain('editions/2020/source.txt');
  });

  it('every fault at once', () => {
    plant(FIGURES, (json) => {
      json['brexit.inwilligingen'][2020].value = 109;
      json['klachten.ontvangen'][2019].value = -3;
    });
    expect(
      faultOf()
        .split('\n')
        .filter((line) => line.startsWith('- ')),
    ).toHaveLength(2);
  });

  it('a missing figure is no fault: it is absent', () => {
    plant(FIGURES, (json) => delete json['klachten.ontvangen'][2019]);
    expect(loadDataset(folder).figure('klachten.ontvangen', 2019)).toBeUndefined();
  });
});
