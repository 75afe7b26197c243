import * as v from 'valibot';
import type { Article } from '../articles/index.js';
import type { Quote, Statement } from '../quotes/index.js';
import type { Steps } from '../steps.js';
import type { Span } from '../text/index.js';
import type { Content, Passage } from './content.js';
import { articleLine, speakersLine } from './content-schema.js';

interface ArticleLine {
  /** Its text is null where it is that of the article before: a file may hold several. */
  readonly article: Omit<Article, 'text'> & { readonly text: string | null };
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly passages: readonly Omit<Passage, 'article'>[];
}

/** One JSON line an article, with its quotes, statements and passages, then one with the speakers: UTF-8, in steps. */
export function* contentLineSteps({
  articles,
  quotes,
  statements,
  speakers,
  passages,
}: Content): Steps<Buffer> {
  const passagesOf = articles.map((): Omit<Passage, 'article'>[] => []);
  for (const { article, ...passage } of passages) passagesOf[article]?.push(passage);
  const lines: Buffer[] = [];
  for (const [index, article] of articles.entries()) {
    const line: ArticleLine = {
      article: isSameText(article, articles[index - 1]) ? { ...article, text: null } : article,
      quotes: quotes[index] ?? [],
      statements: statements[index] ?? [],
      passages: passagesOf[index] ?? [],
    };
    lines.push(toLine(line));
    yield;
  }
  lines.push(toLine({ speakers }));
  return Buffer.concat(lines);
}

function toLine(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/**
 * The content that `contentLineSteps` wrote, in steps.
 *
 * @param rows vectors there are: one for each sentence
 * @throws where it is anything else, such as a span beyond its text
 */
export function* contentSteps(bytes: Buffer, rows: number): Steps<Content> {
  const last = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
  const { speakers } = v.parse(speakersLine, JSON.parse(bytes.toString('utf8', last)));
  const articles: Article[] = [];
  const quotes: (readonly Quote[])[] = [];
  const statements: (readonly Statement[])[] = [];
  const passages: Passage[] = [];
  let row = 0;
  for (const line of linesOf(bytes, last)) {
    yield;
    const parsed: ArticleLine = v.parse(articleLine, JSON.parse(line));
    const text = parsed.article.text ?? articles.at(-1)?.text ?? '';
    checkSpans(parsed, text.length);
    for (const passage of parsed.passages) {
      if (passage.firstVector !== row) throw new Error('a passage has the vectors of another');
      row += passage.sentences.length;
      passages.push({ ...passage, article: articles.length });
    }
    articles.push({ ...parsed.article, text });
    quotes.push(parsed.quotes);
    statements.push(parsed.statements);
  }
  if (row !== rows) throw new Error(`there are ${row} sentences for ${rows} vectors`);
  return { articles, quotes, statements, speakers, passages };
}

function* linesOf(bytes: Buffer, end: number): Generator<string> {
  for (let start = 0; start < end; ) {
    const to = bytes.indexOf('\n', start);
    yield bytes.toString('utf8', start, to);
    start = to + 1;
  }
}

/** @throws where one ends beyond the text, or before it begins */
function checkSpans({ article, quotes, statements, passages }: ArticleLine, length: number): void {
  const check = ({ start, end }: Span) => {
    if (start > end || end > length)
      throw new Error(`${article.id}: ${start} to ${end} is no part of its text`);
  };
  article.paragraphs.forEach(check);
  statements.forEach(check);
  for (const quote of quotes) {
    check(quote);
    quote.parts?.forEach(check);
    if (quote.answers) check(quote.answers);
  }
  for (const passage of passages) {
    check(passage);
    passage.sentences.forEach(check);
  }
}

function isSameText({ file, text }: Article, before: Article | undefined): boolean {
  return file === before?.file && text === before.text;
}
