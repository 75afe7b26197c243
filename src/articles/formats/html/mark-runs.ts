import type { ParagraphKind } from '../../article.js';
import { findDates, isDateLine } from '../../dates/index.js';
import { classifyLine } from '../../lines/index.js';
import type { MarkedBlock } from '../make-article.js';
import { ancestorsOf } from './ancestors-of.js';
import type { BodyOfPage } from './body-of-page.js';
import type { Run } from './flow.js';
import { foldWords } from './fold-words.js';
import type { PageElement } from './page-tree.js';

/** What is known of a page when its runs are marked. */
export interface KnownPage {
  readonly runs: readonly Run[];
  /** The words of the runs that the weighing kept. */
  readonly kept: ReadonlySet<string>;
  readonly body: BodyOfPage;
  readonly pictures: Iterable<PageElement>;
  readonly title: string | null;
  /** Whom the page names as its authors. */
  readonly signatures: readonly string[];
  /** What the page says in its head that the article is about. */
  readonly description: string | null;
}

type Verdict = ParagraphKind | 'none';

/** Rules, in order: the first that knows what a run is decides. */
type Rule = (run: Run, index: number) => Verdict | null;

/** The blocks of the article on the page, in order: what a reader of the page would call its text. */
export function markRuns(page: KnownPage): MarkedBlock[] {
  const rules = rulesFor(page);
  const printed = new Set<string>();
  const blocks = page.runs.flatMap((run, index): MarkedBlock[] => {
    const kind = firstVerdict(rules, run, index);
    if (kind === 'none') return [];
    // Some print a paragraph twice, for wide screens and for narrow ones.
    if (isLong(run)) {
      const words = foldWords(run.text);
      if (printed.has(words)) return [];
      printed.add(words);
    }
    return [{ text: run.text, kind }];
  });
  // What would follow was left out: posts, links to other articles.
  const last = blocks.findLastIndex(({ kind }) => kind === 'body');
  return blocks.filter(
    ({ text }, index) => index !== last || !(text.endsWith(':') && text.length <= LONGEST_SUBHEAD),
  );
}

function firstVerdict(rules: readonly Rule[], run: Run, index: number): Verdict {
  for (const rule of rules) {
    const verdict = rule(run, index);
    if (verdict !== null) return verdict;
  }
  return 'none';
}

