import { type Article, isNumbered } from '../articles/index.js';
import { UsageError } from '../errors.js';
import { type ArticleLine, renderArticles, renderSpeakers } from '../terminal/index.js';
import { articleJson, formatNameOf } from './article-json.js';
import { type CommonFlags, note, openConfiguredLibrary, print, printJson, screen } from './context.js';

/** `verbatim speakers`: everybody who is quoted, most quoted first. */
export async function speakers(flags: CommonFlags): Promise<void> {
  const records = (await openConfiguredLibrary(flags)).speakers();
  if (flags.json) records.forEach(printJson);
  else print(renderSpeakers(records, screen()));
  if (!flags.json && records.length === 0) note('Nobody is quoted in these articles.');
}

export interface ArticlesFlags extends CommonFlags {
  readonly full?: boolean;
}

/** `verbatim articles`: every article, in the order of the files; `--full` with all that was read of it. */
export async function articles({ full, ...flags }: ArticlesFlags): Promise<void> {
  if (full && !flags.json) throw new UsageError('--full is for --json: give both, or none.');
  const library = await openConfiguredLibrary(flags);
  const records = library.articles();
  if (full) {
    for (const article of records) printJson(articleJson(article));
    return;
  }
  const quotes = new Map<string, number>();
  for (const { article } of await library.quotes()) quotes.set(article.id, (quotes.get(article.id) ?? 0) + 1);
  const lines = records.map((article) => lineOf(article, quotes.get(article.id) ?? 0));
  if (!flags.json) return print(renderArticles(lines, screen()));
  for (const { article, ...counts } of lines) printJson({ ...headOf(article), ...counts });
}

function headOf({ id, file, title, byline, authors, language, url, outlet, date }: Article): object {
  return { id, file, title, byline, authors, language, url, outlet, date };
}

/** An article with what was read of it, and how many parts of it no answer shows, by what they are. */
function lineOf(article: Article, quotes: number): ArticleLine {
  const leftOut: Record<string, number> = {};
  for (const { kind, number } of article.paragraphs)
    if (number === null && kind !== 'title') leftOut[kind] = (leftOut[kind] ?? 0) + 1;
  const paragraphs = article.paragraphs.filter(isNumbered);
  return { article, format: formatNameOf(article), paragraphs: paragraphs.length, quotes, leftOut };
}
