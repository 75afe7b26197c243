import type { Paragraph } from '../../articles/index.js';
import type { AuthoredSpan } from './authored-span.js';
import { fullName, namesIn } from './full-name.js';
import { signatureIn } from './signatures.js';

const OPENING_MARK = /^["“«„‘']/;

/**
 * The paragraphs under which a signature stands as their legend, as signed block quotes are read, without quotation marks: their
 * words are those of whom it names. With marks around them they are `signaturesOf`'s. A signature that is a paragraph itself
 * tells of none: it may be that of the article.
 */
export function findSignedParagraphs(text: string, paragraphs: readonly Paragraph[]): AuthoredSpan[] {
  let names: readonly string[] | undefined;
  return paragraphs.flatMap((paragraph, index): AuthoredSpan[] => {
    const { kind, start, end } = paragraph;
    const legend = paragraphs[index + 1];
    if (kind !== 'body' || legend?.kind !== 'caption' || OPENING_MARK.test(text.charAt(start))) return [];
    const mention = signatureIn(text.slice(legend.start, legend.end));
    if (!mention) return [];
    names ??= namesIn(text);
    return [{ start, end, paragraph, author: fullName(mention, names) ?? mention, mention }];
  });
}
