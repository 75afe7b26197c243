import { copyOf, embeddedNames } from '../phrases/index.js';
import type { Sentence, Token } from '../sentences/index.js';
import { isUsedAs, type LanguageData, WordUse } from '../words/index.js';
import { createParse, type Parse } from './parse.js';
import { type Phrase, phrasesIn } from './phrases-in.js';
import { findReportingClauses, type ReportingClause } from './reporting-clause.js';
import { findSourcePhrases, type SourcePhrase } from './source-phrase.js';
import { type CountBetween, createCounts } from './token-counts.js';

/** A sentence with its phrases and its cues. */
export interface ParsedSentence extends Sentence {
  /** It holds a quotation. */
  readonly quoting: boolean;
  /** Names within the complement of another phrase come after it, as governed. */
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly ReportingClause[];
  readonly sources: readonly SourcePhrase[];
  readonly count: CountBetween;
}

/** @returns the sentences in the same order */
export function parseSentences(sentences: readonly Sentence[], data: LanguageData): ParsedSentence[] {
  return sentences.map((sentence, index) => parseSentence(sentence, index, data));
}

function parseSentence(sentence: Sentence, index: number, data: LanguageData): ParsedSentence {
  const { tokens, paragraph, heading, caption, titleCase = false } = sentence;
  const parse = createParse(tokens, index, data);
  return {
    tokens,
    paragraph,
    heading,
    caption,
    titleCase,
    quoting: tokens.some(isQuotation),
    phrases: phrasesWithNames(parse),
    clauses: findReportingClauses(parse),
    sources: findSourcePhrases(parse),
    count: createCounts(tokens, data),
  };
}

function isQuotation({ quote }: Token): boolean {
  return quote !== null;
}

function phrasesWithNames(parse: Parse): Phrase[] {
  const { tokens, data } = parse;
  const phrases: Phrase[] = [];
  for (const { mention: outer, governed, located } of phrasesIn(parse, 0, tokens.length)) {
    // A copy: what stands beside a phrase names that phrase, not the subject that a verb takes it for.
    phrases.push({ mention: copyOf(outer), governed, located });
    for (const mention of embeddedNames(tokens, outer, data)) {
      const isPlace = isUsedAs(tokens[mention.from - 1], WordUse.locative);
      phrases.push({ mention, governed: true, located: isPlace });
    }
  }
  return phrases;
}
