import type { Vectors } from './embedder.js';
import type { EmbedderBeside } from './load-embedder-beside.js';

/** An embedder that may be told what it will be asked for. */
export interface EmbedderAhead extends EmbedderBeside {
  /** Begins to embed passages: whoever has the same embedded next waits only for what is left of that. */
  ahead(texts: readonly string[]): void;
}

/** An embedder whose thread need not wait until all passages are there. */
export function embedsAhead(embedder: EmbedderBeside): EmbedderAhead {
  const begun = new Map<string, Promise<Vectors>>();
  const keyOf = (texts: readonly string[]) => texts.join('\0');

  function taken(texts: readonly string[]): Promise<Vectors> | undefined {
    if (begun.size === 0) return undefined;
    const key = keyOf(texts);
    const vectors = begun.get(key);
    begun.delete(key);
    return vectors;
  }

  return {
    ...embedder,
    embedPassages: (texts, onProgress) => taken(texts) ?? embedder.embedPassages(texts, onProgress),
    ahead(texts) {
      const vectors = embedder.embedPassages(texts);
      // Thrown at whoever asks for them.
      vectors.catch(() => {});
      begun.set(keyOf(texts), vectors);
    },
  };
}
