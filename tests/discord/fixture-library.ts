import type { Answer, Citation, Talk } from '../../src/answer/answer.js';
import type { Article, Paragraph } from '../../src/articles/article.js';
import { findArticles } from '../../src/articles/find-articles.js';
import { hostOf } from '../../src/articles/particulars.js';
import { findSpeaker } from '../../src/index/find-speaker.js';
import type {
  AskOptions,
  IndexProgress,
  Library,
  QuoteFilter,
  QuoteRecord,
  SpeakerRecord,
} from '../../src/library.js';
import type { Quote } from '../../src/quotes/quote.js';
import { speakerRole } from '../../src/speakers/speaker-role.js';
import { fold } from '../../src/text/fold.js';

/** An article as a test writes it: paragraphs, and the words in them that somebody said. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly language?: 'fr' | 'en';
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly date?: string | null;
  readonly paragraphs: readonly string[];
  readonly quotes?: readonly {
    readonly words: string;
    readonly speaker: string | null;
    readonly cue?: string;
    readonly mention?: string;
  }[];
}

export interface FixtureLibrary extends Library {
  /** Every question that was asked, with its options. */
  readonly asked: { question: string; options: AskOptions }[];
  /** Milliseconds an answer takes. */
  delay: number;
  /** Thrown by the next call of `ask`. */
  failure: Error | null;
  /** Called in the middle of a rebuild. */
  duringRebuild: () => Promise<void>;
  /** As if the index had been built again, of these articles, read anew; of the same where none are given. */
  newGeneration(drafts?: readonly Draft[]): void;
}

