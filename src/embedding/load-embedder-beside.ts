import { ModelError } from '../errors.js';
import type { EmbeddingModel, EmbedRequest } from './embed-worker.js';
import type { Embedder, ModelIdentity, Vectors } from './embedder.js';
import { loadEmbedder } from './load-embedder.js';
import { identityAhead, identityOf } from './model-identity.js';
import type { ModelOptions } from './model-options.js';
import { startModelThread } from './thread/index.js';

/** A model in a thread of its own. */
export interface EmbedderBeside extends Embedder {
  /** Ends its thread: it embeds no more. */
  end(): void;
}

/**
 * Loads a model of sentence embeddings in a thread of its own: loading it takes as long as all else that a first answer takes,
 * and nobody else waits while it embeds. Where there can be no such thread, it is loaded in this one.
 *
 * It is there as soon as it is known which model it is, and embeds when it is loaded: a model that turns out not to be usable only
 * then throws a ModelError at whoever has it embed.
 *
 * @throws ModelError with a sentence that says what to do, where it cannot be loaded
 */
export async function loadEmbedderBeside(options: ModelOptions): Promise<EmbedderBeside> {
  const ahead = identityAhead(options);
  const loading = load(options, ahead);
  // Thrown at whoever waits for it.
  loading.catch(() => {});
  const model = await ahead;
  if (!model) return loading;
  return {
    model,
    embedQueries: async (texts) => (await loading).embedQueries(texts),
    embedPassages: async (texts, onProgress) => (await loading).embedPassages(texts, onProgress),
    end: () => void loading.then(({ end }) => end()).catch(() => {}),
  };
}

async function load(options: ModelOptions, ahead: Promise<ModelIdentity | null>): Promise<EmbedderBeside> {
  try {
    return await inThread(options, ahead);
  } catch (error) {
    if (error instanceof ModelError) throw error;
    return { ...(await loadEmbedder(options)), end() {} };
  }
}

async function inThread(
  options: ModelOptions,
  ahead: Promise<ModelIdentity | null>,
): Promise<EmbedderBeside> {
  const { known, ask, end } = await startModelThread<EmbeddingModel, EmbedRequest, Vectors>(
    new URL('./embed-worker', import.meta.url),
    options,
  );
  const model = (await ahead) ?? (await identityOf(options.model, known.folder, known.dimension));
  if (model.dimension !== known.dimension) {
    end();
    throw new ModelError(
      `The model "${model.id}" gives ${known.dimension} numbers a text, and its config.json says ${model.dimension}. Use another.`,
    );
  }
  return {
    model,
    embedQueries: (texts) => ask({ kind: 'queries', texts }),
    embedPassages: (texts, onProgress) => ask({ kind: 'passages', texts }, { onProgress }),
    end,
  };
}
