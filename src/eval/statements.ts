import { LANGUAGES, type LanguageCode } from '../languages/index.js';
import type { Statement } from '../quotes/index.js';
import type { GoldStatement } from './gold-statement.js';
import { intersectionOverUnion, OVERLAP } from './quotes.js';
import { isSameSpeaker } from './same-speaker.js';

/** An article with the statements that annotators and the engine found in it. */
export interface StatementDocument {
  readonly text: string;
  readonly gold: readonly GoldStatement[];
  readonly found: readonly Statement[];
}

/** Counts; a sentence that may as well be left out is no miss. */
export interface StatementReport {
  readonly language: LanguageCode;
  readonly documents: number;
  /** Annotated sentences that must be found; of these, those found. */
  readonly gold: number;
  readonly recalled: number;
  /** Statements found; of these, those whose sentence is annotated; of these, those with a right speaker. */
  readonly found: number;
  readonly right: number;
  readonly speakerRight: number;
  readonly errors: readonly StatementError[];
}

export interface StatementError {
  readonly type: 'missed' | 'false' | 'wrong speaker';
  readonly doc: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly cue: string | null;
  readonly sentence: string;
}

/** Scores the statements of articles, for each language apart. */
export function scoreStatements(documents: readonly StatementDocument[]): StatementReport[] {
  return LANGUAGES.flatMap(({ code: language }) => {
    const own = documents.filter(({ gold }) => gold[0]?.language === language);
    return own.length === 0 ? [] : [scoreLanguage(language, own)];
  });
}

function scoreLanguage(language: LanguageCode, documents: readonly StatementDocument[]): StatementReport {
  const must = documents.flatMap((document) =>
    document.gold.filter(({ optional }) => !optional).map((gold) => ({ document, gold })),
  );
  const missed = must.filter(
    ({ document, gold }) => !document.found.some((statement) => isSame(gold, statement)),
  );
  const found = documents.flatMap((document) =>
    document.found.map((statement) => ({
      document,
      statement,
      gold: document.gold.find((gold) => isSame(gold, statement)) ?? null,
    })),
  );
  const right = found.filter(({ gold }) => gold !== null);
  const wrong = right.filter(
    ({ gold, statement }) => !gold?.accept.some((answer) => isSameSpeaker(answer, statement.speaker)),
  );
  return {
    language,
    documents: documents.length,
    gold: must.length,
    recalled: must.length - missed.length,
    found: found.length,
    right: right.length,
    speakerRight: right.length - wrong.length,
    errors: [
      ...missed.map(({ document, gold }) => errorOf('missed', document, gold, null)),
      ...found.flatMap(({ document, gold, statement }) =>
        gold === null ? [errorOf('false', document, null, statement)] : [],
      ),
      ...wrong.map(({ document, gold, statement }) => errorOf('wrong speaker', document, gold, statement)),
    ],
  };
}

function isSame(gold: GoldStatement, statement: Statement): boolean {
  return intersectionOverUnion(gold, statement) >= OVERLAP;
}

function errorOf(
  type: StatementError['type'],
  { text, gold: all }: StatementDocument,
  gold: GoldStatement | null,
  statement: Statement | null,
): StatementError {
  const { start, end } = statement ?? gold ?? { start: 0, end: 0 };
  return {
    type,
    doc: all[0]?.doc ?? '',
    expected: gold?.speaker ?? null,
    found: statement?.speaker ?? null,
    cue: statement?.cue ?? null,
    sentence: text.slice(start, end).replace(/\s+/g, ' '),
  };
}
