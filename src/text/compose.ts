/** A text as its reader sees it, and where its characters stand in the text as it was. */
export interface Composed {
  readonly text: string;
  /** The offset in the text as it was that an offset in the composed text stands for. */
  toOriginal(offset: number): number;
  /** The reverse of `toOriginal`. */
  toComposed(offset: number): number;
}

/** Letters followed by their accents (NFD), character references of HTML, marks made of two signs. */
const WRITTEN_OUT =
  /\P{M}\p{M}+|&(?:#\d{2,5}|#x[\da-f]{2,4}|[a-z]{2,6});|(?<!`)``(?!`)|(?<!')''(?!')|(?<!‘)‘‘(?!‘)|(?<!’)’’(?!’)|<<|>>/giu;

/** Tells most texts apart at once: few hold any of these. */
const MAY_BE_WRITTEN_OUT = /\p{M}|&[#a-z]|``|''|‘‘|’’|<<|>>/iu;

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};
/** Two apostrophes are a mark only where another sign opens it: they may close two quotations at once. */
const OPENING: Readonly<Record<string, RegExp>> = { "''": /``/, '’’': /‘‘|“/ };
const MARKS: Readonly<Record<string, string>> = {
  '``': '"',
  "''": '"',
  '‘‘': '“',
  '’’': '”',
  '<<': '«',
  '>>': '»',
};

/**
 * Composes what some systems write out: letters and their accents (NFD), `&quot;`, marks made of two signs (``…'', << >>); null
 * where nothing is written so.
 */
export function compose(text: string): Composed | null {
  if (!MAY_BE_WRITTEN_OUT.test(text)) return null;
  const composed: number[] = [0];
  const original: number[] = [0];
  const unopened = Object.keys(OPENING).filter((mark) => !OPENING[mark]?.test(text));
  let result = '';
  let from = 0;
  for (const match of text.matchAll(WRITTEN_OUT)) {
    const [written] = match;
    const read = unopened.includes(written) ? written : readOf(written);
    if (read === written) continue;
    const end = match.index + written.length;
    result += text.slice(from, match.index) + read;
    composed.push(result.length);
    original.push(end);
    from = end;
  }
  if (from === 0) return null;
  return {
    text: result + text.slice(from),
    toOriginal: (offset) => translate(offset, composed, original),
    toComposed: (offset) => translate(offset, original, composed),
  };
}

function readOf(written: string): string {
  const mark = MARKS[written];
  if (mark) return mark;
  if (!written.startsWith('&')) return written.normalize('NFC');
  const name = written.slice(1, -1);
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? written;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= LEAST_CODE ? String.fromCharCode(code) : written;
}

/** Below are control characters. */
const LEAST_CODE = 0x20;

/** By the last of the places where the two texts are known to meet. */
function translate(offset: number, from: readonly number[], to: readonly number[]): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (to[low] ?? 0) + offset - (from[low] ?? 0);
}
