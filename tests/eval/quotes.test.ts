import { describe, expect, it } from 'vitest';
import { parseGoldQuotes } from '../../src/eval/gold-quote.js';
import { type ScoredDocument, scoreQuotes } from '../../src/eval/quotes.js';
import { quotesTable } from '../../src/eval/quotes-table.js';
import type { Quote } from '../../src/quotes/quote.js';

const TEXT =
  'Le port\n\n"Oui, tout de suite", a dit Marie Dupont. Le film "Aube" et le mot "non" plaisent.\n';

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function gold(words: string, speaker: string | null, more: object = {}): string {
  const kind = speaker === null ? 'scare' : 'direct';
  return JSON.stringify({
    doc: 'port',
    lang: 'fr',
    text_file: 'port.txt',
    quote: words,
    speaker,
    kind,
    ...spanOf(words),
    ...more,
  });
}

function found(words: string, speaker: string | null, span = spanOf(words)): Quote {
  const mention = speaker;
  return { ...span, kind: 'direct', speaker, mention, cue: null, confidence: 1, paragraph: 1 };
}

function score(lines: string[], quotes: Quote[], sideTable = '') {
  const document: ScoredDocument = {
    text: TEXT,
    gold: parseGoldQuotes(lines.join('\n'), sideTable),
    found: quotes,
  };
  const [report] = scoreQuotes([document]);
  if (!report) throw new Error('no report');
  return report;
}

const LINES = [gold('Oui, tout de suite', 'Marie Dupont'), gold('Aube', null), gold('non', null)];

describe('scoreQuotes', () => {
  it('counts spans exact and overlapping, missed and false', () => {
    const { start, end } = spanOf('Oui, tout de suite');
    const report = score(LINES, [
      found('', 'Marie Dupont', { start, end: end - 2 }),
      found('Aube', null),
      found('plaisent', null),
    ]);
    expect(report.spansOverlapping).toMatchObject({ gold: 3, found: 3, right: 2, f1: 2 / 3 });
    expect(report.spansExact).toMatchObject({ right: 1 });
    expect(report.errors.map(({ type }) => type)).toEqual(['missed span', 'false span']);
  });

  it('tells precision (right of attributed) from coverage (attributed of those with a speaker)', () => {
    const wrong = score(LINES, [
      found('Oui, tout de suite', 'Paul Martin'),
      found('Aube', null),
      found('non', null),
    ]);
    expect(wrong.attribution).toMatchObject({ precision: 0, coverage: 1, attributed: 1, withSpeaker: 1 });
    const silent = score(LINES, [found('Oui, tout de suite', null), found('Aube', null), found('non', null)]);
    expect(silent.attribution).toMatchObject({ attributed: 0, coverage: 0 });
    expect(silent.errors.map(({ type }) => type)).toEqual(['no speaker']);
  });

  it.each([
    ['the same name', 'Marie Dupont'],
    ['the surname', 'Dupont'],
    ['a title and no accents', 'MME DUPONT'],
  ])('takes %s for the same speaker', (_, speaker) => {
    expect(score([LINES[0] ?? ''], [found('Oui, tout de suite', speaker)]).attribution.right).toBe(1);
  });

  it('takes any answer that the annotation accepts, abstaining included', () => {
    const lines = [
      gold('Oui, tout de suite', 'Marie Dupont', { accept: ['Marie Dupont', 'la maire', null] }),
    ];
    expect(score(lines, [found('Oui, tout de suite', 'maire')]).attribution.right).toBe(1);
    expect(score(lines, [found('Oui, tout de suite', null)]).errors).toEqual([]);
  });

  it('counts a speaker given to marks that report nobody as wrong', () => {
    const report = score(LINES, [found('Aube', 'Marie Dupont'), found('non', null)]);
    expect(report).toMatchObject({ scare: 2, scareAttributed: 1 });
  });

  it('does not count a quotation within an annotated one', () => {
    expect(
      score(LINES, [
        ...LINES.map((_, index) => found(['Oui, tout de suite', 'Aube', 'non'][index] ?? '', null)),
        found('tout', null),
      ]).spansExact.found,
    ).toBe(3);
  });

  it('breaks the score down by how the speaker is given', () => {
    const sideTable = `doc\tstart\tgiven\nport\t${spanOf('Oui').start}\tname\n`;
    const report = score(LINES, [found('Oui, tout de suite', 'Marie Dupont')], sideTable);
    expect(report.byGiven.get('name')).toMatchObject({ quotes: 1, right: 1 });
  });

  it('is shown as a table with a line for each way', () => {
    const table = quotesTable([score(LINES, [found('Oui, tout de suite', 'Marie Dupont')])]);
    expect(table).toContain('French: 3 quotations in 1 articles');
    expect(table).toMatch(/all\s+1\s+1\s+1\s+100\.0 %\s+100\.0 %/);
  });

  it('accepts in English the mention as printed, within a longer one too', () => {
    const line = gold('Oui, tout de suite', 'Mary Allen, a lawyer', { lang: 'en' });
    expect(score([line], [found('Oui, tout de suite', 'Mary Allen')]).attribution.right).toBe(1);
    expect(score([line], [found('Oui, tout de suite', 'John Carter')]).attribution.right).toBe(0);
  });
});

describe('parseGoldQuotes', () => {
  it('names the line that is not an annotated quotation', () => {
    expect(() => parseGoldQuotes(`${LINES[0]}\n{"doc": 1}`)).toThrow(/Line 2/);
    expect(() => parseGoldQuotes('not json')).toThrow(/Line 1/);
  });
});
