import { SeedError } from '../errors.js';
import type { Article } from './article.js';
import { decodeText } from './decode-text.js';
import type { SeedFile } from './folder/index.js';
import { formatOf } from './formats/index.js';
import { type Particulars, particularsOf, withParticulars, yamlFields } from './particulars.js';
import { unusable } from './unusable.js';

export interface Seeds {
  /** In the order of their file names. */
  readonly articles: readonly Article[];
  /** One for each file that could not be used, or not as a whole. */
  readonly errors: readonly SeedError[];
}

/** Reads the seeds, each by its format, one after the other; those that are no article, for whatever reason, are errors beside the others. */
export async function parseSeeds(files: readonly SeedFile[]): Promise<Seeds> {
  const articles: Article[] = [];
  const errors: SeedError[] = [];
  for (const seed of files) {
    try {
      const onProblem = (problem: string) => errors.push(new SeedError(seed.file, problem));
      for (const article of await parseSeed(seed, onProblem)) articles.push(article);
    } catch (error) {
      errors.push(unusable(seed.file, error));
    }
  }
  return { articles, errors };
}

async function parseSeed(
  { file, bytes, beside }: SeedFile,
  onProblem: (problem: string) => void,
): Promise<readonly Article[]> {
  const articles = (await formatOf(file)?.read(file, bytes, onProblem)) ?? [];
  return withBeside(articles, beside);
}

/** The articles of one file with the particulars that the file beside it gives, if any: their words are the same. */
export function withBeside(articles: readonly Article[], beside?: Uint8Array): readonly Article[] {
  if (!beside) return articles;
  const given = particularsOf(yamlFields(decodeText(beside) ?? ''));
  return articles.map((article) => withParticulars(article, articles.length === 1 ? given : ofAll(given)));
}

/** What several articles of one file may have in common. */
function ofAll(given: Particulars): Particulars {
  return { ...given, title: null, url: null };
}
