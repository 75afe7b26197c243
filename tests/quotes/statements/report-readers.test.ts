import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { languageOf } from '../../../src/languages/languages.js';
import { parseSentences } from '../../../src/quotes/clauses/parse-sentences.js';
import { readSentences } from '../../../src/quotes/sentences/read-sentences.js';
import { REPORT_READERS } from '../../../src/quotes/statements/statements-in.js';
import { languageData } from '../../../src/quotes/words/language-data.js';

const data = languageData(languageOf('fr').attribution);

function sentenceOf(text: string) {
  const article = parseArticle('article.txt', `Les nouvelles du jour\n\n${text}\n`);
  const sentence = parseSentences(readSentences(article, [], data), data).at(-1);
  if (!sentence) throw new Error(`No sentence in: ${text}`);
  return sentence;
}

describe('the readers of reports', () => {
  it.each(REPORT_READERS)('credits Marie Dupont in its example: $name', ({ example, read }) => {
    expect(read(sentenceOf(example), data).map(({ mention }) => mention.text)).toEqual(['Marie Dupont']);
  });

  it.each(REPORT_READERS)('is the only one that reads its example: $name', ({ name, example }) => {
    const readers = REPORT_READERS.filter(({ read }) => read(sentenceOf(example), data).length > 0);
    expect(readers.map((reader) => reader.name)).toEqual([name]);
  });
});
