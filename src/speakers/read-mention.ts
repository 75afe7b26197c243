import { ofEveryLanguage } from '../languages/index.js';
import { remember } from '../remember.js';
import { nameKey } from '../text/index.js';
import { isOffice } from './description.js';

/** The words of an article that stand for somebody, taken apart. */
export interface ReadMention {
  /** What stands before the name and its titles: "le ministre russe"; the whole where no name is in it. */
  readonly before: string;
  /** The name with the titles before it: "M. Lavrov"; empty where the mention only describes. */
  readonly named: string;
  /** Of the titles those that are offices or ranks, too: "Major General". */
  readonly titles: string;
  /** What follows the name between commas. */
  readonly after: string;
}

/**
 * @param own the words of the name, by `nameKey`
 * @param isPerson a person's name is printed in capitals, but for its particles
 */
export function readMention(mention: string, own: ReadonlySet<string>, isPerson = true): ReadMention {
  const words = wordsOf(mention, own);
  const last = words.findLastIndex(({ isOwn, isCapitalised }) => isOwn && (isCapitalised || !isPerson));
  const lastWord = words[last];
  if (!lastWord) return { before: mention.trim(), named: '', titles: '', after: '' };
  const first = startOfName(words, last, isPerson);
  const title = startOfTitles(words, first);
  const start = words[title]?.index ?? 0;
  const end = lastWord.index + lastWord.text.length;
  return {
    before: mention.slice(0, start).trim(),
    named: mention.slice(start, end),
    titles: words
      .slice(title, first)
      .flatMap(({ text }) => (isOffice(text.toLowerCase()) ? [text] : []))
      .join(' '),
    after: mention.slice(end).replace(/^\s*,/u, '').replace(/,\s*$/u, '').trim(),
  };
}

interface Word {
  readonly text: string;
  readonly index: number;
  readonly isOwn: boolean;
  readonly isCapitalised: boolean;
}

function wordsOf(mention: string, own: ReadonlySet<string>): Word[] {
  return printedWords(mention).map(({ keys, ...word }) => ({
    ...word,
    isOwn: keys.every((part) => own.has(part)),
  }));
}

/** Mentions come again and again, in each generation of an index: so many are remembered. */
const MOST_KEPT = 50_000;

const printedWords = remember(
  (mention: string) =>
    [...mention.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*\.?/gu)].map(
      ({ 0: text, index }) => ({
        text,
        index,
        keys: nameKey(text).split(' '),
        isCapitalised: /^(?:\p{Ll}{1,4}[-‐‑])?\p{Lu}/u.test(text),
      }),
    ),
  MOST_KEPT,
);

/** Where the words of the name begin that end at `last`. */
function startOfName(words: readonly Word[], last: number, isPerson: boolean): number {
  let run = last;
  while (words[run - 1]?.isOwn) run -= 1;
  const capital = isPerson ? words.findIndex(({ isCapitalised }, at) => at >= run && isCapitalised) : run;
  // "M. | el Ali", but "le maire | Paul Le Maire"
  const isWhole = run === 0 || isTitle(words[run - 1]?.text ?? '');
  return isWhole && words.slice(run, capital).every(({ text }) => PARTICLES.has(text)) ? run : capital;
}

function startOfTitles(words: readonly Word[], name: number): number {
  let title = name;
  while (title > 0 && isTitle(words[title - 1]?.text ?? '')) title -= 1;
  return title;
}

const PARTICLES = new Set(ofEveryLanguage(({ attribution }) => attribution.lexicon.particles));
const TITLES = new Set(ofEveryLanguage(({ attribution }) => attribution.lexicon.titles.keys()));

/** A form of address, or a rank or an office that is also used as one: "M.", "Mrs", "Colonel". */
function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLES.has(lower) || TITLES.has(lower.replace(/\.$/, ''));
}
