import type { LexicalIndex, PackedWords, StoredIndex } from './index/index.js';
import { lexicalIndexSteps, type MemoryIndex, packLexiconSteps } from './search/index.js';
import { inSlices } from './steps.js';

/** Words of indexes that are whole in memory, each read once: they are searched, and packed. */
export interface MemoryWords {
  /** @param before of an index before it: what it knows of the same articles is not found out again */
  of(index: StoredIndex, before?: LexicalIndex): Promise<MemoryIndex>;
  pack(index: StoredIndex): Promise<PackedWords>;
}

export function memoryWords(): MemoryWords {
  const made = new WeakMap<StoredIndex['content'], Promise<MemoryIndex>>();
  function of({ content, words }: StoredIndex, before?: LexicalIndex): Promise<MemoryIndex> {
    const inMemory = before && isInMemory(before) ? before : undefined;
    const reading = made.get(content) ?? inSlices(lexicalIndexSteps(content, words, inMemory));
    made.set(content, reading);
    return reading;
  }
  return { of, pack: async (index) => inSlices(packLexiconSteps(await of(index))) };
}

function isInMemory(index: LexicalIndex): index is MemoryIndex {
  return 'known' in index;
}
