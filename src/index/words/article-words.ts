import { isUtf8 } from 'node:buffer';
import { VarintReader } from '../../packing/index.js';
import { fold } from '../../text/index.js';

/**
 * What the words of one article tell a lexical index, whatever other articles there are. Its distinct word forms (lower case,
 * accents kept) are numbered from 0 in the order in which the article has them, those of its passages before those of its
 * title, captions and sub-headings only. They stand packed in `bytes`, from where the functions below read them: thousands of
 * articles are kept in memory so.
 */
export interface ArticleWords {
  /** As they are stored; `decodeArticleWords` reads them back. */
  readonly bytes: Uint8Array;
  /** Distinct word forms. */
  readonly forms: number;
  /** Those among them that stand in passages: the first ones. */
  readonly formsInPassages: number;
  readonly passages: number;
  /** Entries of all bags: a distinct form of a passage, or of the rest, each. */
  readonly entries: number;
  /** Where the parts of `bytes` begin. */
  readonly places: Places;
}

interface Places {
  readonly text: number;
  readonly marks: number;
  readonly ownStems: number;
  readonly bags: number;
}

/*
 * The form in bytes:
 *
 *   header     varints: version, forms, forms in passages, passages, bytes of text, bytes of own stems
 *   text       the forms one after the other, each with a line end behind it (UTF-8)
 *   marks      a byte a form: 1 where it stands in lower case, plus twice the letters at its end that its stem lacks,
 *              OWN_STEM where its stem is not its folded beginning
 *   own stems  of those forms, in order, each with a line end behind it (UTF-8)
 *   bags       varints, of each passage and then of the rest: entries; for each, twice the forms that are skipped since the
 *              entry before, plus 1 where it occurs more than once, and then how often beyond twice
 */

export const WORDS_VERSION = 1;
export const OWN_STEM = 0x7f;
const LINE_END = 0x0a;

/**
 * The words that `ArticleWords.bytes` hold. Lengths and numbers are all checked: whatever the bytes are, it is refused or else
 * what is read from it are as many forms as it says, in bags whose numbers are those of forms.
 *
 * @param bytes not copied: they must not change afterwards
 * @throws RangeError where they are not of this form, or not whole
 */
export function decodeArticleWords(bytes: Uint8Array): ArticleWords {
  const reader = new VarintReader(bytes, 0);
  if (reader.read() !== WORDS_VERSION) throw new RangeError('the words of an article are of another version');
  const [forms, formsInPassages, passages] = [reader.read(), reader.read(), reader.read()];
  const [textLength, ownLength] = [reader.read(), reader.read()];
  const text = reader.at;
  const marks = text + textLength;
  const ownStems = marks + forms;
  const bags = ownStems + ownLength;
  if (formsInPassages > forms || bags > bytes.length) throw damaged();
  checkForms(bytes, { text, marks, ownStems, bags });
  reader.at = bags;
  let entries = 0;
  for (let passage = 0; passage < passages; passage += 1) entries += checkBag(reader, formsInPassages);
  entries += checkBag(reader, forms);
  if (reader.at !== bytes.length) throw damaged();
  return { bytes, forms, formsInPassages, passages, entries, places: { text, marks, ownStems, bags } };
}

/** Each form has a line, and a stem that lacks no more than it has, or a line among those of their own. */
function checkForms(bytes: Uint8Array, { text, marks, ownStems, bags }: Places): void {
  if (!isUtf8(bytes.subarray(text, marks)) || !isUtf8(bytes.subarray(ownStems, bags))) throw damaged();
  let at = text;
  let own = ownStems;
  for (let mark = marks; mark < ownStems; mark += 1) {
    const end = endOfLine(bytes, at, marks);
    const lacking = (bytes[mark] as number) >> 1;
    if (lacking === OWN_STEM) own = endOfLine(bytes, own, bags);
    else if (lacking >= end - at) throw damaged();
    at = end;
  }
  if (at !== marks || own !== bags) throw damaged();
}

/** Behind the line, which has something in it. */
function endOfLine(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== LINE_END) at += 1;
  if (at === start || at === end) throw damaged();
  return at + 1;
}

/** Its entries, whose numbers must be below `forms`. */
function checkBag(reader: VarintReader, forms: number): number {
  const entries = reader.read();
  let next = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const read = reader.read();
    if (read % 2 === 1) reader.read();
    next += (read >>> 1) + 1;
    if (next > forms) throw damaged();
  }
  return entries;
}

function damaged(): RangeError {
  return new RangeError('the words of an article are damaged');
}

/** Whether a form stands anywhere in the article as it is, in lower case; numbers do. */
export function isSeenLower({ bytes, places }: ArticleWords, number: number): boolean {
  return ((bytes[places.marks + number] as number) & 1) === 1;
}

/** The folded stem, in the article's language, of `form`, whose number this is. */
export function stemOf({ bytes, places }: ArticleWords, number: number, form: string): string {
  const mark = places.marks + number;
  const lacking = (bytes[mark] as number) >> 1;
  if (lacking !== OWN_STEM) return fold(form.slice(0, Math.max(0, form.length - lacking)));
  let own = 0;
  for (let at = places.marks; at < mark; at += 1) if ((bytes[at] as number) >> 1 === OWN_STEM) own += 1;
  const stems = Buffer.from(bytes.buffer, bytes.byteOffset + places.ownStems, places.bags - places.ownStems);
  return stems.toString().split('\n')[own] as string;
}

/** The bags of an article, one behind the other: form `forms[place]` occurs `counts[place]` times. */
export interface Bags {
  /** Where each ends: those of its passages, then the rest. */
  readonly ends: Uint32Array;
  readonly forms: Uint32Array;
  readonly counts: Uint32Array;
}

/** @param room what an earlier call returned, to be used again where it is large enough */
export function unpackBags({ bytes, passages, entries, places }: ArticleWords, room?: Bags): Bags {
  const fits = room && room.ends.length > passages && room.forms.length >= entries;
  const bags = fits ? room : roomFor(passages + 1, entries);
  const reader = new VarintReader(bytes, places.bags);
  let place = 0;
  for (let bag = 0; bag <= passages; bag += 1) {
    const end = place + reader.read();
    for (let next = 0; place < end; place += 1) {
      const read = reader.read();
      const form = next + (read >>> 1);
      bags.forms[place] = form;
      bags.counts[place] = (read & 1) === 1 ? 2 + reader.read() : 1;
      next = form + 1;
    }
    bags.ends[bag] = end;
  }
  return bags;
}

/** Twice as much as is needed: articles of growing size do not each make their own. */
function roomFor(bags: number, entries: number): Bags {
  return {
    ends: new Uint32Array(2 * bags),
    forms: new Uint32Array(2 * entries),
    counts: new Uint32Array(2 * entries),
  };
}
