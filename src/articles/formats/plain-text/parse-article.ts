import { SeedError } from '../../../errors.js';
import type { ArticleLanguage } from '../../../languages/index.js';
import { compose, detectLanguage, type Span } from '../../../text/index.js';
import type { Article, Paragraph } from '../../article.js';
import { articleDate, datelineOf, findDates, isDateLine, labelsDate } from '../../dates/index.js';
import { classifyLines, findOpeningSubhead, type Line, splitBlocks, titleOf } from '../../lines/index.js';
import { withoutEnding } from '../../without-ending.js';
import { hostOf, readFrontMatter, webAddress } from './front-matter.js';

/** What of a file is one article, and the id that the article has. */
export interface ArticlePart extends Span {
  readonly id: string;
}

/**
 * Parses a seed's decoded text, or a part of it, into an article. The text itself is kept as it is: every offset
 * refers to it.
 *
 * @param file the seed's file name, which names the article
 * @throws SeedError where the text has no words
 */
export function parseArticle(file: string, text: string, part: ArticlePart = wholeFile(file, text)): Article {
  const composed = compose(text.slice(part.start, part.end));
  if (!composed) return parsePart(file, text, part);
  const article = parsePart(file, composed.text, { id: part.id, start: 0, end: composed.text.length });
  const toOriginal = (offset: number) => part.start + composed.toOriginal(offset);
  return {
    ...article,
    text,
    length: text.length,
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...paragraph,
      start: toOriginal(paragraph.start),
      end: toOriginal(paragraph.end),
    })),
  };
}

function parsePart(file: string, text: string, part: ArticlePart): Article {
  const frontMatter = readFrontMatter(text, part.start);
  const blocks = splitBlocks(text, { start: frontMatter?.end ?? part.start, end: part.end });
  if (!blocks.flat().some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))) {
    throw new SeedError(file, 'holds no text; write the article into it');
  }
  const fields = frontMatter?.fields;
  const paragraphs = numberParagraphs(text, classifyLines(text, blocks, fields?.get('title')));
  const title = titleIn(text, paragraphs, fields?.get('title'));
  const language = detectLanguage(`${bodyOf(text, paragraphs)}\n${title}`);
  const given = fields?.get('date');
  const date = dateIn(text, paragraphs, language);
  if (frontMatter) {
    paragraphs.unshift({ start: frontMatter.start, end: frontMatter.end, kind: 'boilerplate', number: null });
  }
  const url = webAddress(fields?.get('url'));
  const byline = paragraphs.find(
    ({ kind, start, end }) => kind === 'byline' && !isDateLine(text.slice(start, end)),
  );
  return {
    id: part.id,
    file,
    text,
    title,
    byline: byline ? text.slice(byline.start, byline.end) : (fields?.get('author') ?? null),
    language,
    url,
    outlet: fields?.get('outlet') || (url === null ? null : hostOf(url)),
    date: given ? (findDates(given, language)[0]?.date ?? null) : date,
    length: text.length,
    paragraphs,
  };
}

/** A file that is one article. */
export function wholeFile(file: string, text: string): ArticlePart {
  return { id: withoutEnding(file), start: 0, end: text.length };
}

/**
 * The front matter's title, else the title line, on one line; without either, the beginning of the first
 * paragraph, which remains one.
 */
function titleIn(text: string, paragraphs: readonly Paragraph[], given: string | undefined): string {
  const slice = ({ start, end }: Span) => text.slice(start, end);
  const line = paragraphs.find(({ kind }) => kind === 'title');
  if (given) return given;
  if (line) return slice(line).replace(/\s+/g, ' ');
  const first = paragraphs.find(({ number }) => number !== null) ?? paragraphs[0];
  return first ? titleOf(slice(first)) : '';
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
  const first = paragraphs.find(({ kind, number }) => number !== null && kind !== 'subhead');
  const dateline = first ? datelineOf(slice(first), language) : null;
  return articleDate([...lines, ...(dateline === null ? [] : [dateline])], language);
}

function numberParagraphs(text: string, lines: readonly Line[]): Paragraph[] {
  let number = 0;
  return lines.flatMap((line): Paragraph[] => {
    if (line.kind === 'subhead') return [{ ...line, number: number + 1 }];
    if (line.kind !== 'body' && line.kind !== 'standfirst') return [{ ...line, number: null }];
    number += 1;
    return line.kind === 'body' ? withSubhead(text, line, number) : [{ ...line, number }];
  });
}

/** A paragraph of the body, after the sub-heading with which its block begins where it does. */
function withSubhead(text: string, line: Line, number: number): Paragraph[] {
  const subhead = findOpeningSubhead(text, line);
  if (!subhead) return [{ ...line, number }];
  const body = { ...line, start: skipSpace(text, subhead.end), number };
  return [{ ...subhead, kind: 'subhead', number }, body];
}

function skipSpace(text: string, from: number): number {
  const next = text.slice(from).search(/\S/);
  return next < 0 ? from : from + next;
}

function bodyOf(text: string, paragraphs: readonly Paragraph[]): string {
  const body = paragraphs.filter(({ number }) => number !== null);
  return (body.length > 0 ? body : paragraphs).map(({ start, end }) => text.slice(start, end)).join('\n');
}
