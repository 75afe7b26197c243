import { numbers } from '../tests/fixtures/numbers.js';

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi bo ca de fi go lu ma ne pi ro su ta ve'.split(' ');

/** How somebody who writes made-up news chooses words. */
export interface WritingOptions {
  /** Different words. */
  readonly vocabulary: number;
  readonly people: number;
  /** The most frequent words, in order; the others are made up of syllables. */
  readonly commonest?: readonly string[];
}

/** Draws words as news does. */
export interface MadeUpWriter {
  /** A number from 0 to 1. */
  random(): number;
  /** So many words, by Zipf's law: the nth most frequent one comes n times as seldom as the first. */
  words(count: number): string;
  readonly names: readonly string[];
  /** Questions of the same words, every second one with a name. */
  questions(count: number): string[];
}

/** Writes the same whenever it is asked for the same in the same order. */
export function madeUpWriter({ vocabulary, people, commonest = [] }: WritingOptions): MadeUpWriter {
  const random = numbers(42);
  const known = Array.from({ length: vocabulary }, (_, i) => commonest[i] ?? madeUpWord(i));
  const word = () => known[Math.floor(vocabulary ** random()) - 1] ?? 'mot';
  const names = Array.from(
    { length: people },
    (_, i) => `${capital(madeUpWord(7 * i + 5))} ${capital(madeUpWord(11 * i + 3))}`,
  );
  const words = (count: number) => Array.from({ length: Math.floor(count) }, word).join(' ');
  return {
    random,
    words,
    names,
    questions: (count) =>
      Array.from({ length: count }, (_, i) => {
        const topic = words(2 + (i % 4));
        return i % 2 === 0
          ? `que dit ${names[i % people]} sur ${topic} ?`
          : `combien de ${topic} dans ${words(2)} ?`;
      }),
  };
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function madeUpWord(index: number): string {
  let rest = index + SYLLABLES.length;
  let made = '';
  while (rest > 0) {
    made += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return made;
}
