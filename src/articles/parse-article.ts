import { SeedError } from '../errors.js';
import { detectLanguage } from '../text/language.js';
import type { Span } from '../text/span.js';
import type { Article, Paragraph, ParagraphKind } from './article.js';
import { findDate } from './article-date.js';
import { classifyLine } from './classify-line.js';
import { hostOf, readFrontMatter, webAddress } from './front-matter.js';
import { endsSentence, joinWrappedLines, splitBlocks } from './lines.js';
import { findOpeningSubhead } from './opening-subhead.js';

interface Line extends Span {
  readonly kind: ParagraphKind;
}

/**
 * Parses a seed's decoded text into an article. The text itself is kept as it is: every offset refers to it.
 *
 * @param file the seed's file name, which names the article
 * @throws SeedError where the text has no words
 */
export function parseArticle(file: string, text: string): Article {
  const frontMatter = readFrontMatter(text);
  const blocks = splitBlocks(text, frontMatter?.end ?? 0);
  const firstLine = blocks[0]?.[0];
  if (!firstLine || !/\p{L}/u.test(text)) {
    throw new SeedError(file, 'holds no text; write the article into it');
  }
  const fields = frontMatter?.fields;
  const title = fields?.get('title') || text.slice(firstLine.start, firstLine.end);
  const hasTitleLine = text.slice(firstLine.start, firstLine.end) === title;
  const lines: Line[] = hasTitleLine ? [{ ...firstLine, kind: 'title' }] : [];
  for (const [index, block] of blocks.entries()) {
    lines.push(...classifyBlock(text, index === 0 && hasTitleLine ? block.slice(1) : block, index <= 1));
  }
  const paragraphs = numberParagraphs(text, dropDanglingSubheads(lines));
  if (frontMatter) {
    paragraphs.unshift({ start: frontMatter.start, end: frontMatter.end, kind: 'boilerplate', number: null });
  }

  const url = webAddress(fields?.get('url'));
  const byline = paragraphs.find(({ kind }) => kind === 'byline');
  const furniture = paragraphs.filter(({ kind }) => kind === 'byline' || kind === 'boilerplate');
  return {
    id: file.replace(/\.txt$/i, ''),
    file,
    text,
    title,
    byline: byline ? text.slice(byline.start, byline.end) : (fields?.get('author') ?? null),
    language: detectLanguage(bodyOf(text, paragraphs)),
    url,
    outlet: fields?.get('outlet') || (url === null ? null : hostOf(url)),
    date: findDate(
      fields?.get('date') ?? furniture.map(({ start, end }) => text.slice(start, end)).join('\n'),
    ),
    paragraphs,
  };
}

/**
 * The lines of one block with their kinds. In the header (the first two blocks) the furniture of the page
 * shows what its neighbours are: the line before a caption is the picture's own title, and the text under
 * the furniture is the standfirst.
 */
function classifyBlock(text: string, block: readonly Span[], isHeader: boolean): Line[] {
  const lines = joinWrappedLines(text, block, (line) => isFurniture(classifyLine(text, line))).map(
    (line): Line => ({ ...line, kind: classifyLine(text, line) }),
  );
  if (!isHeader || !lines.some(({ kind }) => isFurniture(kind))) return lines;
  const lastFurniture = lines.findLastIndex(({ kind }) => isFurniture(kind));
  return lines.map((line, index) => {
    if (isFurniture(line.kind)) return line;
    if (index > lastFurniture) return { ...line, kind: 'standfirst' };
    return endsSentence(text, line) ? { ...line, kind: 'standfirst' } : { ...line, kind: 'caption' };
  });
}

function isFurniture(kind: ParagraphKind): boolean {
  return kind === 'caption' || kind === 'byline' || kind === 'boilerplate';
}

/** A short line after which nothing follows heads nothing: it is the article's last paragraph. */
function dropDanglingSubheads(lines: readonly Line[]): Line[] {
  const lastBody = lines.findLastIndex(({ kind }) => kind === 'body' || kind === 'standfirst');
  return lines.map((line, index) =>
    line.kind === 'subhead' && index > lastBody ? { ...line, kind: 'body' } : line,
  );
}

function numberParagraphs(text: string, lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let number = 0;
  for (const { start, end, kind } of lines) {
    if (kind === 'subhead') {
      paragraphs.push({ start, end, kind, number: number + 1 });
    } else if (kind === 'body' || kind === 'standfirst') {
      number += 1;
      const subhead = kind === 'body' ? findOpeningSubhead(text, { start, end }) : null;
      if (subhead) paragraphs.push({ ...subhead, kind: 'subhead', number });
      paragraphs.push({ start: subhead ? skipSpace(text, subhead.end) : start, end, kind, number });
    } else {
      paragraphs.push({ start, end, kind, number: null });
    }
  }
  return paragraphs;
}

function skipSpace(text: string, from: number): number {
  const next = text.slice(from).search(/\S/);
  return next < 0 ? from : from + next;
}

function bodyOf(text: string, paragraphs: readonly Paragraph[]): string {
  const body = paragraphs.filter(({ number }) => number !== null);
  return (body.length > 0 ? body : paragraphs).map(({ start, end }) => text.slice(start, end)).join('\n');
}
