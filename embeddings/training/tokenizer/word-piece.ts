import { bertWords } from './bert-words.js';

/** Turns texts into token numbers as transformers.js does with the same vocabulary. */
export interface WordPiece {
  encode(text: string): number[];
}

const UNKNOWN = 1;
const LONGEST_WORD = 100;

/** A WordPiece encoder (longest token first) over `vocabulary`, whose token 1 stands for unknown words. */
export function createWordPiece(vocabulary: readonly string[]): WordPiece {
  const numbers = new Map(vocabulary.map((token, id) => [token, id]));
  const known = new Map<string, readonly number[]>();
  return {
    encode(text) {
      const ids: number[] = [];
      for (const word of bertWords(text)) {
        let pieces = known.get(word);
        if (!pieces) {
          pieces = piecesOf(word, numbers);
          known.set(word, pieces);
        }
        for (const piece of pieces) ids.push(piece);
      }
      return ids;
    },
  };
}

function piecesOf(word: string, numbers: ReadonlyMap<string, number>): readonly number[] {
  const characters = [...word];
  if (characters.length > LONGEST_WORD) return [UNKNOWN];
  const pieces: number[] = [];
  let start = 0;
  while (start < characters.length) {
    const prefix = start === 0 ? '' : '##';
    let end = characters.length;
    let id: number | undefined;
    while (end > start) {
      id = numbers.get(prefix + characters.slice(start, end).join(''));
      if (id !== undefined) break;
      end -= 1;
    }
    if (id === undefined) return [UNKNOWN];
    pieces.push(id);
    start = end;
  }
  return pieces;
}
