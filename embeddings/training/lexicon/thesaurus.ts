import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../../src/errors.js';
import { stem } from '../../../src/text/index.js';

/** Two words of a language that may stand for each other, as their Snowball stems (`stem`). */
export interface Relation {
  readonly stem: string;
  readonly other: string;
  /** In (0, 1]. */
  readonly weight: number;
}

/** For each language of the lexicon what its words say beside each other. */
export type Thesauri = Readonly<Record<'en' | 'fr', readonly Relation[]>>;

/** What a word that says the same weighs, and one that is only close. */
const WEIGHT = { same: 1, close: 0.5 } as const;

/**
 * Reads every `.tsv` file of a folder: lines `word<TAB>same | same<TAB>close | close`, the last column optional.
 * @throws UsageError that names the line that is something else.
 */
export function readThesaurus(directory: string): Relation[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => parseThesaurus(readFileSync(join(directory, name), 'utf8'), name));
}

/** The relations of one file, each in both directions. */
export function parseThesaurus(text: string, name: string): Relation[] {
  return text.split('\n').flatMap((line, index) => {
    if (line === '') return [];
    const [word = '', same = '', close = '', ...rest] = line.split('\t');
    if (word === '' || same + close === '' || rest.length > 0) {
      throw new UsageError(`${name}, line ${index + 1}: expected word<TAB>same | same<TAB>close: ${line}`);
    }
    return [...relations(word, same, WEIGHT.same), ...relations(word, close, WEIGHT.close)];
  });
}

/** Each relation once with its greatest weight; a word says nothing about itself. */
export function mergeRelations(relations: readonly Relation[]): Relation[] {
  const merged = new Map<string, Relation>();
  for (const relation of relations) {
    const key = `${relation.stem}\t${relation.other}`;
    const known = merged.get(key);
    if (relation.stem === relation.other || (known && known.weight >= relation.weight)) continue;
    merged.set(key, relation);
  }
  return [...merged.values()];
}

function relations(word: string, list: string, weight: number): Relation[] {
  const own = stem(word, 'fr');
  return list
    .split(' | ')
    .filter((other) => other !== '')
    .flatMap((other) => {
      const theirs = stem(other, 'fr');
      return [
        { stem: own, other: theirs, weight },
        { stem: theirs, other: own, weight },
      ];
    });
}
