import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../../src/errors.js';
import type { SentencePair } from '../corpus/read-corpus.js';

/** What a section of a glossary file holds; names, numbers and particles have no other forms. */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'name';

/** An English word or phrase and its French translations, the usual one first, as a dictionary writes them. */
export interface GlossaryEntry {
  readonly wordClass: WordClass;
  readonly english: string;
  readonly french: readonly string[];
}

const SECTIONS: Readonly<Record<string, WordClass>> = {
  '# nouns': 'noun',
  '# verbs': 'verb',
  '# adjectives': 'adjective',
  '# names': 'name',
};

/**
 * Reads every `.tsv` file of a folder: lines `English<TAB>French | other French` under section lines `# nouns`,
 * `# verbs`, `# adjectives` or `# names`.
 * @throws UsageError that names the line that is something else.
 */
export function readGlossary(directory: string): GlossaryEntry[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => parseGlossary(readFileSync(join(directory, name), 'utf8'), name));
}

/** The entries of one glossary file. */
export function parseGlossary(text: string, name: string): GlossaryEntry[] {
  const entries: GlossaryEntry[] = [];
  let wordClass: WordClass | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    if (line.startsWith('#')) {
      wordClass = SECTIONS[line];
      if (!wordClass) throw new UsageError(`${name}, line ${index + 1}: no such section: ${line}`);
      continue;
    }
    const [english, french, ...rest] = line.split('\t');
    if (!wordClass || !english || !french || rest.length > 0) {
      throw new UsageError(`${name}, line ${index + 1}: expected English<TAB>French in a section: ${line}`);
    }
    entries.push({ wordClass, english, french: french.split(' | ') });
  }
  return entries;
}

/** The glossary as sentence pairs of the source `glossary`, one for each translation. */
export function glossaryPairs(glossary: readonly GlossaryEntry[]): SentencePair[] {
  return glossary.flatMap(({ english, french }) =>
    french.map((translation) => ({ source: 'glossary', english, french: translation })),
  );
}
