import type { Article } from '../src/articles/index.js';
import type { ContentLists, Passage } from '../src/index/index.js';
import type { Quote } from '../src/quotes/index.js';
import { capital, madeUpWriter } from './made-up-words.js';

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
  const { random, words, names, questions: ask } = madeUpWriter({ vocabulary: VOCABULARY, people });
  const articles: Article[] = [];
  const quotes: Quote[][] = [];
  const passages: Passage[] = [];
  for (let number = 0; passages.length < paragraphs; number += 1) {
    let text = `${capital(words(6))}\n`;
    const own: Quote[] = [];
    const first = passages.length;
    for (let paragraph = 1; paragraph <= PARAGRAPHS_AN_ARTICLE; paragraph += 1) {
      text += '\n';
      const start = text.length;
      if (paragraph % 2 === 0) {
        const speaker = names[Math.floor(random() * people)] as string;
        const said = words(WORDS_A_PARAGRAPH / 2);
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
        text += `"${said}", a dit ${speaker} ${words(WORDS_A_PARAGRAPH / 2)}.`;
      } else text += `${capital(words(WORDS_A_PARAGRAPH))}.`;
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
      authors: [],
      language: 'fr',
      url: null,
      outlet: null,
      length: text.length,
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
    questions: ask(questions),
  };
}
