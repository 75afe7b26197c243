import type { ArticleLanguage } from '../../languages/index.js';
import { detectLanguage, type Span } from '../../text/index.js';
import type { Article, Paragraph } from '../article.js';
import { authorsIn } from '../authors.js';
import { articleDate, datelineOf, isDateLine, labelsDate } from '../dates/index.js';
import { isNumbered } from '../is-numbered.js';
import { titleOf } from '../lines/index.js';
import { hostOf, type Particulars, webAddress, withParticulars } from '../particulars.js';

/** An article that is parted into paragraphs, of which nothing else is known. */
export type PartedArticle = Pick<Article, 'id' | 'file' | 'text' | 'paragraphs'>;

/** The article with all that its own words and `given` say of it: what is given goes before what is printed. */
export function describeArticle(parted: PartedArticle, given: Particulars): Article {
  const { text, paragraphs } = parted;
  const title = titleIn(text, paragraphs);
  const language = detectLanguage(`${bodyOf(text, paragraphs)}\n${given.title ?? title}`);
  const line = paragraphs.find(
    ({ kind, start, end }) => kind === 'byline' && !isDateLine(text.slice(start, end)),
  );
  const byline = line ? text.slice(line.start, line.end) : null;
  const article: Article = {
    ...parted,
    length: text.length,
    title,
    byline,
    authors: byline === null ? [] : authorsIn(byline),
    language,
    ...addressIn(text, paragraphs),
    date: dateIn(text, paragraphs, language),
  };
  return withParticulars(article, given);
}

/** The title line, on one line; without one, the beginning of the first paragraph, which remains one. */
function titleIn(text: string, paragraphs: readonly Paragraph[]): string {
  const slice = ({ start, end }: Span) => text.slice(start, end);
  const line = paragraphs.find(({ kind }) => kind === 'title');
  if (line) return slice(line).replace(/\s+/g, ' ');
  const first = paragraphs.find(({ number }) => number !== null) ?? paragraphs[0];
  return first ? titleOf(slice(first)) : '';
}

/** "https://example.org/pont", "Source : https://example.org/pont": an address with a path, alone in its line. */
const ADDRESS_LINE = /^(?:(?:source|url)\s?: ?)?(https?:\/\/[^\s/]+\/\S+)$/i;

/** The address that stands alone in the first line or in the last, as phones share pages; none where several lines are one. */
function addressIn(text: string, paragraphs: readonly Paragraph[]): Pick<Article, 'url' | 'outlet'> {
  const addresses = paragraphs.map(({ start, end }) => ADDRESS_LINE.exec(text.slice(start, end))?.[1]);
  const [only, ...others] = addresses.filter((address) => address !== undefined);
  const isAtEdge = only !== undefined && (addresses[0] === only || addresses.at(-1) === only);
  const url = isAtEdge && others.length === 0 ? webAddress(only) : null;
  return { url, outlet: url && hostOf(url) };
}

/** The number of the first paragraph that is surely behind the article's head. */
const BEHIND_HEAD = 3;

/** The date that the head of the article, its dateline or a line at its end gives. */
function dateIn(text: string, paragraphs: readonly Paragraph[], language: ArticleLanguage): string | null {
  const slice = ({ start, end }: Span) => text.slice(start, end);
  const behindHead = paragraphs.find(({ number }) => number === BEHIND_HEAD)?.start ?? text.length;
  const lines = paragraphs.flatMap((paragraph) => {
    const { kind, start } = paragraph;
    const line = slice(paragraph);
    const isFromPage = kind === 'boilerplate' && start < behindHead && labelsDate(line);
    return kind === 'byline' || isFromPage ? [line] : [];
  });
  const first = paragraphs.find(isNumbered);
  const dateline = first ? datelineOf(slice(first), language) : null;
  return articleDate([...lines, ...(dateline === null ? [] : [dateline])], language);
}

function bodyOf(text: string, paragraphs: readonly Paragraph[]): string {
  const body = paragraphs.filter(({ number }) => number !== null);
  return (body.length > 0 ? body : paragraphs).map(({ start, end }) => text.slice(start, end)).join('\n');
}
