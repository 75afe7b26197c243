import type { Agreement } from '../../languages/index.js';
import type { SearchWord } from '../../search/index.js';
import { evidenceOf, type Speaker } from '../../speakers/index.js';
import { nameKey } from '../../text/index.js';
import type { QuestionWord } from './question-words.js';
import type { SpeakerMeant, SpeakerMention } from './speaker/index.js';

/** Somebody of whom a question speaks. */
export interface SpokenOf extends Pick<Speaker, 'name' | 'kind' | 'aliases'> {
  /** Place of the first word of the name in the question; −1 where somebody else spoke of them. */
  readonly at: number;
}

/** Words of a name that nobody quoted bears, at least: a single capital may begin a sentence or any other word. */
const FULL_NAME = 2;

/** The quoted speakers whom a question mentions, and the full names in it, whoever's words it asks for first. */
export function spokenOfIn(
  words: readonly QuestionWord[],
  mentions: readonly SpeakerMention[],
  asked: SpeakerMeant | null,
): readonly SpokenOf[] {
  const quoted = mentions.flatMap(({ from, speakers }) =>
    speakers.map((speaker) => ({ ...speaker, at: from })),
  );
  const isMentioned = (i: number) => mentions.some(({ from, to }) => i >= from && i < to);
  const others: SpokenOf[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (words[to]?.isCapitalised && !words[to]?.isStop && !isMentioned(to)) to += 1;
    if (to - from >= FULL_NAME) {
      const name = words
        .slice(from, to)
        .map(({ typed }) => typed)
        .join(' ');
      others.push({ name, kind: 'person', aliases: [], at: from });
    }
    from = Math.max(to, from + 1);
  }
  const named = [...quoted, ...others].sort((a, b) => a.at - b.at);
  if (asked === null) return named;
  const isAsked = ({ name }: SpokenOf) => name === asked.name;
  const speaker = named.find(isAsked) ?? { name: asked.name, kind: 'person', aliases: [], at: -1 };
  return [speaker, ...named.filter((one) => !isAsked(one))];
}

/** The first of them whom a pronoun may stand for; null where there is none. */
export function whoFits(pronoun: Agreement, people: readonly SpokenOf[]): SpokenOf | null {
  if (pronoun.number === 'plural') return people.find(({ kind }) => kind === 'institution') ?? null;
  const persons = people.filter(({ kind }) => kind === 'person');
  if (pronoun.gender === 'either') return persons[0] ?? null;
  const mayBe = (gender: Agreement['gender'] | null) => gender === null || gender === pronoun.gender;
  return persons.find((person) => mayBe(genderOf(person))) ?? null;
}

/** Name words to search for. */
export function nameWords({ name }: SpokenOf, weight: number): SearchWord[] {
  return name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((word) => (word ? [{ text: word.toLowerCase(), weight, isName: true }] : []));
}

function genderOf({ name, aliases }: SpokenOf): Agreement['gender'] | null {
  return evidenceOf(name, new Set(nameKey(name).split(' ')), [name, ...aliases]).gender;
}
