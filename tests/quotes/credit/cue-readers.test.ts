import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { languageOf } from '../../../src/languages/languages.js';
import { parseSentences } from '../../../src/quotes/clauses/parse-sentences.js';
import { CUE_READERS, findCue } from '../../../src/quotes/credit/cues/find-cue.js';
import { quotationsIn } from '../../../src/quotes/credit/quotation.js';
import { readSentences } from '../../../src/quotes/sentences/read-sentences.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';
import { languageData } from '../../../src/quotes/words/language-data.js';

const data = languageData(languageOf('fr').attribution);

/** The last quotation of a sentence, in its place there. */
function lastQuotation(sentence: string) {
  const article = parseArticle('article.txt', `Les nouvelles du jour\n\n${sentence}\n`);
  const spans = findSpans(article);
  const sentences = parseSentences(readSentences(article, spans, data), data);
  const last = [...quotationsIn(article, spans, sentences)].at(-1);
  if (!last) throw new Error(`No quotation in: ${sentence}`);
  return last;
}

describe('the readers of cues', () => {
  it.each(CUE_READERS)('credits Marie Dupont in its example: $name', ({ example, read }) => {
    expect(read(lastQuotation(example), data)?.mention.text).toBe('Marie Dupont');
  });

  it.each(CUE_READERS)('is the only one with a cue in its example: $name', ({ name, example }) => {
    const quotation = lastQuotation(example);
    const readers = CUE_READERS.filter(({ read }) => read(quotation, data) !== null);
    expect(readers.map((reader) => reader.name)).toEqual([name]);
  });

  it('takes the surest cue of a sentence that has several', () => {
    const quotation = lastQuotation(
      'Paul Martin a dit sa colère aux élus : selon Marie Dupont, « rien n’est prêt ».',
    );
    const cues = CUE_READERS.map(({ read }) => read(quotation, data)).filter((cue) => cue !== null);
    expect(cues.length).toBeGreaterThan(1);
    expect(findCue(quotation, data)?.mention.text).toBe('Marie Dupont');
  });

  it('has none where the sentence names nobody who reports', () => {
    expect(findCue(lastQuotation('Le « plan » est prêt.'), data)).toBeNull();
  });
});
