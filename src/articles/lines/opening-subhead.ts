import { splitSentences } from '../../text/sentences.js';
import type { Span } from '../../text/span.js';

const MOST_WORDS = 9;

/** Words that show that a short sentence has a subject and a finite verb, French and English. */
const CLAUSE_WORDS =
  /(?<![\p{L}\p{N}])(?:est|sont|a|ont|ai|as|était|étaient|avait|avaient|sera|seront|serait|fut|va|vont|vais|peut|peuvent|doit|doivent|faut|fait|font|dit|disent|veut|veulent|je|j['’]\S+|tu|il|ils|elle|elles|on|nous|vous|c['’]\S+|ce sont|qu['’]?\S*|n['’]\S+|ne|is|are|was|were|has|have|had|will|would|can|could|may|must|says?|said|do|does|did|i|he|she|it|they|we|you|it['’]s|i['’]m)(?![\p{L}\p{N}])/iu;
const FINITE_ENDING = /\p{Ll}{2}(?:aient|èrent|eront|ait|era|îmes|âmes)(?!\p{L})/u;

/**
 * The sub-heading that opens a paragraph, as news sites set in bold: a short first sentence without a verb
 * ("La lutte contre le terrorisme."), followed by at least one more sentence. Null where there is none.
 */
export function findOpeningSubhead(text: string, paragraph: Span): Span | null {
  const [first, second] = splitSentences(text, {
    start: paragraph.start,
    end: Math.min(paragraph.end, paragraph.start + 400),
  });
  if (!first || !second) return null;
  const sentence = text.slice(first.start, first.end);
  // "LE FANAL. – Pourquoi … ?": who speaks, in an interview.
  if (/[-–—]/.test(text.charAt(second.start))) return null;
  if (!/[\p{L}"»”]\.$/u.test(sentence) || sentence.includes(',')) return null;
  const words = sentence.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  return CLAUSE_WORDS.test(sentence) || FINITE_ENDING.test(sentence) ? null : first;
}
