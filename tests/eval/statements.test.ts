import { describe, expect, it } from 'vitest';
import { parseGoldStatements } from '../../src/eval/gold-statement.js';
import { scoreStatements } from '../../src/eval/statements.js';
import { statementErrors, statementsTable } from '../../src/eval/statements-table.js';
import type { Statement } from '../../src/quotes/statement.js';

const TEXT = 'Marie Dupont a promis de venir. Il pleut. Paul Martin a dit que rien ne presse. Tout va bien.';

function spanOf(sentence: string): { start: number; end: number } {
  const start = TEXT.indexOf(sentence);
  return { start, end: start + sentence.length };
}

function gold(sentence: string, speaker: string, accept: (string | null)[] = [speaker]): string {
  return JSON.stringify({
    doc: 'port',
    lang: 'fr',
    text_file: 'port.txt',
    ...spanOf(sentence),
    speaker,
    accept,
  });
}

function found(sentence: string, speaker: string): Statement {
  const rule = { cue: 'governing clause', person: 'name' };
  const words = { mention: speaker, cue: 'a dit', rule, confidence: 1 };
  return { ...spanOf(sentence), kind: 'reported', speaker, speakerKind: 'person', ...words, paragraph: 1 };
}

function score(lines: string[], statements: Statement[]) {
  const [report] = scoreStatements([
    { text: TEXT, gold: parseGoldStatements(lines.join('\n')), found: statements },
  ]);
  if (!report) throw new Error('no report');
  return report;
}

const PROMISE = gold('Marie Dupont a promis de venir.', 'Marie Dupont');

describe('scoreStatements', () => {
  it('counts sentences found, missed and false', () => {
    const report = score(
      [PROMISE, gold('Paul Martin a dit que rien ne presse.', 'Paul Martin')],
      [found('Marie Dupont a promis de venir.', 'Marie Dupont'), found('Il pleut.', 'Paul Martin')],
    );
    expect(report).toMatchObject({ gold: 2, recalled: 1, found: 2, right: 1, speakerRight: 1 });
    expect(report.errors.map(({ type }) => type)).toEqual(['missed', 'false']);
  });

  it('finds a sentence whose boundaries differ by a little', () => {
    expect(score([PROMISE], [found('Marie Dupont a promis de venir', 'Marie Dupont')])).toMatchObject({
      right: 1,
    });
  });

  it('misses no sentence that may be left out, and takes none for false', () => {
    const optional = gold('Tout va bien.', 'Marie Dupont', ['Marie Dupont', null]);
    expect(score([optional], [])).toMatchObject({ gold: 0, errors: [] });
    expect(score([optional], [found('Tout va bien.', 'Marie Dupont')])).toMatchObject({ found: 1, right: 1 });
  });

  it('tells a wrong speaker, and takes every one that is accepted for right', () => {
    const sentence = 'Marie Dupont a promis de venir.';
    expect(score([PROMISE], [found(sentence, 'Paul Martin')]).errors).toMatchObject([
      { type: 'wrong speaker' },
    ]);
    const either = gold(sentence, 'Marie Dupont', ['Marie Dupont', 'la mairie']);
    expect(score([either], [found(sentence, 'mairie')])).toMatchObject({ speakerRight: 1 });
  });

  it('prints shares with their counts, and what went wrong', () => {
    const report = score([PROMISE], [found('Il pleut.', 'Paul Martin')]);
    expect(statementsTable([report])).toContain('precision 0.0 % (0 of 1)   recall 0.0 % (0 of 1)');
    expect(statementErrors([report])).toContain(
      'false port: expected nobody, found Paul Martin (a dit)\n    Il pleut.',
    );
  });
});

it('names the line that is no annotated statement', () => {
  expect(() => parseGoldStatements(`${PROMISE}\n{"doc": 1}`)).toThrow('Line 2 is no annotated statement');
});
