import { SeedError } from '../../errors.js';
import { compose } from '../../text/index.js';
import type { Article, ParagraphKind } from '../article.js';
import { classifyLine, commentsBelow, type Line, settleDates } from '../lines/index.js';
import { NO_PARTICULARS, type Particulars } from '../particulars.js';
import { wholeCharacters } from '../whole-characters.js';
import { describeArticle } from './describe-article.js';
import { numberParagraphs } from './number-paragraphs.js';

/** A part of an article as a file marks it up: a paragraph, a heading, the legend of a picture. */
export interface MarkedBlock {
  /** Its words, without markup; white space around them counts for nothing. */
  readonly text: string;
  /** What the markup says it is. A `body` may turn out to be the credit of a picture, or a button. */
  readonly kind: ParagraphKind;
}

/** One article as a driver has taken it out of a file. */
export interface MarkedArticle extends Partial<Particulars> {
  /** As they are read, one after the other. */
  readonly blocks: readonly MarkedBlock[];
}

/**
 * The article of what was taken out of a file. Its text is the blocks with blank lines between, after its title, where no block
 * is one.
 *
 * @param id that of the article
 * @throws SeedError where no block is a paragraph
 */
export function makeArticle(file: string, id: string, { blocks, ...particulars }: MarkedArticle): Article {
  const given = { ...NO_PARTICULARS, ...particulars };
  const isTitled = blocks.some(({ kind }) => kind === 'title');
  const { text, lines } = layOut(isTitled ? blocks : [{ text: given.title ?? '', kind: 'title' }, ...blocks]);
  const paragraphs = numberParagraphs(lines);
  if (!paragraphs.some(({ kind }) => kind === 'body' || kind === 'standfirst'))
    throw new SeedError(file, 'holds no paragraph of an article; copy its words into a .txt file');
  return describeArticle({ id, file, text, paragraphs }, given);
}

function layOut(blocks: readonly MarkedBlock[]): { text: string; lines: Line[] } {
  const lines: Line[] = [];
  let text = '';
  for (const block of blocks) {
    const words = wholeCharacters(block.text.trim());
    if (words === '') continue;
    if (text !== '') text += '\n\n';
    const line = { start: text.length, end: text.length + words.length };
    text += words;
    lines.push({ ...line, kind: block.kind === 'body' ? kindOf(words) : block.kind });
  }
  const end = commentsBelow(text, lines) ?? text.length;
  const above = lines.filter(({ start }) => start < end);
  const below = lines.slice(above.length).map((line): Line => ({ ...line, kind: 'boilerplate' }));
  return { text, lines: [...settleDates(text, above), ...below] };
}

/** What a paragraph is by its words: a short one is no sub-heading, which markup would have told. */
function kindOf(words: string): ParagraphKind {
  const { text } = compose(words) ?? { text: words };
  const kind = classifyLine(text, { start: 0, end: text.length });
  return kind === 'subhead' ? 'body' : kind;
}
