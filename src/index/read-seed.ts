import { parseSeeds, type SeedFile, unusable } from '../articles/index.js';
import type { Embedder } from '../embedding/index.js';
import { extractSpeech } from '../quotes/index.js';
import { countSentences, type ReadArticle, type Reading } from './reading.js';
import { passagesOf } from './split-passages.js';
import { readArticleWords } from './words/index.js';

/** A reading whose sentences have no vectors yet. */
export interface UnembeddedReading {
  readonly articles: readonly Omit<ReadArticle, 'vectors'>[];
  readonly problems: readonly string[];
}

/** What turns sentences into vectors. */
export type PassageEmbedder = Pick<Embedder, 'model' | 'embedPassages'>;

/** The articles of a seed with what is said in them, and why any is not read, however that failed. */
export async function readSeed(seed: SeedFile): Promise<UnembeddedReading> {
  const { articles, errors } = await parseSeeds([seed]);
  const problems = errors.map(({ problem }) => problem);
  try {
    const read = articles.map((article) => {
      const { quotes, statements } = extractSpeech(article);
      const passages = passagesOf(article, quotes);
      return { article, quotes, statements, passages, words: readArticleWords(article, passages) };
    });
    return { articles: read, problems };
  } catch (error) {
    return { articles: [], problems: [...problems, unusable(seed.file, error).problem] };
  }
}

/** The same reading with the vectors of its sentences. */
export async function embedReading(
  { articles, problems }: UnembeddedReading,
  embedder: PassageEmbedder,
): Promise<Reading> {
  const { data, dimension } = await embedder.embedPassages(articles.flatMap(sentencesOf));
  let row = 0;
  return {
    problems,
    articles: articles.map((one) => {
      const from = row;
      row += countSentences(one.passages);
      return { ...one, vectors: data.slice(from * dimension, row * dimension) };
    }),
  };
}

function sentencesOf({ article, passages }: Omit<ReadArticle, 'vectors'>): string[] {
  return passages.flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => article.text.slice(start, end)),
  );
}
