import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { contentOf } from '../../src/index/memory/memory-content.js';
import type { Content } from '../../src/index/ports/content.js';
import { splitPassages } from '../../src/index/split-passages.js';
import type { ArticleWords } from '../../src/index/words/article-words.js';
import { readArticleWords } from '../../src/index/words/read-article-words.js';
import { closestTerms } from '../../src/search/closest-terms.js';
import { fullEffort } from '../../src/search/effort.js';
import { lexicalIndexSteps, type MemoryIndex } from '../../src/search/lexical-index.js';
import { relatedTerms } from '../../src/search/related-terms.js';
import { atOnce } from '../../src/steps.js';
import { fold } from '../../src/text/fold.js';
import { nameKey } from '../../src/text/name-key.js';
import { stem } from '../../src/text/stems.js';
import { wordsOf } from '../../src/text/words.js';

const MILL = `Le moulin tourne

Le meunier Kowalczyk moud le blé des moulins voisins. L'été, la meunière vend la farine; l’ete passe.

La farine

"La farine sera chère", dit la meunière Odile Sorel au moulin.
`;
const ORCHARD = `L'orchestre au verger

Les pommiers du verger ont gelé. Gastinel, le jardinier, parle de pommes perdues.
`;
const FERRY = `The ferry sails again

The ferryman sailed at noon, and the orchard keeper waved. "We sail daily," Tessmer said.
`;
const TEXTS = [MILL, ORCHARD, FERRY];

/** Articles of some texts, with what is stored of their words where that is handed in. */
interface Texts {
  readonly content: Content;
  readonly words?: readonly ArticleWords[];
}

function articlesOf(
  texts: readonly string[],
  words?: (text: string, read: () => ArticleWords) => ArticleWords,
): Texts {
  const articles = texts.map((text, i) => parseArticle(`${i}.txt`, text));
  const passages = splitPassages(articles);
  const content = contentOf({ articles, quotes: [], statements: [], speakers: [], passages });
  if (!words) return { content };
  return {
    content,
    words: articles.map((article, number) =>
      words(article.text, () =>
        readArticleWords(
          article,
          passages.filter((passage) => passage.article === number),
        ),
      ),
    ),
  };
}

/** Words that are the same objects whenever the text is the same. */
function keeping(): (text: string, read: () => ArticleWords) => ArticleWords {
  const kept = new Map<string, ArticleWords>();
  return (text, read) => {
    const words = kept.get(text) ?? read();
    kept.set(text, words);
    return words;
  };
}

const indexOf = ({ content, words }: Texts, before?: MemoryIndex) =>
  atOnce(lexicalIndexSteps(content, words, before));

/** All that an index tells of these texts' words, whether it has them or not. */
function toldBy(index: MemoryIndex, texts: readonly string[] = TEXTS) {
  const forms = [...new Set(texts.flatMap((text) => wordsOf(text).map((word) => word.text)))];
  const terms = termsOf(index);
  return {
    terms: terms.map((term) => ({
      word: index.word(term),
      length: index.lengthOf(term),
      isName: index.isName(term),
      passages: index.passages.of(term),
      articles: index.articles.of(term),
    })),
    lengths: [index.passages, index.articles].map(({ lengths, averageLength }) => ({
      lengths,
      averageLength,
    })),
    size: index.size,
    languages: [...index.stems.keys()],
    words: forms.map((form) => ({
      form,
      number: index.numberOf.get(fold(form)),
      printed: index.numberOfPrinted.get(form),
      stems: [...index.stems].map(([language, of]) => of.get(stem(form, language))),
      kin: relatedTerms(fold(form), index),
      near: closestTerms(`${fold(form)}x`, index, fullEffort()),
      named: [...index.termsNamed(nameKey(form))],
    })),
  };
}

function termsOf({ word }: MemoryIndex): number[] {
  const terms: number[] = [];
  while (word(terms.length) !== '') terms.push(terms.length);
  return terms;
}

describe('an index of words', () => {
  test('is the same from stored words as from the texts', () => {
    expect(toldBy(indexOf(articlesOf(TEXTS, keeping())))).toEqual(toldBy(indexOf(articlesOf(TEXTS))));
  });

  test('counts what folds alike as one word', () => {
    const index = indexOf(articlesOf([MILL]));
    const term = index.numberOf.get('ete') as number;
    expect([...index.passages.of(term).frequencies]).toEqual([2]);
  });

  test('refuses words that are of other articles', () => {
    const { content, words = [] } = articlesOf(TEXTS, keeping());
    for (const wrong of [words.slice(1), [...words, ...words], [words[1], words[0], words[2]]])
      expect(() => indexOf({ content, words: wrong as ArticleWords[] })).toThrow(RangeError);
  });
});

describe('an index after another', () => {
  const changed = [MILL.replace('Kowalczyk', 'Kovaltchik'), FERRY];

  test('is what it would be by itself', () => {
    const words = keeping();
    const before = indexOf(articlesOf(TEXTS, words));
    const all = [...TEXTS, ...changed];
    for (const texts of [changed, TEXTS, [...TEXTS].reverse(), [ORCHARD], [...TEXTS, ...TEXTS]]) {
      const after = indexOf(articlesOf(texts, words), before);
      expect(toldBy(after, all)).toEqual(toldBy(indexOf(articlesOf(texts)), all));
    }
  });

  test('leaves the one before as it was', () => {
    const words = keeping();
    const before = indexOf(articlesOf(TEXTS, words));
    const told = toldBy(before);
    indexOf(articlesOf([...changed, ORCHARD, 'Nouveau\n\nUn port tout neuf.\n'], words), before);
    expect(toldBy(before, [...TEXTS, 'neuf'])).toMatchObject({
      ...told,
      words: expect.arrayContaining(told.words),
    });
    expect(before.numberOf.get('neuf')).toBeUndefined();
    expect(before.numberOfPrinted.get('neuf')).toBeUndefined();
  });

  test('finds no word that no article has any more', () => {
    const words = keeping();
    const after = indexOf(articlesOf([FERRY], words), indexOf(articlesOf(TEXTS, words)));
    for (const form of ['moulins', 'gastinel', 'meunière', 'blé']) {
      expect(after.numberOf.get(fold(form))).toBeUndefined();
      expect(after.numberOfPrinted.get(form)).toBeUndefined();
      expect(after.stems.get('fr')).toBeUndefined();
      expect(after.stems.get('en')?.get(stem(form, 'en'))).toBeUndefined();
      expect(relatedTerms(fold(form), after)).toEqual([]);
      expect(closestTerms(`${fold(form)}x`, after, fullEffort())).toEqual([]);
      expect([...after.termsNamed(nameKey(form))]).toEqual([]);
    }
  });

  test('does not go on growing with words that come and go', () => {
    const words = keeping();
    let index = indexOf(articlesOf([MILL], words));
    let most = 0;
    for (let day = 0; day < 50; day += 1) {
      const news = `Jour\n\n${Array.from({ length: 40 }, (_, i) => `mot${day}x${i}`).join(' ')}\n`;
      index = indexOf(articlesOf([MILL, news], words), index);
      most = Math.max(most, index.known.vocabulary.forms.length);
    }
    expect(most).toBeLessThan(4 * termsOf(index).length);
  });
});
