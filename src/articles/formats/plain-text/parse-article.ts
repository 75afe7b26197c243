import { SeedError } from '../../../errors.js';
import { compose, type Span } from '../../../text/index.js';
import type { Article } from '../../article.js';
import { classifyLines, partOpeningSubheads, splitBlocks } from '../../lines/index.js';
import { NO_PARTICULARS, type Particulars } from '../../particulars.js';
import { withoutEnding } from '../../without-ending.js';
import { describeArticle } from '../describe-article.js';
import { numberParagraphs } from '../number-paragraphs.js';
import { readFrontMatter } from './front-matter.js';

/** What of a file is one article, and the id that the article has. */
export interface ArticlePart extends Span {
  readonly id: string;
}

/**
 * Parses a seed's decoded text, or a part of it, into an article. The text itself is kept as it is: every offset
 * refers to it.
 *
 * @param file the seed's file name, which names the article
 * @param given what is known of the article beside its text
 * @throws SeedError where the text has no words
 */
export function parseArticle(
  file: string,
  text: string,
  part: ArticlePart = wholeFile(file, text),
  given: Particulars = NO_PARTICULARS,
): Article {
  const composed = compose(text.slice(part.start, part.end));
  if (!composed) return parsePart(file, text, part, given);
  const whole = { id: part.id, start: 0, end: composed.text.length };
  const title = given.title && (compose(given.title)?.text ?? given.title);
  const article = parsePart(file, composed.text, whole, { ...given, title });
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

function parsePart(file: string, text: string, part: ArticlePart, known: Particulars): Article {
  const frontMatter = readFrontMatter(text, part.start);
  const given = frontMatter?.particulars ?? known;
  const blocks = splitBlocks(text, { start: frontMatter?.end ?? part.start, end: part.end });
  if (!blocks.flat().some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))) {
    throw new SeedError(file, 'holds no text; write the article into it');
  }
  const paragraphs = numberParagraphs(
    partOpeningSubheads(text, classifyLines(text, blocks, given.title ?? undefined)),
  );
  const article = describeArticle({ id: part.id, file, text, paragraphs }, given);
  if (!frontMatter) return article;
  const { start, end } = frontMatter;
  return { ...article, paragraphs: [{ start, end, kind: 'boilerplate', number: null }, ...paragraphs] };
}

/** A file that is one article. */
export function wholeFile(file: string, text: string): ArticlePart {
  return { id: withoutEnding(file), start: 0, end: text.length };
}
