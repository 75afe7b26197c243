import type { Paragraph } from '../../articles/article.js';
import { fold } from '../../text/fold.js';
import { trimSpan } from '../../text/span.js';
import type { AuthoredSpan } from './authored-span.js';
import { fullName, namesIn } from './full-name.js';

/** "Frank Belasco:", "FB :", "LE FANAL. –", "Q.": who speaks, in front of the words. */
const LABEL =
  /^(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[eu]|la|le|des|van|von|der|den|bin|al|el)){0,4}?)(?:\s?:\s+|\.\s?[-–—]\s+|(?<=^[QAR])[.)]\s+)(?=\S)/u;
const QUESTION = /^(?:q|question)\.?$/;
const ANSWER = /^(?:a|r|answer|reponse)\.?$/;
/** Characters; what is longer is a sentence with a colon. */
const LONGEST_LABEL = 40;

interface Turn {
  readonly paragraph: Paragraph;
  /** Where the words begin. */
  readonly from: number;
  readonly label: string;
  readonly asks: boolean;
}

/**
 * The turns of an interview printed as "NAME: words" without quotation marks, each with the full name of who
 * speaks, which the labels or the text give. None where the article is no interview: it is one if a question is
 * followed by another's turn, or if of three turns or more two are one person's. Questions of "Q:" are left out.
 */
export function findLabelledTurns(text: string, paragraphs: readonly Paragraph[]): AuthoredSpan[] {
  const turns = paragraphs.map((paragraph) => turnOf(text, paragraph));
  const labelled = turns.filter((turn) => turn !== null);
  if (!isInterview(turns)) return [];
  const told = paragraphs.filter((_, index) => turns[index] === null);
  const names = [
    ...labelled.map(({ label }) => label).filter((label) => label.includes(' ')),
    ...told.flatMap(({ start, end }) => namesIn(text.slice(start, end))),
  ];
  const interviewee = soleNameBefore(text, paragraphs, labelled[0]?.paragraph);
  return labelled.flatMap(({ paragraph, from, label }): AuthoredSpan[] => {
    const key = fold(label);
    if (QUESTION.test(key)) return [];
    const author = ANSWER.test(key) ? interviewee : fullName(label, names);
    return [{ ...trimSpan(text, { start: from, end: paragraph.end }), paragraph, author, mention: label }];
  });
}

function turnOf(text: string, paragraph: Paragraph): Turn | null {
  const { kind, start, end } = paragraph;
  if (kind !== 'body' && kind !== 'standfirst' && kind !== 'subhead') return null;
  const match = LABEL.exec(text.slice(start, Math.min(end, start + 80)));
  const label = match?.[1]?.replace(/[\s.]+$/, '') ?? '';
  if (!match || label.length > LONGEST_LABEL || /^["«“„]/.test(text.slice(start + match[0].length)))
    return null;
  return {
    paragraph,
    from: start + match[0].length,
    label,
    asks: /\?["»”)\s]*$/.test(text.slice(start, end)),
  };
}

function isInterview(turns: readonly (Turn | null)[]): boolean {
  const labelled = turns.filter((turn) => turn !== null);
  const isAnswered = turns.some((turn, index) => {
    const next = turns[index + 1];
    return turn?.asks && next && !next.asks && next.label !== turn.label;
  });
  return isAnswered || (labelled.length >= 3 && isRepeated(labelled.map(({ label }) => label)));
}

function isRepeated(labels: readonly string[]): boolean {
  return new Set(labels).size > 1 && labels.some((label, index) => labels.indexOf(label) < index);
}

/** The one person whom the paragraphs before the interview name, or null: whose the answers of "A:" are. */
function soleNameBefore(
  text: string,
  paragraphs: readonly Paragraph[],
  first: Paragraph | undefined,
): string | null {
  const before = paragraphs.filter(({ start }) => start < (first?.start ?? 0));
  const names = new Set(before.flatMap(({ start, end }) => namesIn(text.slice(start, end))));
  const [name] = names;
  return names.size === 1 && name ? name : null;
}
