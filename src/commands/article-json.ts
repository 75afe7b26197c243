import { type Article, formatOf } from '../articles/index.js';

/** One article as `show --json` and `articles --full --json` print it; offsets are UTF-16 units of `text`. */
export function articleJson(article: Article): object {
  const { id, file, title, url, outlet, date, authors, language, text, paragraphs } = article;
  return {
    id,
    file,
    format: formatNameOf(article),
    title,
    url,
    outlet,
    date,
    authors,
    language,
    text,
    paragraphs: paragraphs.map(({ number, kind, start, end }) => ({ number, kind, start, end })),
  };
}

/** What the article's file is: "plain text", "web page". */
export function formatNameOf({ file }: Article): string | null {
  return formatOf(file)?.name ?? null;
}
