import type { Article, ParagraphKind } from '../../articles/index.js';
import type { ArticleLanguage } from '../../languages/index.js';
import { remember } from '../../remember.js';
import { atOnce, type Steps } from '../../steps.js';
import { type Span, stem, wordsOf } from '../../text/index.js';
import type { ArticleWords } from './article-words.js';
import { type BagRead, type FormRead, packArticleWords } from './pack-article-words.js';

/** A function that gives the stem of a lower-case word form, as `stem` does. */
export type StemWord = (form: string, language: ArticleLanguage) => string;

/** Forms of a language whose stems are remembered: articles share most of their words. */
const MOST_KEPT = 50_000;

const stemsIn = remember((language: ArticleLanguage) =>
  remember((form: string) => stem(form, language), MOST_KEPT),
);

/** Paragraphs whose words are those of passages, or of the page. */
const READ_OTHERWISE: ReadonlySet<ParagraphKind> = new Set(['body', 'standfirst', 'boilerplate']);

/**
 * The words of an article.
 *
 * @param passages its own, in order
 * @param stemWord `stem`, which is remembered, where there is none
 */
export function readArticleWords(
  article: Article,
  passages: readonly Span[],
  stemWord?: StemWord,
): ArticleWords {
  return atOnce(articleWordSteps(article, passages, stemWord));
}

/** The same in steps. */
export function* articleWordSteps(
  { text, language, paragraphs }: Article,
  passages: readonly Span[],
  stemWord: StemWord = (form, of) => stemsIn(of)(form),
): Steps<ArticleWords> {
  const numbers = new Map<string, number>();
  const seenLower: boolean[] = [];
  const bags: BagRead[] = [];
  for (const passage of passages) {
    bags.push(read([passage]));
    yield;
  }
  const formsInPassages = numbers.size;
  const rest = read(paragraphs.filter(({ kind }) => !READ_OTHERWISE.has(kind)));
  const forms = Array.from(
    numbers,
    ([form, number]): FormRead => ({
      form,
      stem: stemWord(form, language),
      isLower: seenLower[number] === true,
    }),
  );
  return packArticleWords({ forms, formsInPassages, passages: bags, rest });

  function read(spans: readonly Span[]): BagRead {
    const bag = new Map<number, number>();
    for (const { start, end } of spans) {
      const part = text.slice(start, end);
      for (const word of wordsOf(part)) {
        const number = numbers.get(word.text) ?? numbers.size;
        numbers.set(word.text, number);
        if (part[word.start] === word.text[0]) seenLower[number] = true;
        bag.set(number, (bag.get(number) ?? 0) + 1);
      }
    }
    return bag;
  }
}
