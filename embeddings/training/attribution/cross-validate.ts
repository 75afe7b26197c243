import { createHash } from 'node:crypto';
import { likeliest, probabilitiesOf, type Weights } from '../../../src/quotes/for-training.js';
import { type AnnotatedArticle, type Example, examplesOf } from './examples.js';
import { fitWeights } from './fit.js';

const FOLDS = 5;
/** How often the examples are read again with the weights fitted to them: who spoke before depends on them. */
const ROUNDS = 2;

/** A quotation judged by weights that did not see its article. */
export interface Held {
  readonly example: Example;
  /** Of the likeliest speaker. */
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Fits the weights to articles, reading them anew as the weights change. */
export function fitTo(articles: readonly AnnotatedArticle[], from: Weights): Weights {
  let weights = from;
  for (let round = 0; round < ROUNDS; round += 1)
    weights = fitWeights(articles.flatMap((one) => examplesOf(one, weights)));
  return weights;
}

/** The annotated quotations of each fold, read by weights fitted to the articles of the other four. */
export function readFolds(articles: readonly AnnotatedArticle[], from: Weights): Example[][] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitTo(
      articles.filter((one) => foldOf(one) !== fold),
      from,
    );
    return articles.filter((one) => foldOf(one) === fold).flatMap((one) => examplesOf(one, weights));
  });
}

/** Each annotated quotation, judged by weights that saw nothing of its fold. */
export function holdOut(folds: readonly (readonly Example[])[]): Held[] {
  return folds.flatMap((own) => {
    const weights = fitWeights(folds.filter((fold) => fold !== own).flat(), 'together');
    return own.map((example) => hold(example, weights));
  });
}

/** An article is in one fold however the sets call it: some have it twice. */
function foldOf({ article: { text } }: AnnotatedArticle): number {
  return (
    (createHash('sha256')
      .update(`fold ${text.slice(0, OPENING)}`)
      .digest()[0] ?? 0) % FOLDS
  );
}

/** In characters, enough to tell an article from all others. */
const OPENING = 200;

function hold(example: Example, weights: Weights): Held {
  const best = likeliest(probabilitiesOf(example.together, weights), example.speakers);
  return { example, confidence: best?.confidence ?? 0, isRight: best !== null && example.isRight[best.at] };
}
