import type { Paragraph } from '../../articles/article.js';
import { type Span, trimSpan } from '../../text/span.js';
import type { AuthoredSpan } from './authored-span.js';

/** How an embedded post is signed: "— Mila Hart (@milahart) June 3, 2024". */
const SIGNATURE =
  /[-–—]{1,2}\s?([\p{L}\p{N}][^()@\n]{0,60}?)\s?\(@\w{1,30}\)(?:\s+[^\n.!?]{0,40}\d{4}[^\n.!?]{0,20})?\s*$/u;
/** Addresses that stand for pictures and links at the end of a post. */
const LINKS = /(?:\s*(?:pic\.twitter\.com|https?:\/\/t\.co|pic\.x\.com|https?:\/\/)\S+)+\s*$/;

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
function withoutLinks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).replace(LINKS, '');
  return trimSpan(text, { start, end: start + words.length });
}