/** A library in memory that finds by shared words: enough to render, nothing of the real search. */
export function fixtureLibrary(drafts: readonly Draft[]): FixtureLibrary {
  let [articles, records] = read(drafts);
  let generation = 1;

  async function ask(question: string, options: AskOptions = {}): Promise<Answer> {
    library.asked.push({ question, options });
    // Whole from one index, although another may take its place meanwhile.
    const current = records;
    const { failure, delay } = library;
    library.failure = null;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (failure) throw failure;
    const language = /[àâçéèêîôûœ]|\b(le|la|les|que|qu'a|sur|dit)\b/i.test(question) ? 'fr' : 'en';
    const asked = [...(options.history ?? []), question].join(' ');
    const talk = talkIn(question);
    if (talk)
      return {
        question,
        language: options.language ?? 'en',
        speaker: null,
        outcome: 'not-found',
        talk,
        citations: [],
      };
    const speaker = options.speaker ?? speakerIn(question, current) ?? speakerIn(asked, current);
    const found = select(current, { ...options, ...(speaker ? { speaker } : {}), about: question });
    const citations = found
      .slice(0, options.limit ?? 3)
      .map((record, index) => citationOf(record, index + 1));
    const known =
      speaker === null
        ? null
        : { name: speaker, quoted: speakersOf(current).some(({ name }) => name === speaker) };
    const outcome = citations.length > 0 ? 'answered' : known ? 'speaker-silent' : 'not-found';
    const topic = wordsOf(question).filter((word) => word.length >= 5 && !fold(speaker ?? '').includes(word));
    return { question, language, speaker: known, topic, outcome, citations };
  }

  async function rebuild(onProgress?: (progress: IndexProgress) => void) {
    onProgress?.({ stage: 'reading', done: 0, total: articles.length });
    await library.duringRebuild();
    onProgress?.({ stage: 'writing', done: 1, total: 1 });
    generation += 1;
    return {
      ...library.status(),
      seconds: 0.4,
      changes: { added: 0, changed: 1, removed: 0, renamed: 0 },
      warnings: ['broken.txt: is larger than 16 MB; split it into one file an article'],
    };
  }

  const library: FixtureLibrary = {
    asked: [],
    delay: 0,
    failure: null,
    duringRebuild: async () => {},
    newGeneration: (next = drafts) => {
      [articles, records] = read(next);
      generation += 1;
    },
    ask,
    quotes: async (filter = {}) => select(records, filter),
    statements: async () => [],
    speakers: () => speakersOf(records),
    starterQuestions: async (language, limit = 3) =>
      speakersOf(records)
        .slice(0, limit)
        .map(({ name }) => (language === 'fr' ? `Qu'a dit ${name} ?` : `What did ${name} say?`)),
    articles: () => articles,
    findArticle: (typed) => findArticles(articles, typed)[0] ?? null,
    findSpeaker: (typed) => findSpeaker(library.speakers(), typed),
    topics: async () => ['harbour', 'bridges', 'fishermen', 'réparation', 'frost'],
    expectRebuilds: () => {},
    status: () => ({
      model: 'fixture',
      generation: `g${generation}`,
      builtAt: new Date(Date.now() - 3 * 3_600_000),
      articles: articles.length,
      paragraphs: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
      quotes: records.length,
      speakers: speakersOf(records).length,
      warnings: [],
      kept: true,
    }),
    rebuild,
    refresh: async () => false,
    async close() {},
  };
  return library;
}

function read(drafts: readonly Draft[]): readonly [readonly Article[], readonly QuoteRecord[]] {
  const articles = drafts.map(articleOf);
  return [articles, drafts.flatMap((draft, index) => quotesOf(draft, articles[index] as Article))];
}

function articleOf(draft: Draft): Article {
  const { id, title, language = 'en', url = null, date = null, paragraphs } = draft;
  const text = [title, ...paragraphs].join('\n\n');
  const blocks: Paragraph[] = [{ start: 0, end: title.length, kind: 'title', number: null }];
  let start = title.length;
  paragraphs.forEach((paragraph, index) => {
    start += 2;
    const kind = index === 0 && paragraphs.length > 1 ? 'standfirst' : 'body';
    blocks.push({ start, end: start + paragraph.length, kind, number: index + 1 });
    start += paragraph.length;
  });
  return {
    id,
    file: `${id}.txt`,
    text,
    length: text.length,
    title,
    byline: null,
    authors: [],
    language,
    url,
    outlet: draft.outlet ?? (url && hostOf(url)),
    date,
    paragraphs: blocks,
  };
}

function quotesOf({ quotes = [] }: Draft, article: Article): QuoteRecord[] {
  let from = article.title.length;
  return quotes.map(({ words, speaker, cue = null, mention = null }) => {
    const start = article.text.indexOf(words, from);
    if (start < 0) throw new Error(`${article.id} does not hold ${words}`);
    from = start + words.length;
    const end = start + words.length;
    const paragraph =
      article.paragraphs.find((block) => block.start <= start && end <= block.end)?.number ?? null;
    const quote: Quote = {
      start,
      end,
      kind: 'direct',
      speaker,
      mention,
      cue,
      confidence: 1,
      paragraph,
    };
    return { quote, text: words, article };
  });
}

function citationOf({ quote, text, article }: QuoteRecord, n: number): Citation {
  const { start, end, speaker, mention, cue, paragraph } = quote;
  const { id, title, url, outlet, date, authors } = article;
  const place = {
    file: article.file,
    start,
    end,
    paragraph,
    article: { id, title, url, outlet, date, authors },
  };
  return { n, text, kind: 'quote', speaker, mention, cue, ...place, score: 0.9 };
}

function speakersOf(records: readonly QuoteRecord[]): readonly SpeakerRecord[] {
  const names = [...new Set(records.flatMap(({ quote }) => quote.speaker ?? []))];
  const counted = names.map((name) => {
    const theirs = records.filter(({ quote }) => quote.speaker === name);
    const alias = name.split(' ').at(-1) ?? name;
    const mentions = theirs.flatMap(({ quote }) => quote.mention ?? []);
    const aliases = [...new Set([alias, ...mentions.filter((mention) => mention !== name)])];
    const speaker = { name, kind: 'person' as const, aliases };
    return {
      ...speaker,
      role: speakerRole(speaker, mentions),
      quotes: theirs.length,
      articles: new Set(theirs.map(({ article }) => article.id)).size,
    };
  });
  return counted.sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name, 'fr'));
}

function talkIn(question: string): Talk | null {
  const talk: Readonly<Record<string, Talk>> = {
    hello: 'greeting',
    merci: 'thanks',
    bye: 'farewell',
    help: 'help',
    lol: 'aside',
    'which articles are there?': 'articles',
  };
  return talk[fold(question)] ?? null;
}

function speakerIn(question: string, records: readonly QuoteRecord[]): string | null {
  const words = wordsOf(question);
  return (
    speakersOf(records).find(({ name }) => words.includes(fold(name.split(' ').at(-1) ?? name)))?.name ?? null
  );
}

function select(
  records: readonly QuoteRecord[],
  { speaker, about, article }: QuoteFilter,
): readonly QuoteRecord[] {
  const name = speaker && (speakerIn(speaker, records) ?? speaker);
  const topic = wordsOf(about ?? '').filter((word) => word.length >= 5 && !fold(name ?? '').includes(word));
  return records.filter(
    (record) =>
      (!name || record.quote.speaker === name) &&
      (!article || record.article.id === article) &&
      (about === undefined ||
        wordsOf(record.text).some((word) => topic.some((one) => one.slice(0, 6) === word.slice(0, 6)))),
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
