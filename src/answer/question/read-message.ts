import { LANGUAGES, type LanguageCode } from '../../languages/index.js';
import { fold, type Word, wordsOf } from '../../text/index.js';
import type { Talk } from '../answer.js';
import { stripMarkup } from './strip-markup.js';

/** What somebody typed, told apart. */
export interface Message {
  /** What it is where it is no question. */
  readonly talk: Talk | null;
  /** The language that its talk is of; null where several have the word, or there is none. */
  readonly talkLanguage: LanguageCode | null;
  /** What it asks, without markup and the talk around it; empty where it is talk. */
  readonly question: string;
  /** All of it without markup. */
  readonly text: string;
}

const LONGEST = 9;
/** What a message of several kinds is, first. */
const ORDER: readonly Talk[] = ['help', 'farewell', 'thanks', 'greeting', 'aside'];
/** What may stand before or behind a question: "help with …" and "stop the war" are no talk. */
const AROUND: ReadonlySet<Kind> = new Set(['greeting', 'thanks', 'preamble']);
/** Letters of a word that may be drawn out, at least: "merciii", but "cc" and "ty" are as they are. */
const DRAWN_OUT = 3;

type Kind = Talk | 'preamble';

/** Every phrase of any language, as it is typed and drawn out. */
const PHRASES = new Map<string, { kind: Kind; languages: Set<LanguageCode> }>();
for (const { code: language, talk } of LANGUAGES) {
  const preambles = [...talk.preambles].map((phrase) => [phrase, 'preamble'] as const);
  for (const [phrase, kind] of [...talk.phrases, ...preambles]) {
    for (const key of new Set([phrase, squeeze(phrase)])) {
      const known = PHRASES.get(key);
      if (known) known.languages.add(language);
      else PHRASES.set(key, { kind, languages: new Set([language]) });
    }
  }
}

/** What the phrases begin with. */
const FIRST_WORDS = new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));

/** A stretch of a message that is talk. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly languages: ReadonlySet<LanguageCode>;
}

/** Tells talk from questions, and a question from the greeting before and the thanks behind it. */
export function readMessage(message: string): Message {
  const text = stripMarkup(message);
  const words = wordsOf(text);
  const stretches = stretchesIn(words);
  if (words.length === 0) return { talk: 'aside', talkLanguage: null, question: '', text };
  if (stretches.length > 0 && isAllTalk(words, stretches)) {
    // "Quick question": what can be asked?
    const talk = ORDER.find((kind) => stretches.some((stretch) => stretch.kind === kind)) ?? 'help';
    return { talk, talkLanguage: languageOf(stretches), question: '', text };
  }
  return { talk: null, talkLanguage: null, question: withoutTalk(text, words, stretches), text };
}

function stretchesIn(words: readonly Word[]): Stretch[] {
  const folded = words.map((word) => fold(word.text));
  const squeezed = folded.map(squeeze);
  const stretches: Stretch[] = [];
  for (let from = 0; from < words.length; ) {
    const found = longestPhrase(folded, squeezed, from);
    if (found) stretches.push(found);
    from = found?.to ?? from + 1;
  }
  return stretches;
}

function longestPhrase(folded: readonly string[], squeezed: readonly string[], from: number): Stretch | null {
  if (![folded, squeezed].some((words) => FIRST_WORDS.has(words[from] ?? ''))) return null;
  for (let to = Math.min(folded.length, from + LONGEST); to > from; to -= 1) {
    const found =
      PHRASES.get(folded.slice(from, to).join(' ')) ?? PHRASES.get(squeezed.slice(from, to).join(' '));
    if (found) return { from, to, ...found };
  }
  return null;
}

/** Whether the words between the stretches only go with them: "thanks | a lot bot". */
function isAllTalk(words: readonly Word[], stretches: readonly Stretch[]): boolean {
  const isFiller = (word: Word) =>
    isAddress(word) || LANGUAGES.some(({ talk }) => talk.fillers.has(fold(word.text)));
  return words.every((word, i) => stretches.some(({ from, to }) => i >= from && i < to) || isFiller(word));
}

function isAddress({ text }: Word): boolean {
  return LANGUAGES.some(({ talk }) => talk.addresses.has(fold(text)));
}

/** The language that most of the talk is of alone. */
function languageOf(stretches: readonly Stretch[]): LanguageCode | null {
  const counts = LANGUAGES.map(({ code }) => ({
    code,
    count: stretches.filter(({ languages }) => languages.size === 1 && languages.has(code)).length,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.code : null;
}

function withoutTalk(text: string, words: readonly Word[], stretches: readonly Stretch[]): string {
  let first = 0;
  let last = words.length;
  for (const { from, to, kind } of stretches) {
    if (from !== first || !AROUND.has(kind)) continue;
    first = to;
    while (isAddressAt(words, first)) first += 1;
  }
  for (const { from, to, kind } of stretches.toReversed()) if (to === last && AROUND.has(kind)) last = from;
  if (first >= last) return text;
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = last === words.length ? text.length : (words[last]?.start ?? text.length);
  return text.slice(start, end).trim();
}

function isAddressAt(words: readonly Word[], place: number): boolean {
  const word = words[place];
  return word !== undefined && isAddress(word);
}

/** "merciii" and "helloo" as "merci" and "helo": runs of one letter are one. */
function squeeze(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => {
      const short = word.replace(/(\p{L})\1+/gu, '$1');
      return short.length >= DRAWN_OUT ? short : word;
    })
    .join(' ');
}
