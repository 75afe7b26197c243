import { articleNamed } from '../articles/index.js';
import { renderArticle } from '../terminal/index.js';
import { articleJson, formatNameOf } from './article-json.js';
import { type CommonFlags, openConfiguredLibrary, print, printJson, screen } from './context.js';

/** `verbatim show ARTICLE`: the article as it was read, with what was left out of it, its quotations and who says them. */
export async function show(name: string, flags: CommonFlags): Promise<void> {
  const library = await openConfiguredLibrary(flags);
  const article = articleNamed(name, library.articles());
  if (flags.json) return printJson(articleJson(article));
  const filter = { article: article.id };
  const [quotes, statements] = await Promise.all([library.quotes(filter), library.statements(filter)]);
  const said = [...quotes.map(({ quote }) => quote), ...statements.map(({ statement }) => statement)];
  print(renderArticle(article, said, formatNameOf(article), screen()));
}
