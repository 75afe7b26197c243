import { languageOf } from '../../languages/index.js';
import {
  joinedWords,
  type Phrasing,
  type QuestionWord,
  questionWords,
  type Understanding,
  understandQuestion,
} from '../question/index.js';

/** As many as are compared. */
const MOST_SPEAKERS = 4;

/** A name in a question. */
interface Name {
  readonly from: number;
  readonly to: number;
  /** Canonical names of those quoted who bear it; empty where nobody quoted does. */
  readonly names: ReadonlySet<string>;
}

/** A question for one person's words. */
export interface Side {
  readonly question: string;
  /** The name, as it was typed. */
  readonly speaker: string;
}

/**
 * A question for the words of several people, as one for each of them: "what did X and Y say about Z". Empty where it is
 * for one person's, or nobody's.
 */
export function splitSpeakers(question: string, phrasing: Phrasing, known: Understanding): readonly Side[] {
  const words = questionWords(question, phrasing);
  const names = coordinated(words, phrasing, known);
  const sides = names.map((name) => sideOf(name, names, { question, words, phrasing }));
  const isForEach = names.every(({ names: borne }, i) => {
    const { speaker } = understandQuestion(sides[i]?.question ?? '', known);
    return speaker !== null && (borne.size === 0 || [...borne].some((name) => speaker.names.has(name)));
  });
  return isForEach ? sides : [];
}

interface Asked {
  readonly question: string;
  readonly words: readonly QuestionWord[];
  readonly phrasing: Phrasing;
}

/** The question with one of the names in place of all of them. */
function sideOf(name: Name, names: readonly Name[], { question, words, phrasing }: Asked): Side {
  const textOf = (from: number, to: number) => question.slice(words[from]?.start, words[to - 1]?.end);
  const first = names[0]?.from ?? 0;
  const behind = names.at(-1)?.to ?? first;
  const speaker = textOf(name.from, name.to);
  const { compares } = languageOf(phrasing.language).parts;
  if (compares.test(joinedWords(words)) && !words.some(({ folded }) => phrasing.speechVerbs.has(folded))) {
    const about = words.findIndex(({ folded }, i) => i >= behind && phrasing.about.has(folded));
    return {
      speaker,
      question: phrasing.askFor(speaker, about < 0 ? null : textOf(about + 1, words.length)),
    };
  }
  const opening = compares.exec(joinedWords(words))?.index === 0 ? (words[1]?.start ?? 0) : 0;
  const around = [question.slice(opening, words[first]?.start), question.slice(words[behind - 1]?.end)];
  return { speaker, question: around.join(speaker) };
}

/** The first names that stand side by side, one of them at least of somebody quoted; empty where none do. */
function coordinated(
  words: readonly QuestionWord[],
  phrasing: Phrasing,
  { directory }: Understanding,
): readonly Name[] {
  const { joins, against } = languageOf(phrasing.language).parts;
  const mayJoin = ({ folded, followedBy }: QuestionWord) =>
    followedBy === ',' || joins.has(folded) || against.has(folded);
  if (!words.some(mayJoin)) return [];
  const quoted = directory
    .mentions(words.map(({ folded }) => folded))
    .filter(({ from, to }) => words.slice(from, to).some(({ isStop }) => !isStop))
    .map(({ from, to, speakers }) => ({ from, to, names: new Set(speakers.map(({ name }) => name)) }));
  const all = [...quoted, ...otherNames(words, quoted)].sort((a, b) => a.from - b.from);
  for (let first = 0; first < all.length; first += 1) {
    let last = first;
    while (isBeside(all[last], all[last + 1], words, phrasing)) last += 1;
    const run = all.slice(first, last + 1);
    // "selon Calder, Renn a-t-il …": what only commas part is no list.
    const isJoined = run.some(({ to }, i) => to < (run[i + 1]?.from ?? to));
    if (isJoined && run.some(({ names }) => names.size > 0)) return run.slice(0, MOST_SPEAKERS);
    first = last;
  }
  return [];
}

/** Runs of capitalised words that name nobody quoted. */
function otherNames(words: readonly QuestionWord[], quoted: readonly Name[]): Name[] {
  const isOther = (i: number) =>
    i > 0 &&
    words[i]?.isCapitalised === true &&
    !words[i]?.isStop &&
    !quoted.some(({ from, to }) => i >= from && i < to);
  const names: Name[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (isOther(to) && (to === from || words[to - 1]?.followedBy !== ',')) to += 1;
    if (to > from) names.push({ from, to, names: new Set() });
    from = Math.max(from, to - 1);
  }
  return names;
}

/** Whether nothing but "and" or a comma stands between two names, articles left out. */
function isBeside(
  one: Name | undefined,
  other: Name | undefined,
  words: readonly QuestionWord[],
  { language, articles }: Phrasing,
): boolean {
  if (!one || !other) return false;
  const { joins, against } = languageOf(language).parts;
  const between = words.slice(one.to, other.from).filter(({ folded }) => !articles.has(folded));
  if (between.length === 0) return words[one.to - 1]?.followedBy === ',';
  return between.length === 1 && between.every(({ folded }) => joins.has(folded) || against.has(folded));
}
