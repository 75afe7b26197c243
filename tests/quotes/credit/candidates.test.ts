import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { languageOf } from '../../../src/languages/languages.js';
import { parseSentences } from '../../../src/quotes/clauses/parse-sentences.js';
import { CONTINUATIONS } from '../../../src/quotes/credit/continuation.js';
import { CUE_READERS } from '../../../src/quotes/credit/cues/find-cues.js';
import { quotationsIn } from '../../../src/quotes/credit/quotation.js';
import { scareTraits, TRAITS } from '../../../src/quotes/credit/scare.js';
import { judgeArticle, WEIGHTS } from '../../../src/quotes/for-training.js';
import { readSentences } from '../../../src/quotes/sentences/read-sentences.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';
import { languageData } from '../../../src/quotes/words/language-data.js';

const data = languageData(languageOf('fr').attribution);
const english = languageData(languageOf('en').attribution);

/** The last quotation of a sentence, in its place there. */
function lastQuotation(sentence: string, own = data) {
  const article = parseArticle('article.txt', `Les nouvelles du jour\n\n${sentence}\n`);
  const spans = findSpans(article);
  const sentences = parseSentences(readSentences(article, spans, own), own);
  const last = [...quotationsIn(article, spans, sentences)].at(-1);
  if (!last) throw new Error(`No quotation in: ${sentence}`);
  return last;
}

describe('the readers of cues', () => {
  it.each(CUE_READERS)('credits Marie Dupont in its example: $name', ({ example, read }) => {
    expect(read(lastQuotation(example), data).map(({ mention }) => mention.text)).toEqual(['Marie Dupont']);
  });

  it.each(CUE_READERS)('is the only one with a cue in its example: $name', ({ name, example }) => {
    const quotation = lastQuotation(example);
    const readers = CUE_READERS.filter(({ read }) => read(quotation, data).length > 0);
    expect(readers.map((reader) => reader.name)).toEqual([name]);
  });

  it('gives all that may be cues of a sentence', () => {
    const quotation = lastQuotation(
      'Paul Martin a dit sa colère aux élus : selon Marie Dupont, « rien n’est prêt ».',
    );
    const cues = CUE_READERS.flatMap(({ read }) => read(quotation, data));
    expect(cues.map(({ mention }) => mention.text)).toEqual(['Paul Martin', 'Marie Dupont']);
  });

  it('has none where the sentence names nobody who reports', () => {
    const quotation = lastQuotation('Le « plan » est prêt.');
    expect(CUE_READERS.flatMap(({ read }) => read(quotation, data))).toEqual([]);
  });
});

describe('the ways to go on speaking without a cue', () => {
  it.each(CONTINUATIONS)('credits Marie Dupont in its example: $name', ({ name, example }) => {
    const text = `Les nouvelles du jour\n\n${example}\n`;
    const article = parseArticle('article.txt', text);
    const candidates = judgeArticle(article, WEIGHTS).flatMap(({ verdict }) => verdict?.candidates ?? []);
    const proposed = candidates.filter(({ rule }) => rule === name);
    expect(proposed.map(({ resolution }) => resolution.entity.name)).toContain('Marie Dupont');
  });
});

describe('the traits of marks that report nobody’s speech', () => {
  it.each(TRAITS)('is one of its example: $name', ({ name, example }) => {
    const own = example.includes('“') ? english : data;
    expect(scareTraits(lastQuotation(example, own), own)).toContain(name);
  });
});