const HEADING = /^h[1-6]$/;
const PICTURE = /^(?:figure|figcaption|caption)$/;
const PARAGRAPH = /^(?:p|li|blockquote|dd)$/;
const ENDS_SENTENCE = /[.!?…:。！？]["»”’」)\]\s]*$/u;
const STATES = /[^.][.:。]["»”’」)\]\s]*$/u;

/** How sites call the summary under a title, and the legend of a picture. */
const STANDFIRST_NAMES =
  /(?:^|[\s_-])(?:standfirst|dek|deck|excerpt|sub-?(?:title|head|headline|heading)|summary|lead|lede|chap[oô]|chapeau|intro)(?=$|[\s_-])/i;
const BYLINE_NAMES = /(?:^|[\s_-])(?:authors?|byline|dateline|timestamp|published?|meta)(?=$|[\s_-])/i;
const CAPTION_NAMES = /(?:^|[\s_-])(?:captions?|credits?|legend)(?=$|[\s_-])/i;

/** Elements around a run or a picture that count as near. */
const NEAR = 4;

/** Paragraphs at the end among which authors are made known to the readers. */
const LAST_PARAGRAPHS = 3;

/** How far behind the first paragraph, which may be a standfirst, a byline stands. */
const BEHIND_STANDFIRST = 2;

const LEAST_STANDFIRST = 40;
const LEAST_PARAGRAPH = 80;
const LONGEST_SUBHEAD = 120;
const MOST_LINKED = 0.5;
const WHOLLY = 0.95;

function rulesFor({ runs, kept, body, pictures, title, signatures, description }: KnownPage): Rule[] {
  const pictured = new Set([...pictures].flatMap((picture) => [...ancestorsOf(picture)].slice(1, NEAR + 2)));
  const foldings: string[] = [];
  const fold = (index: number) => {
    foldings[index] ??= foldWords(runs[index]?.text ?? '');
    return foldings[index];
  };
  const foldedTitle = foldWords(title ?? '');
  const foldedDescription = foldWords(description ?? '');
  const isTitle = (run: Run, index: number) =>
    run.element.localName === 'h1' ||
    (run.text.length < 2 * foldedTitle.length && fold(index) === foldedTitle);
  const top = runs.findLastIndex((run, index) => index < body.first && isTitle(run, index));
  const isHead = (run: Run, index: number) =>
    index < body.first && (body.holds(run) || (top >= 0 && index > top));
  const isOnTop = (run: Run, index: number) => isHead(run, index) || index === body.first;
  const paragraphs = [...runs.keys()].filter(
    (index) => isLong(runs[index]) && kept.has(runs[index]?.text ?? ''),
  );
  const prose = paragraphs.map(fold);
  const isAtEnd = (index: number) => index >= (paragraphs.at(-LAST_PARAGRAPHS) ?? 0);
  const names = signatures.filter((name) => name.includes(' ')).map((name) => name.toLowerCase());

  return [
    (run, index) => (body.holds(run) || isHead(run, index) ? null : 'none'),
    ({ text }) => (/\p{L}/u.test(text) ? null : 'none'),
    (run, index) => (isTitle(run, index) ? 'none' : null),
    (run, index) =>
      isOnTop(run, index) && isLong(run) && fold(index) === foldedDescription ? 'standfirst' : null,
    (run) => (body.isFurniture(run) ? 'none' : null),
    (run) => (isLinks(run, kept) ? 'none' : null),
    (run) => (isIn(run, PICTURE) || isNamed(run, CAPTION_NAMES) ? ofPicture(run, body) : null),
    (run, index) =>
      beginsWithOne(run.text, names) ? ruleOfAuthor(run, isOnTop(run, index), isAtEnd(index)) : null,
    (run, index) =>
      isOnTop(run, index) && isNamed(run, STANDFIRST_NAMES) && !isNamed(run, BYLINE_NAMES) && isSummary(run)
        ? 'standfirst'
        : null,
    (run) => (isUnderPicture(run, body, pictured) ? ofPicture(run, body) : null),
    (run, index) => (isHead(run, index) ? ruleOfHead(run, kept, body) : null),
    (run, index) =>
      index > body.first && index <= body.first + BEHIND_STANDFIRST && isByline(run) ? 'byline' : null,
    (run, index) => (index === body.first && HEADING.test(run.element.localName) ? 'standfirst' : null),
    ({ element }, index) =>
      HEADING.test(element.localName) ? (index < body.last ? 'subhead' : 'none') : null,
    (run, index) => (index < body.last && isHeadingLine(run) ? 'subhead' : null),
    (_, index) => (repeats(fold(index), prose) ? 'none' : null),
    (run, index) => (isAmongProse(run, body, index < body.last) ? null : 'none'),
    (run, index) =>
      isParagraph(run, kept) && (index <= body.last || ENDS_SENTENCE.test(run.text)) ? 'body' : 'none',
  ];
}

/** A legend outside of the body is that of another article. */
function ofPicture(run: Run, body: BodyOfPage): Verdict {
  return body.holds(run) ? 'caption' : 'none';
}

/** Whether the text begins with one of the names, in lower case, and does not go on with what that one says. */
function beginsWithOne(text: string, names: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return names.some((name) => lower.startsWith(name) && /^(?:$|[\s,(|])/.test(lower.slice(name.length)));
}

/** Authors sign above their article, and are made known to its readers below. */
function ruleOfAuthor(run: Run, isOnTop: boolean, isAtEnd: boolean): Verdict | null {
  if (isOnTop && !ENDS_SENTENCE.test(run.text)) return 'byline';
  return isAtEnd ? 'boilerplate' : null;
}

/** What a run between the title and the first paragraph is. */
function ruleOfHead(run: Run, kept: ReadonlySet<string>, body: BodyOfPage): Verdict {
  if (isByline(run)) return 'byline';
  if (isNamed(run, BYLINE_NAMES)) return 'none';
  const isParagraph = run.element.localName === 'p' && ENDS_SENTENCE.test(run.text) && kept.has(run.text);
  if (body.holds(run) && isParagraph) return 'body';
  return isSummary(run) && run.text.length >= LEAST_STANDFIRST ? 'standfirst' : 'none';
}

function isLong(run: Run | undefined): boolean {
  return run !== undefined && run.text.length >= LEAST_PARAGRAPH;
}

/** Whether one of the elements nearest to the run is of the kind. */
function isIn(run: Run, names: RegExp): boolean {
  return [...ancestorsOf(run.element)].slice(0, 6).some(({ localName }) => names.test(localName));
}

/** Whether the site calls the run's element, or the one around it, so. */
function isNamed({ element }: Run, names: RegExp): boolean {
  return [element, element.parentElement].some((one) =>
    names.test((one?.getAttribute('class') ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, '-')),
  );
}

/** Headlines and buttons that lead elsewhere. A statement is one of the article's sentences all the same, and some close no link. */
function isLinks({ text, linked }: Run, kept: ReadonlySet<string>): boolean {
  if (!ENDS_SENTENCE.test(text)) return linked > MOST_LINKED;
  return linked > WHOLLY && !STATES.test(text) && (text.length < LEAST_PARAGRAPH || !kept.has(text));
}

function kindOf(text: string): ParagraphKind {
  return classifyLine(text, { start: 0, end: text.length });
}

function isSummary({ text }: Run): boolean {
  const kind = kindOf(text);
  return (
    (kind === 'body' || kind === 'subhead') && text.includes(' ') && findDates(text, 'other').length === 0
  );
}

function isByline({ text }: Run): boolean {
  return kindOf(text) === 'byline' || isDateLine(text);
}

/** A short line that closes no sentence; a question only in bold, since interviews have them too. */
function isHeadingLine({ text, bold, element }: Run): boolean {
  if (element.localName !== 'p' || text.length > LONGEST_SUBHEAD || kindOf(text) !== 'subhead') return false;
  return bold > WHOLLY || !text.endsWith('?');
}

/** A pull quote: words that a paragraph has, too. */
function repeats(words: string, prose: readonly string[]): boolean {
  return (
    words.length > 20 &&
    prose.some((paragraph) => paragraph.length > words.length && paragraph.includes(words))
  );
}

/** Words in the smallest element that holds a picture, where that holds no paragraph. */
function isUnderPicture(
  { element, text }: Run,
  body: BodyOfPage,
  pictured: ReadonlySet<PageElement>,
): boolean {
  if (/^(?:p|li|h\d|blockquote)$/.test(element.localName) && text.length > 60) return false;
  for (const ancestor of [...ancestorsOf(element)].slice(0, NEAR)) {
    if (body.proseIn(ancestor) > 0) return false;
    if (pictured.has(ancestor)) return true;
  }
  return false;
}

/** Whether the next element around the run that holds other words holds paragraphs. */
function isAmongProse(run: Run, body: BodyOfPage, isBetween: boolean): boolean {
  if (isBetween && ENDS_SENTENCE.test(run.text) && run.element.localName === 'p') return true;
  for (const ancestor of ancestorsOf(outOfList(run.element))) {
    if (body.proseIn(ancestor) > 0) return true;
    if (body.textIn(ancestor) > run.text.length * 1.5 + 20) return false;
  }
  return false;
}

/** Lists stand among paragraphs as a whole. */
function outOfList(element: PageElement): PageElement {
  const list = [...ancestorsOf(element)].findLast(({ localName }) =>
    /^(?:ul|ol|dl|blockquote|table)$/.test(localName),
  );
  return list?.parentElement ?? element;
}

function isParagraph({ text, element }: Run, kept: ReadonlySet<string>): boolean {
  if (!kept.has(text)) return element.localName === 'p' || ENDS_SENTENCE.test(text);
  return PARAGRAPH.test(element.localName) || ENDS_SENTENCE.test(text) || text.length >= LEAST_PARAGRAPH;
}
