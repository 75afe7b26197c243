import type { Paragraph } from '../../articles/index.js';
import { ofEveryLanguage, oneOf, type Turns } from '../../languages/index.js';
import { fold, trimSpan } from '../../text/index.js';
import type { AuthoredSpan } from './authored-span.js';
import { type BeforeInterview, fullName, intervieweeOf, namesIn } from './full-name.js';

const words = (of: (turns: Turns) => readonly string[]): string[] =>
  ofEveryLanguage(({ attribution }) => of(attribution.turns));

/** "Frank Belasco:", "FB :", "LE FANAL. –", "Q.": who speaks, in front of the words. */
const LABEL = new RegExp(
  `^(\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|${oneOf(words((turns) => turns.labelParticles))})){0,4}?)(?:\\s?:\\s+|\\.\\s?[-–—]\\s+|(?<=^[QAR])[.)]\\s+)(?=\\S)`,
  'u',
);
const QUESTION = new RegExp(`^${oneOf(words((turns) => turns.questionLabels))}\\.?$`);
const ANSWER = new RegExp(`^${oneOf(words((turns) => turns.answerLabels))}\\.?$`);
/** Characters; what is longer is a sentence with a colon. */
const LONGEST_LABEL = 40;

export interface Turn {
  readonly paragraph: Paragraph;
  /** Where the words begin. */
  readonly from: number;
  readonly label: string;
  readonly asks: boolean;
}

/**
 * The turns of an interview printed as "NAME: words" without quotation marks, each with the full name of who
 * speaks, which the labels or the text give. None where the article is no interview: it is one if a question is
 * followed by another's turn, or if of three turns or more two are one person's. Questions of "Q:" or of an outlet
 * are left out.
 */
export function findLabelledTurns(text: string, paragraphs: readonly Paragraph[]): AuthoredSpan[] {
  const printed = paragraphs.map((paragraph) => turnOf(text, paragraph));
  if (!isInterview(text, printed)) return [];
  const nameOf = nameReader(text, paragraphs, printed);
  const turns = withInterviewer(printed, nameOf);
  const last = turns.findLastIndex((turn) => turn !== null);
  let speaking: Speaking | null = null;
  return paragraphs.flatMap((paragraph, index): AuthoredSpan[] => {
    const turn = turns[index];
    if (!turn) return speaking && index <= last ? goingOn(text, paragraph, speaking) : [];
    const { label, asks } = turn;
    const author = nameOf(label);
    speaking = author === null || asks ? null : { author, label };
    if (QUESTION.test(fold(label)) || (asks && !isFullName(author))) return [];
    return [labelled(text, turn, author, turns[index - 1] ?? null)];
  });
}

/**
 * The turns, all of the interviewer's made such as ask: of whose label no full name is known, who begins, and asks in half of
 * them ("LE FANAL : Vous avez tout vendu.").
 */
function withInterviewer(
  turns: readonly (Turn | null)[],
  nameOf: (label: string) => string | null,
): readonly (Turn | null)[] {
  const first = turns.find((turn) => turn !== null)?.label;
  const own = turns.filter((turn) => turn?.label === first);
  const asked = own.filter((turn) => turn?.asks).length;
  if (first === undefined || isFullName(nameOf(first)) || asked * 2 < own.length) return turns;
  return turns.map((turn) => (turn?.label === first ? { ...turn, asks: true } : turn));
}

/** Whose turn it is, by the label that opened it. */
interface Speaking {
  readonly author: string;
  readonly label: string;
}

/** The words behind a label, with the question of another that they answer. */
function labelled(text: string, turn: Turn, author: string | null, before: Turn | null): AuthoredSpan {
  const { paragraph, from, label } = turn;
  const question = before?.asks && before.label !== label ? before.paragraph : null;
  const span = trimSpan(text, { start: from, end: paragraph.end });
  const answers = question && { start: question.start, end: question.end };
  return { ...span, paragraph, author, mention: label, ...(answers && { answers }) };
}

