import { dotProduct } from '../vectors.js';
import { type Embedder, rowOf } from './embedder.js';
import { UNRELATED } from './unrelated-texts.js';

/** How the cosines of texts that have nothing to do with one another are spread. */
export interface Background {
  readonly mean: number;
  readonly deviation: number;
}

/** Puts cosines of one model on the scale of another: −1 to 1. */
export type Likeness = (cosine: number) => number;

/** The model to whose cosines every weight and threshold was fitted. */
export const BUILT_IN = 'static-fr-en';

/** Its background: what `measureBackground` gives for it. */
export const REFERENCE: Background = { mean: 0.01079, deviation: 0.06555 };

const AS_IT_IS: Likeness = (cosine) => cosine;

/** Below this, a model tells no text from another. */
const LEAST_DEVIATION = 1e-4;

/**
 * What a model's cosines are worth on the scale of the built-in model's: cosines of some models lie all above .7, and .8 means
 * as little there as 0 here. The standard score over the background of the model, times the deviation of the built-in
 * model's, plus its mean; so the built-in model's own cosines stay what they are.
 */
export async function likenessOf(embedder: Embedder): Promise<Likeness> {
  if (embedder.model.id === BUILT_IN) return AS_IT_IS;
  return standardLikeness(await measureBackground(embedder));
}

/** The cosines of questions with sentences of other subjects, as the model embeds each. */
export async function measureBackground(embedder: Embedder): Promise<Background> {
  const questions = await embedder.embedQueries(UNRELATED.questions);
  const sentences = await embedder.embedPassages(UNRELATED.sentences);
  let [sum, squares, count] = [0, 0, 0];
  for (let question = 0; question < questions.count; question += 1) {
    for (let sentence = 0; sentence < sentences.count; sentence += 1) {
      const cosine = dotProduct(rowOf(questions, question), rowOf(sentences, sentence));
      sum += cosine;
      squares += cosine ** 2;
      count += 1;
    }
  }
  const mean = sum / count;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / count - mean ** 2)) };
}

/** Cosines of a model with this background, on the scale of the built-in model's; as they are where it has no spread. */
export function standardLikeness({ mean, deviation }: Background): Likeness {
  if (deviation < LEAST_DEVIATION) return AS_IT_IS;
  const factor = REFERENCE.deviation / deviation;
  return (cosine) => Math.min(1, Math.max(-1, REFERENCE.mean + factor * (cosine - mean)));
}
