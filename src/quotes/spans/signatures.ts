import type { Paragraph } from '../../articles/index.js';
import { ofEveryLanguage, oneOf } from '../../languages/index.js';
import type { Span } from '../../text/index.js';
import type { AuthoredSpan } from './authored-span.js';
import { fullName, namesIn } from './full-name.js';

const PARTICLE = oneOf(ofEveryLanguage(({ attribution }) => attribution.turns.labelParticles));
/** Some sites print "An** Fe***". */
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’*-]*";
/** "Nora Flint", with what a comma or brackets tell of her, and nothing else on the line. */
const NAMED =
  `(${WORD}(?:\\s(?:${PARTICLE}\\s)?${WORD}){0,4})` +
  '(?:,[^\\n.!?]{1,80}|\\s\\([^()\\n]{1,60}\\))?[^\\S\\n]{0,9}(?:\\n|$)';
/** "― Nora Flint" behind the closing mark, or below it. */
const SIGNATURE = new RegExp(`^(?:[^\\S\\n]?[-–—―]{1,2}|\\n{1,2}(?:--|[–—―]))\\s?${NAMED}`, 'u');
const LINE = new RegExp(`^(?:--|[–—―])\\s?${NAMED}`, 'u');
/** In characters: longer than any signature. */
const LONGEST = 240;

/** Who is named by a line that is nothing but a signature: "― Nora Flint, a baker in Harwich"; null where it is none. */
export function signatureIn(line: string): string | null {
  return line.length > LONGEST ? null : (LINE.exec(line)?.[1] ?? null);
}

/** A quotation between marks. */
interface Marked extends Span {
  readonly outer: Span;
  readonly paragraph: Paragraph;
  /** It takes up the one before, which no mark closes. */
  readonly continued: boolean;
  readonly unclosed: boolean;
}

/** Of each quotation who signed it, if somebody did: "“Be kind.” ― Nora Flint" where it opens its line, with what it takes up. */
export function signaturesOf(text: string, marked: readonly Marked[]): (AuthoredSpan | undefined)[] {
  const signed: (AuthoredSpan | undefined)[] = [];
  let names: readonly string[] | undefined;
  for (let index = marked.length - 1; index >= 0; index--) {
    const one = marked[index] as Marked;
    const { start, end, paragraph } = one;
    const mention = signatureOf(text, one);
    if (mention) {
      names ??= namesIn(text);
      signed[index] = { start, end, paragraph, author: fullName(mention, names) ?? mention, mention };
    } else if (marked[index + 1]?.continued) {
      const next = signed[index + 1];
      signed[index] = next && { ...next, start, end, paragraph };
    }
  }
  return signed;
}

function signatureOf(text: string, { outer, unclosed, paragraph }: Marked): string | null {
  const opensLine = outer.start === paragraph.start || text[outer.start - 1] === '\n';
  if (!opensLine || unclosed || paragraph.kind === 'title') return null;
  return SIGNATURE.exec(text.slice(outer.end, outer.end + LONGEST))?.[1] ?? null;
}
