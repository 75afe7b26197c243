import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';
import type { Quote, SpeakerKind } from '../../../src/quotes/quote.js';

/** Enough plain words for an article's language to be told, with nobody in them. */
export const CONTEXT = {
  fr: 'Les travaux du port ont commencé il y a deux ans et doivent encore durer plusieurs mois, sans que leur coût soit connu.',
  en: 'Work on the harbour began two years ago and is expected to last for several more months, at a cost that is not yet known.',
};

/** The speaker of each quotation, in order, of an article of the given paragraphs. */
export function speakersOf(language: 'fr' | 'en', ...paragraphs: string[]): (string | null)[] {
  return quotesOf(language, paragraphs).map(({ speaker }) => speaker);
}

/** What each of the speakers is. */
export function kindsOf(language: 'fr' | 'en', ...paragraphs: string[]): (SpeakerKind | null)[] {
  return quotesOf(language, paragraphs).map(({ speakerKind }) => speakerKind ?? null);
}

function quotesOf(language: 'fr' | 'en', paragraphs: readonly string[]): readonly Quote[] {
  const title = language === 'fr' ? 'Le port en travaux' : 'Work on the harbour';
  const text = `${[title, ...paragraphs, CONTEXT[language]].join('\n\n')}\n`;
  return extractQuotes(parseArticle('article.txt', text));
}