/** A further paragraph of the turn before, if it is one. */
function goingOn(text: string, paragraph: Paragraph, { author, label }: Speaking): AuthoredSpan[] {
  const { start, end, kind } = paragraph;
  if (kind !== 'body' || !goesOn(text.slice(start, end), author)) return [];
  return [{ start, end, paragraph, author, mention: label }];
}

const isElided = (word: string): boolean => word.endsWith("'");
const FIRST_PERSON = ((all) =>
  new RegExp(
    `(?<![\\p{L}'’])${oneOf(all.filter((word) => !isElided(word)))}(?![\\p{L}'’])|(?<!\\p{L})${oneOf(all.filter(isElided))}`,
    'iu',
  ))(words((turns) => turns.firstPerson));
const OUTLET = new RegExp(`^${oneOf(words((turns) => turns.outletArticles))}`, 'i');

/** Whether an unlabelled paragraph is more of an answer: in the first person, without the speaker's own name. */
function goesOn(words: string, author: string): boolean {
  const surname = author.split(' ').at(-1) ?? author;
  return isInFirstPerson(words) && !words.includes(surname) && !/["«“]/.test(words);
}

/** Whether somebody speaks of himself. */
export function isInFirstPerson(words: string): boolean {
  return FIRST_PERSON.test(words);
}

function isFullName(author: string | null): boolean {
  return author?.includes(' ') === true && !OUTLET.test(author);
}

/** What a label stands for: of "A:" it is who the interview is with. */
function nameReader(
  text: string,
  paragraphs: readonly Paragraph[],
  turns: readonly (Turn | null)[],
): (label: string) => string | null {
  const labels = turns.flatMap((turn) => (turn?.label.includes(' ') ? [turn.label] : []));
  const told = paragraphs.filter((_, index) => !turns[index]);
  const names = [...labels, ...told.flatMap(({ start, end }) => namesIn(text.slice(start, end)))];
  const first = turns.findIndex((turn) => turn !== null);
  const interviewee = intervieweeOf(textsBefore(text, paragraphs, first));
  return (label) => (ANSWER.test(fold(label)) ? interviewee : fullName(label, names));
}

/** The title, and what else stands before a paragraph. */
export function textsBefore(text: string, paragraphs: readonly Paragraph[], index: number): BeforeInterview {
  const before = paragraphs.slice(0, index);
  const textOf = (some: readonly Paragraph[]) =>
    some.map(({ start, end }) => text.slice(start, end)).join('\n');
  return {
    title: textOf(before.filter(({ kind }) => kind === 'title')),
    below: textOf(before.filter(({ kind }) => kind !== 'title')),
  };
}

export function turnOf(text: string, paragraph: Paragraph): Turn | null {
  const { kind, start, end } = paragraph;
  if (kind !== 'body' && kind !== 'standfirst' && kind !== 'subhead') return null;
  const match = LABEL.exec(text.slice(start, Math.min(end, start + 80)));
  const label = match?.[1] ?? '';
  if (!match || label.length > LONGEST_LABEL || /^["«“„]/.test(text.slice(start + match[0].length)))
    return null;
  return {
    paragraph,
    from: start + match[0].length,
    label,
    asks: /\?["»”)\s]*$/.test(text.slice(start, end)),
  };
}

function isInterview(text: string, turns: readonly (Turn | null)[]): boolean {
  const labelled = turns.filter((turn) => turn !== null);
  const isAnswered = turns.some((turn, index) => {
    const next = turns[index + 1];
    return turn?.asks && next && !next.asks && next.label !== turn.label;
  });
  if (isAnswered) return true;
  const isOfPeople = labelled.some((turn) => speaksOfSelf(text, turn));
  return labelled.length >= 3 && isOfPeople && isRepeated(labelled.map(({ label }) => label));
}

/** Whether somebody speaks in a turn, where the label might be a topic ("Football: The cup final is off.") or a place. */
function speaksOfSelf(text: string, { from, paragraph }: Turn): boolean {
  return isInFirstPerson(text.slice(from, paragraph.end).replace(QUOTED, ''));
}

const QUOTED = /["«“][^"«»“”]*["»”]/g;

function isRepeated(labels: readonly string[]): boolean {
  return new Set(labels).size > 1 && labels.some((label, index) => labels.indexOf(label) < index);
}
