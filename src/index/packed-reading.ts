import type { UnembeddedReading } from './read-seed.js';

/** A reading on its way from one thread to another, which copies it: a text that several articles share goes only once. */
export interface PackedReading {
  /** Its articles without their texts. */
  readonly reading: UnembeddedReading;
  /** Their texts; null for that of the article before. */
  readonly texts: readonly (string | null)[];
}

export function packReading({ articles, problems }: UnembeddedReading): PackedReading {
  const texts = articles.map(({ article: { text } }, i) =>
    text === articles[i - 1]?.article.text ? null : text,
  );
  return { texts, reading: { problems, articles: articles.map((one) => withText(one, '')) } };
}

export function unpackReading({ reading, texts }: PackedReading): UnembeddedReading {
  let text = '';
  const articles = reading.articles.map((one, i) => {
    text = texts[i] ?? text;
    return withText(one, text);
  });
  return { ...reading, articles };
}

type UnembeddedArticle = UnembeddedReading['articles'][number];

function withText(one: UnembeddedArticle, text: string): UnembeddedArticle {
  return { ...one, article: { ...one.article, text } };
}
