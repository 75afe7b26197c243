import { ByteWriter } from '../../packing/index.js';
import { fold } from '../../text/index.js';
import { type ArticleWords, decodeArticleWords, OWN_STEM, WORDS_VERSION } from './article-words.js';

/** A word form with what is known of it. */
export interface FormRead {
  readonly form: string;
  readonly stem: string;
  /** Whether it stands anywhere as it is, in lower case. */
  readonly isLower: boolean;
}

/** How often which forms stand in a passage, or in the rest of the article. */
export type BagRead = ReadonlyMap<number, number>;

/** What was read of an article. */
export interface WordsRead {
  /** In the order in which the article has them, those of passages first. */
  readonly forms: readonly FormRead[];
  readonly formsInPassages: number;
  readonly passages: readonly BagRead[];
  readonly rest: BagRead;
}

/** The words of an article in the form in which they are stored. */
export function packArticleWords({ forms, formsInPassages, passages, rest }: WordsRead): ArticleWords {
  const text = linesOf(forms.map(({ form }) => form));
  const lacking = forms.map(lettersLacking);
  const marks = forms.map(({ isLower }, i) => 2 * (lacking[i] as number) + (isLower ? 1 : 0));
  const ownStems = linesOf(forms.flatMap(({ stem }, i) => (lacking[i] === OWN_STEM ? [stem] : [])));
  const header = new ByteWriter();
  header.writeVarint(WORDS_VERSION);
  header.writeVarint(forms.length);
  header.writeVarint(formsInPassages);
  header.writeVarint(passages.length);
  header.writeVarint(text.length);
  header.writeVarint(ownStems.length);
  const bags = new ByteWriter();
  for (const bag of [...passages, rest]) writeBag(bag, bags);
  const parts = [header.written(), text, Buffer.from(marks), ownStems, bags.written()];
  // A copy of its own: small buffers share one piece of memory, which each of them would keep.
  return decodeArticleWords(new Uint8Array(Buffer.concat(parts)));
}

function linesOf(words: readonly string[]): Buffer {
  return Buffer.from(words.map((word) => `${word}\n`).join(''));
}

/** How many letters at the end of a form are not of its stem; `OWN_STEM` where that is not what the others fold to. */
function lettersLacking({ form, stem }: FormRead): number {
  const most = Math.min(form.length, OWN_STEM - 1);
  for (let lacking = 0; lacking <= most; lacking += 1) {
    const folded = fold(form.slice(0, form.length - lacking));
    if (folded === stem) return lacking;
    if (folded.length < stem.length) break;
  }
  return OWN_STEM;
}

function writeBag(bag: BagRead, to: ByteWriter): void {
  to.writeVarint(bag.size);
  let next = 0;
  for (const [form, count] of [...bag].sort(([a], [b]) => a - b)) {
    to.writeVarint(2 * (form - next) + (count > 1 ? 1 : 0));
    if (count > 1) to.writeVarint(count - 2);
    next = form + 1;
  }
}
