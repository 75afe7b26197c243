import type { Blockquote } from 'mdast';
import type { MarkedBlock } from '../make-article.js';
import { oneLine } from '../one-line.js';
import { withoutExtendedMarks } from './without-extended-marks.js';
import { wordsOf } from './words-of.js';

/** "— Ruth Adeyemi, Friends of Eastgate Library": a dash, a name, and no sentence. */
const SIGNATURE = /^(?:--|[–—―])\s?\p{Lu}[^.!?:]{0,120}$/u;
const DASH = /^(?:--|[–—―])/;

/**
 * The blocks of a block quote whose last line says who signed it: its words, a line for each of its paragraphs, since who signs
 * one signs all, and the signature as their legend, which no answer shows. Null where nobody has signed it, or where it holds
 * more than paragraphs.
 */
export function signedQuotation({ children }: Blockquote): MarkedBlock[] | null {
  if (!children.every(({ type }) => type === 'paragraph')) return null;
  const paragraphs = children.map((child) => withoutExtendedMarks(wordsOf(child)).trim());
  const last = paragraphs.at(-1) ?? '';
  const from = last.lastIndexOf('\n') + 1;
  const signature = last.slice(from).trim();
  const words = [...paragraphs.slice(0, -1), last.slice(0, from)]
    .map((paragraph) => oneLine(paragraph).trim())
    .filter((paragraph) => paragraph !== '');
  // A dash in front of the words, too, is that of a dialogue.
  if (!SIGNATURE.test(signature) || words.length === 0 || words.some((one) => DASH.test(one))) return null;
  return [
    { text: words.join('\n'), kind: 'body' },
    { text: signature, kind: 'caption' },
  ];
}
