import type { Paragraph } from '../../articles/index.js';
import { type Span, trimSpan } from '../../text/index.js';
import type { AuthoredSpan } from './authored-span.js';

/** How an embedded post is signed: "— Mila Hart (@milahart) June 3, 2024". */
const SIGNATURE =
  /[-–—]{1,2}\s?([\p{L}\p{N}][^()@\n]{0,60}?)\s?\(@\w{1,30}\)(?:\s+[^\n.!?]{0,40}\d{4}[^\n.!?]{0,20})?\s*$/u;
/** An address that stands for a picture or a link at the end of a post. */
const LINK = /(?:pic\.twitter\.com|pic\.x\.com|https?:\/\/)\S/;

/** The posts of social networks that pages embed without quotation marks, each with who signed it. */
export function findSignedPosts(text: string, paragraphs: readonly Paragraph[]): AuthoredSpan[] {
  return paragraphs.flatMap((paragraph, index): AuthoredSpan[] => {
    const { kind, start, end } = paragraph;
    const match = kind === 'body' || kind === 'standfirst' ? SIGNATURE.exec(text.slice(start, end)) : null;
    const author = match?.[1]?.trim();
    if (!match || !author) return [];
    const holder = match.index > 0 ? { ...paragraph, end: start + match.index } : paragraphs[index - 1];
    if (holder?.kind !== 'body' && holder?.kind !== 'standfirst' && holder?.kind !== 'subhead') return [];
    const post = withoutLinks(text, holder);
    return post.start < post.end ? [{ ...post, paragraph: holder, author, mention: author }] : [];
  });
}

/** The words of a post, without its links and the marks around all of it. */
function withoutLinks(text: string, span: Span): Span {
  let words = trimSpan(text, span);
  for (;;) {
    let from = words.end;
    while (from > words.start && !/\s/.test(text.charAt(from - 1))) from -= 1;
    const link = text.slice(from, words.end).search(LINK);
    if (link < 0) return words;
    words = trimSpan(text, { start: words.start, end: from + link });
  }
}
