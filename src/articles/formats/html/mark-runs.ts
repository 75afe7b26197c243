import type { ParagraphKind } from '../../article.js';
import { isDateLine } from '../../dates/index.js';
import { classifyLine } from '../../lines/index.js';
import type { MarkedBlock } from '../make-article.js';
import { ancestorsOf, type BodyOfPage } from './body-of-page.js';
import type { Run } from './flow.js';
import { foldWords } from './fold-words.js';
import type { PageElement } from './page-node.js';

/** What is known of a page when its runs are marked. */
export interface KnownPage {
  readonly runs: readonly Run[];
  /** The words of the runs that the weighing kept. */
  readonly kept: ReadonlySet<string>;
  readonly body: BodyOfPage;
  readonly title: string | null;
}

type Verdict = ParagraphKind | 'none';

/** Rules, in order: the first that knows what a run is decides. */
type Rule = (run: Run, index: number) => Verdict | null;

/** The blocks of the article on the page, in order: what a reader of the page would call its text. */
export function markRuns(page: KnownPage): MarkedBlock[] {
  const rules = rulesFor(page);
  return page.runs.flatMap((run, index) => {
    for (const rule of rules) {
      const verdict = rule(run, index);
      if (verdict !== null) return verdict === 'none' ? [] : [{ text: run.text, kind: verdict }];
    }
    return [];
  });
}

const HEADING = /^h[1-6]$/;
/** A run of fewer words is no standfirst. */
const LEAST_STANDFIRST = 5;
const MOST_LINKED = 0.7;
const ENDS_SENTENCE = /[.!?…:。！？]["»”’」)\]\s]*$/u;

function rulesFor({ runs, kept, body, title }: KnownPage): Rule[] {
  const titles = runs.flatMap(({ element, text }, index) =>
    index < body.first && (element.localName === 'h1' || same(text, title)) ? [index] : [],
  );
  const top = titles.at(-1) ?? Number.POSITIVE_INFINITY;
  const isIn = (run: Run, names: RegExp) =>
    [...ancestorsOf(run.element)].slice(0, 6).some(({ localName }) => names.test(localName));
  const words = runs.map(({ text }) => foldWords(text));
  const prose = words.filter((_, index) => isLong(runs[index]) && kept.has(runs[index]?.text ?? ''));

  return [
    ({ text }) => (/\p{L}/u.test(text) ? null : 'none'),
    ({ element, text }) => (element.localName === 'h1' || same(text, title) ? 'none' : null),
    (run) => (body.isFurniture(run) ? 'none' : null),
    (run) => (isIn(run, /^(?:figure|figcaption|caption)$/) ? (body.holds(run) ? 'caption' : 'none') : null),
    (run) => (isUnderPicture(run, body) ? (body.holds(run) ? 'caption' : 'none') : null),
    (run) => (isLinks(run) ? 'none' : null),
    (run, index) => {
      if (index >= body.first || (index < top && !body.holds(run))) return null;
      return isStandfirst(run) ? 'standfirst' : isByline(run) ? 'byline' : 'none';
    },
    (run) => (body.holds(run) ? null : 'none'),
    ({ element }, index) =>
      HEADING.test(element.localName) ? (index < body.last ? 'subhead' : 'none') : null,
    (_, index) => (repeats(words[index] ?? '', prose) ? 'none' : null),
    (run) => (isAmongProse(run, body) ? null : 'none'),
    (run) => (kept.has(run.text) || run.element.localName === 'p' ? 'body' : 'none'),
  ];
}

function same(text: string, title: string | null): boolean {
  return title !== null && foldWords(text) === foldWords(title);
}

function isLong(run: Run | undefined): boolean {
  return run !== undefined && run.text.length >= 80;
}

function isLinks({ text, linked }: Run): boolean {
  return linked > MOST_LINKED * text.replace(/\s+/g, '').length && !ENDS_SENTENCE.test(text);
}

function isStandfirst({ text }: Run): boolean {
  const kind = classifyLine(text, { start: 0, end: text.length });
  return (
    text.split(' ').length >= LEAST_STANDFIRST && (kind === 'body' || kind === 'subhead') && !isDateLine(text)
  );
}

function isByline({ text }: Run): boolean {
  return classifyLine(text, { start: 0, end: text.length }) === 'byline' || isDateLine(text);
}

/** A pull quote: words that a paragraph has, too. */
function repeats(words: string, prose: readonly string[]): boolean {
  return (
    words.length > 20 &&
    prose.some((paragraph) => paragraph.length > words.length && paragraph.includes(words))
  );
}

/** Words in the smallest element that holds a picture, where that holds no paragraph. */
function isUnderPicture({ element, text }: Run, body: BodyOfPage): boolean {
  if (/^(?:p|li|h\d|blockquote)$/.test(element.localName) && text.length > 60) return false;
  for (const ancestor of [...ancestorsOf(element)].slice(0, 4)) {
    if (body.proseIn(ancestor) > 0) return false;
    if (ancestor.querySelector('img,picture,video')) return true;
  }
  return false;
}

/** Whether the next element around the run that holds anything else holds paragraphs. */
function isAmongProse(run: Run, body: BodyOfPage): boolean {
  if (ENDS_SENTENCE.test(run.text) && run.element.localName === 'p') return true;
  for (const ancestor of ancestorsOf(outOfList(run.element))) {
    if (body.proseIn(ancestor) > 0) return true;
    if ((ancestor.textContent ?? '').trim().length > run.text.length * 1.5 + 20) return false;
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
