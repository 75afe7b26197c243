import type { Article } from '../src/articles/index.js';
import type { ContentLists, Passage } from '../src/index/index.js';
import type { Quote } from '../src/quotes/index.js';
import { numbers } from '../tests/fixtures/numbers.js';

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi bo ca de fi go lu ma ne pi ro su ta ve'.split(' ');
const VOCABULARY = 60_000;
const SPEAKERS = 3_000;
const PARAGRAPHS_AN_ARTICLE = 8;
const WORDS_A_PARAGRAPH = 55;

/** A library of made-up news, one sentence a paragraph, with the statistics of real one: word frequencies after Zipf, one quote in two paragraphs. */
export interface MadeUpLibrary {
  readonly lists: ContentLists;
  readonly questions: readonly string[];
}

/** The same library for the same number of paragraphs, whenever it is called. */
export function madeUpLibrary(paragraphs: number, questions: number, people = SPEAKERS): MadeUpLibrary {
  const random = numbers(42);
  const words = Array.from({ length: VOCABULARY }, (_, i) => madeUpWord(i));
  const word = () => words[Math.floor(VOCABULARY ** random()) - 1] ?? 'mot';
  const names = Array.from(
    { length: people },
    (_, i) => `${capital(madeUpWord(7 * i + 5))} ${capital(madeUpWord(11 * i + 3))}`,
  );
  const articles: Article[] = [];
  const quotes: Quote[][] = [];
  const passages: Passage[] = [];
  for (let number = 0; passages.length < paragraphs; number += 1) {
    let text = `${capital(wordsInARow(6))}\n`;
    const own: Quote[] = [];
    const first = passages.length;
    for (let paragraph = 1; paragraph <= PARAGRAPHS_AN_ARTICLE; paragraph += 1) {
      text += '\n';
      const start = text.length;
      if (paragraph % 2 === 0) {
        const speaker = names[Math.floor(random() * people)] as string;
        const said = wordsInARow(WORDS_A_PARAGRAPH / 2);
        own.push({
          start: start + 1,
          end: start + 1 + said.length,
          kind: 'direct',
          speaker,
          mention: speaker,
          cue: 'a dit',
          confidence: 1,
          paragraph,
        });
        text += `"${said}", a dit ${speaker} ${wordsInARow(WORDS_A_PARAGRAPH / 2)}.`;
      } else text += `${capital(wordsInARow(WORDS_A_PARAGRAPH))}.`;
      passages.push({
        article: number,
        number: paragraph,
        start,
        end: text.length,
        sentences: [{ start, end: text.length }],
        firstVector: passages.length,
      });
      text += '\n';
    }
    const titleEnd = text.indexOf('\n');
    articles.push({
      id: String(number),
      file: `${number}.txt`,
      text,
      title: text.slice(0, titleEnd),
      byline: null,
      language: 'fr',
      url: null,
      outlet: null,
      date: null,
      paragraphs: [
        { kind: 'title', number: null, start: 0, end: titleEnd },
        ...passages
          .slice(first)
          .map(({ start, end, number: n }) => ({ kind: 'body' as const, number: n, start, end })),
      ],
    });
    quotes.push(own);
  }
  return {
    lists: {
      articles,
      quotes,
      statements: [],
      speakers: names.map((name) => ({ name, kind: 'person', aliases: [] })),
      passages,
    },
    questions: Array.from({ length: questions }, (_, i) => {
      const topic = wordsInARow(2 + (i % 4));
      return i % 2 === 0
        ? `que dit ${names[i % people]} sur ${topic} ?`
        : `combien de ${topic} dans ${wordsInARow(2)} ?`;
    }),
  };

  function wordsInARow(count: number): string {
    return Array.from({ length: Math.floor(count) }, word).join(' ');
  }
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
