import type { Bitext, Side } from './bitext.js';

/** The word pairs that stand in at least one sentence pair together, as a sparse matrix. */
export interface CoOccurrence {
  /** The cells of English word `e` are `rowStarts[e]` to `rowStarts[e + 1]`. */
  readonly rowStarts: Int32Array;
  /** The English word of each cell. */
  readonly english: Int32Array;
  /** The French word of each cell. */
  readonly french: Int32Array;
  /** Where the links of each sentence pair start in `links`. */
  readonly linkStarts: Float64Array;
  /** For sentence pair `i`, positions x and y: `links[linkStarts[i] + x * frenchLength + y]` is their cell. */
  readonly links: Int32Array;
}

/** The sparse matrix of a bitext, its cells in order of English word, with the cell of every possible link. */
export function countCoOccurrence(bitext: Bitext): CoOccurrence {
  const { english, french } = bitext;
  const linkStarts = startsOfLinks(bitext);
  const links = new Int32Array(linkStarts[bitext.size]);
  const vocabularySize = english.vocabulary.words.length;
  const occurrences = occurrencesByWord(english);
  const sentenceOf = sentencesOf(english);
  const rowStarts = new Int32Array(vocabularySize + 1);
  const cellOfFrench = new Int32Array(french.vocabulary.words.length).fill(-1);
  const cellFrench = new GrowingInt32();
  for (let e = 0; e < vocabularySize; e += 1) {
    const first = cellFrench.length;
    for (let o = occurrences.starts[e]; o < occurrences.starts[e + 1]; o += 1) {
      const position = occurrences.positions[o];
      const sentence = sentenceOf[position];
      const from = french.starts[sentence];
      const length = french.starts[sentence + 1] - from;
      const link = linkStarts[sentence] + (position - english.starts[sentence]) * length;
      for (let y = 0; y < length; y += 1) {
        const f = french.ids[from + y];
        let cell = cellOfFrench[f];
        if (cell < first) {
          cell = cellFrench.push(f);
          cellOfFrench[f] = cell;
        }
        links[link + y] = cell;
      }
    }
    rowStarts[e + 1] = cellFrench.length;
  }
  return { rowStarts, english: rowsOfCells(rowStarts), french: cellFrench.toArray(), linkStarts, links };
}

function startsOfLinks({ size, english, french }: Bitext): Float64Array {
  const starts = new Float64Array(size + 1);
  for (let i = 0; i < size; i += 1) {
    const a = english.starts[i + 1] - english.starts[i];
    const b = french.starts[i + 1] - french.starts[i];
    starts[i + 1] = starts[i] + a * b;
  }
  return starts;
}

/** The positions of each word in `ids`, word after word. */
function occurrencesByWord({ ids, vocabulary }: Side): { starts: Int32Array; positions: Int32Array } {
  const starts = new Int32Array(vocabulary.words.length + 1);
  for (const id of ids) starts[id + 1] += 1;
  for (let w = 0; w < vocabulary.words.length; w += 1) starts[w + 1] += starts[w];
  const next = starts.slice();
  const positions = new Int32Array(ids.length);
  for (let p = 0; p < ids.length; p += 1) {
    const id = ids[p];
    positions[next[id]] = p;
    next[id] += 1;
  }
  return { starts, positions };
}

function sentencesOf({ ids, starts }: Side): Int32Array {
  const sentenceOf = new Int32Array(ids.length);
  for (let i = 0; i + 1 < starts.length; i += 1) sentenceOf.fill(i, starts[i], starts[i + 1]);
  return sentenceOf;
}

function rowsOfCells(rowStarts: Int32Array): Int32Array {
  const rows = new Int32Array(rowStarts[rowStarts.length - 1]);
  for (let e = 0; e + 1 < rowStarts.length; e += 1) rows.fill(e, rowStarts[e], rowStarts[e + 1]);
  return rows;
}

class GrowingInt32 {
  length = 0;
  private data = new Int32Array(1 << 16);

  /** Adds a value and returns its index. */
  push(value: number): number {
    if (this.length === this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length] = value;
    this.length += 1;
    return this.length - 1;
  }

  toArray(): Int32Array {
    return this.data.slice(0, this.length);
  }
}
