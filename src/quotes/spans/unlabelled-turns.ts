import type { Paragraph } from '../../articles/index.js';
import { ofEveryLanguage, oneOf } from '../../languages/index.js';
import { type Span, trimSpan } from '../../text/index.js';
import type { AuthoredSpan } from './authored-span.js';
import { fullName, intervieweeOf } from './full-name.js';
import { isInFirstPerson, textsBefore, turnOf } from './labelled-turns.js';

const SECOND_PERSON = new RegExp(
  `(?<![\\p{L}'’])${oneOf(ofEveryLanguage(({ attribution }) => attribution.turns.secondPerson))}(?![\\p{L}'’])`,
  'iu',
);
/** Fewer questions may be the narrator's own, between the chapters of what he explains. */
const LEAST_QUESTIONS = 3;
/** Of so many questions that they may be an interviewer's somebody is asked in person. */
const LEAST_IN_PERSON = 2;
/** Characters; nobody asks at greater length. */
const LONGEST_QUESTION = 500;
/** … or goes on to something else without a question mark. */
const LONGEST_PROMPT = 250;

const CLOSED = /[»”"]$/;
const MARK = /[«»“”„"]/;

/** A paragraph of an interview. */
interface Part {
  readonly paragraph: Paragraph;
  readonly words: string;
  readonly asks: boolean;
}

/**
 * The answers of an interview whose questions stand in paragraphs of their own and name nobody: those of the one person whom
 * it is with. None where the title and what stands before it do not tell who that is, or where it may be none: somebody has
 * to be asked in person and to speak in the first one.
 */
export function findUnlabelledTurns(text: string, paragraphs: readonly Paragraph[]): AuthoredSpan[] {
  const parts = paragraphs.map((paragraph) => partOf(text, paragraph));
  const first = parts.findIndex(({ asks }) => asks);
  const last = parts.findLastIndex(({ asks }) => asks);
  if (first < 0) return [];
  const asked = parts.slice(first).filter(({ asks }) => asks);
  if (asked.filter(({ words }) => words.endsWith('?')).length < LEAST_QUESTIONS) return [];
  if (asked.filter(({ words }) => SECOND_PERSON.test(words)).length < LEAST_IN_PERSON) return [];
  const author = intervieweeOf(textsBefore(text, paragraphs, first));
  if (author === null) return [];
  const answers = parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const isOpen = !opensQuoted(part.words) || withinMarks(text, part) !== null;
    const isAnswer = index > first && !part.asks && isBody(part) && isOpen;
    if (!isAnswer || (index > last && !before?.asks && !isInFirstPerson(part.words))) return [];
    return [answerIn(text, part, author, before)];
  });
  const opening = answers.filter(({ answers: question }) => question);
  const personal = opening.filter(({ start, end }) => isInFirstPerson(text.slice(start, end)));
  return 2 * opening.length >= asked.length && 2 * personal.length >= opening.length ? answers : [];
}

function partOf(text: string, paragraph: Paragraph): Part {
  const words = text.slice(paragraph.start, paragraph.end).trimEnd();
  return { paragraph, words, asks: asksSomebody(words, paragraph) };
}

/** Whether an interviewer may be asking: a question, or what he puts to somebody. */
function asksSomebody(words: string, { kind }: Paragraph): boolean {
  if (kind !== 'body' && kind !== 'subhead' && kind !== 'standfirst') return false;
  if (opensQuoted(words)) return false;
  if (words.endsWith('?')) return words.length <= LONGEST_QUESTION;
  return words.length <= LONGEST_PROMPT && SECOND_PERSON.test(words) && !isInFirstPerson(words);
}

function isBody({ paragraph: { kind } }: Part): boolean {
  return kind === 'body' || kind === 'standfirst';
}

function opensQuoted(words: string): boolean {
  return /^[-–—\s]*["«“„]/u.test(words);
}

/** The words of a paragraph that is one quotation and nothing else; null of any other. */
function withinMarks(text: string, { paragraph, words }: Part): Span | null {
  const { start } = paragraph;
  const isWhole = opensQuoted(words) && CLOSED.test(words) && !MARK.test(words.slice(1, -1));
  return isWhole ? trimSpan(text, { start: start + 1, end: start + words.length - 1 }) : null;
}

function answerIn(text: string, part: Part, author: string, before: Part | undefined): AuthoredSpan {
  const { paragraph } = part;
  // Some print the name at the first answer.
  const turn = turnOf(text, paragraph);
  const from = turn && fullName(turn.label, [author]) === author ? turn.from : paragraph.start;
  const said = withinMarks(text, part) ?? { start: from, end: paragraph.end };
  const { start, end } = before?.paragraph ?? paragraph;
  return {
    ...said,
    paragraph,
    author,
    mention: author,
    ...(before?.asks && { answers: { start, end } }),
  };
}
