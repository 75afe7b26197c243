import type { Article } from '../articles/article.js';
import type { Quote, Speaker } from '../quotes/quote.js';
import type { Content, Passage } from './content.js';

interface ArticleLine {
  /** Its text is null where it is that of the article before: a file may hold several. */
  readonly article: Omit<Article, 'text'> & { readonly text: string | null };
  readonly quotes: readonly Quote[];
  readonly passages: readonly Omit<Passage, 'article'>[];
}

/** One JSON line an article, with its quotes and passages, then one with the speakers. */
export function contentToLines({ articles, quotes, speakers, passages }: Content): string {
  const passagesOf = articles.map((): Omit<Passage, 'article'>[] => []);
  for (const { article, ...passage } of passages) passagesOf[article]?.push(passage);
  const lines = articles.map((article, index): string =>
    JSON.stringify({
      article: isSameText(article, articles[index - 1]) ? { ...article, text: null } : article,
      quotes: quotes[index] ?? [],
      passages: passagesOf[index] ?? [],
    } satisfies ArticleLine),
  );
  return `${[...lines, JSON.stringify({ speakers })].join('\n')}\n`;
}

/** The content that `contentToLines` wrote. Its bytes must have been checked against their digest. */
export function linesToContent(text: string): Content {
  const lines = text.trimEnd().split('\n');
  const { speakers } = JSON.parse(lines.pop() ?? '') as { speakers: Speaker[] };
  const articles: Article[] = [];
  const quotes: (readonly Quote[])[] = [];
  const passages: Passage[] = [];
  for (const line of lines) {
    const parsed = JSON.parse(line) as ArticleLine;
    for (const passage of parsed.passages) passages.push({ ...passage, article: articles.length });
    const text = parsed.article.text ?? articles.at(-1)?.text ?? '';
    articles.push({ ...parsed.article, text });
    quotes.push(parsed.quotes);
  }
  return { articles, quotes, speakers, passages };
}

function isSameText({ file, text }: Article, before: Article | undefined): boolean {
  return file === before?.file && text === before.text;
}
