import type { Article, Paragraph } from '../articles/index.js';
import type { Quote } from '../quotes/index.js';
import { contains, type Span, splitSentences } from '../text/index.js';
import type { Passage } from './ports/index.js';
import type { OwnPassage } from './reading.js';

/** Characters and sentences of a passage, far above what news prints as one paragraph: they bound a question's work. */
const LONGEST_PASSAGE = 4_000;
const MOST_SENTENCES = 40;

/**
 * The passages of an article, in order: each standfirst or body paragraph with its sentences. A turn of an
 * interview is one passage with the question that it answers, without which it says little. What has more than
 * `LONGEST_PASSAGE` characters or `MOST_SENTENCES` becomes several, which share a number; a sentence that is longer
 * still is cut at white space, or else between two characters.
 */
export function passagesOf(article: Article, quotes: readonly Quote[]): OwnPassage[] {
  const turns = quotes.flatMap((quote) =>
    quote.answers ? [{ question: quote.answers, answer: quote }] : [],
  );
  return article.paragraphs.flatMap((paragraph) => {
    const { number } = paragraph;
    if (number === null || !isPassage(paragraph, turns)) return [];
    return parts(article.text, withQuestion(paragraph, turns)).map((part) => ({ number, ...part }));
  });
}

/**
 * The passages of all articles, in order.
 *
 * @param quotes for each article, in the same order, its quotes
 */
export function splitPassages(
  articles: readonly Article[],
  quotes: readonly (readonly Quote[])[] = [],
): Passage[] {
  const passages: Passage[] = [];
  let firstVector = 0;
  for (const [index, article] of articles.entries()) {
    for (const passage of passagesOf(article, quotes[index] ?? [])) {
      passages.push({ article: index, ...passage, firstVector });
      firstVector += passage.sentences.length;
    }
  }
  return passages;
}

/** A turn of an interview. */
interface Turn {
  readonly question: Span;
  readonly answer: Span;
}

/** Whether a paragraph is a passage: standfirst or body, and no question of an interview. */
function isPassage(paragraph: Paragraph, turns: readonly Turn[]): boolean {
  const isRead = paragraph.kind === 'body' || paragraph.kind === 'standfirst';
  return isRead && !turns.some(({ question }) => contains(paragraph, question));
}

/** A paragraph from the question on that it answers. */
function withQuestion(paragraph: Paragraph, turns: readonly Turn[]): Span {
  const turn = turns.find(({ answer }) => contains(paragraph, answer));
  return { start: turn?.question.start ?? paragraph.start, end: paragraph.end };
}

/** A paragraph as one passage, or as many as it takes; none where it has no sentence. */
function parts(text: string, { start, end }: Span): (Span & { readonly sentences: Span[] })[] {
  const sentences = splitSentences(text, { start, end });
  if (end - start <= LONGEST_PASSAGE && sentences.length <= MOST_SENTENCES) {
    return sentences.length > 0 ? [{ start, end, sentences }] : [];
  }
  const made: { start: number; end: number; sentences: Span[] }[] = [];
  for (const sentence of sentences.flatMap((long) => cutSentence(text, long))) {
    const last = made.at(-1);
    if (last && sentence.end - last.start <= LONGEST_PASSAGE && last.sentences.length < MOST_SENTENCES) {
      last.sentences.push(sentence);
      last.end = sentence.end;
    } else made.push({ ...sentence, sentences: [sentence] });
  }
  return made;
}

function cutSentence(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST_PASSAGE) {
    const most = from + LONGEST_PASSAGE;
    let to = most;
    while (to > from && !/\s/.test(text.charAt(to))) to -= 1;
    if (to === from) to = most - splitsPair(text, most);
    pieces.push({ start: from, end: to });
    from = to;
    while (/\s/.test(text.charAt(from))) from += 1;
  }
  return from < end ? [...pieces, { start: from, end }] : pieces;
}

/** 1 where a cut there would part the two halves of one character, else 0. */
function splitsPair(text: string, at: number): 0 | 1 {
  return /^[\udc00-\udfff]/.test(text.charAt(at)) ? 1 : 0;
}
