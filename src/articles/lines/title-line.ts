import { ofEveryLanguage, oneOf } from '../../languages/index.js';
import { splitSentences, withoutFootnoteMarks } from '../../text/index.js';
import { isDateLine } from '../dates/index.js';

/** Characters of the longest headline; what is longer is a paragraph. */
const LONGEST_TITLE = 160;
const MOST_SENTENCES = 3;
/** Characters of a title that is made of a paragraph. */
const LONGEST_MADE = 100;

/** Whether a line could be an article's title: short, and not closed by the full stop of a paragraph. */
export function isTitleLine(line: string): boolean {
  if (line.length > LONGEST_TITLE || !/\p{L}/u.test(line) || isDateLine(line)) return false;
  return !endsWithStop(withoutFootnoteMarks(line)) && splitSentences(line).length <= MOST_SENTENCES;
}

/** A full stop, but not that of an abbreviation ("the U.S.") or an ellipsis. */
function endsWithStop(line: string): boolean {
  return /(?<![.…])\.["»”’')\]\s]*$/.test(line) && !/(?:\p{Lu}\.)+$/u.test(line) && !ABBREVIATION.test(line);
}

const ABBREVIATION = new RegExp(
  `\\b${oneOf(ofEveryLanguage(({ text }) => text.closingAbbreviations))}\\.$`,
  'u',
);

/** What stands for the title where there is none: the paragraph's first sentence, cut at a word if it is long. */
export function titleOf(paragraph: string): string {
  const [first] = splitSentences(paragraph);
  const sentence = paragraph.slice(first?.start, first?.end).replace(/\s+/g, ' ');
  if (sentence.length <= LONGEST_MADE) return sentence;
  const words =
    sentence.slice(0, Math.max(0, sentence.lastIndexOf(' ', LONGEST_MADE))) ||
    sentence.slice(0, LONGEST_MADE);
  return `${words.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`;
}
