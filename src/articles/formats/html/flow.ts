import { oneLine } from '../one-line.js';
import { isFootnoteMark } from './footnote-mark.js';
import { isForScreenReaders } from './furniture-elements.js';
import { isElement, isText, type PageElement, type PageNode } from './page-tree.js';
import { withoutSoftHyphens } from './without-soft-hyphens.js';

/** A run of words that stands on lines of its own on the page. */
export interface Run {
  /** In one line, without soft hyphens: white space of the source is one space; no-break spaces and the like stay. */
  readonly text: string;
  /** The shares of its characters, white space left out, that are links and that are bold: 0 to 1. */
  readonly linked: number;
  readonly bold: number;
  /** The innermost element that parts it from what stands around it. */
  readonly element: PageElement;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset head figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul picture img'.split(
    ' ',
  ),
);

/** What holds no words of the page, or such as nobody reads there. */
const WORDLESS = new Set(
  'script style noscript template svg math button select datalist input textarea iframe object embed video audio canvas map link meta title'.split(
    ' ',
  ),
);

/** A longer line that closes a sentence is a paragraph, and none of an address or a poem. */
const LONGEST_VERSE = 60;
const CLOSED = /[.!?…]["»”’)]?\s*$/;

/**
 * The runs of words of a page or of a part of it, in order. Two line breaks part two runs; one does behind a sentence, else it is
 * a space.
 */
export function runsIn(root: PageElement): Run[] {
  const runs: Run[] = [];
  let text = '';
  let linked = 0;
  let bold = 0;
  let breaks = 0;

  function flush(element: PageElement): void {
    const words = oneLine(withoutSoftHyphens(text)).trim();
    const length = lengthOf(words);
    if (length > 0) runs.push({ text: words, linked: linked / length, bold: bold / length, element });
    text = '';
    linked = 0;
    bold = 0;
    breaks = 0;
  }

  function visitText(words: string, within: Within): void {
    text += words;
    const length = lengthOf(words);
    if (length > 0) breaks = 0;
    if (within.link) linked += length;
    if (within.bold) bold += length;
  }

  function visitBreak(block: PageElement): void {
    text += ' ';
    breaks += 1;
    if (breaks > 1 || (text.length > LONGEST_VERSE && CLOSED.test(text.slice(-8)))) flush(block);
  }

  function visit(node: PageNode, within: Within): void {
    if (isText(node)) visitText(node.textContent, within);
    else if (isElement(node) && !isWordless(node) && !isHidden(node)) visitElement(node, within);
  }

  function visitElement(element: PageElement, within: Within): void {
    const { localName } = element;
    if (localName === 'br') visitBreak(within.block);
    const isBlock = BLOCKS.has(localName);
    if (isBlock) flush(within.block);
    const inner = {
      block: isBlock ? element : within.block,
      link: within.link || localName === 'a',
      bold: within.bold || localName === 'b' || localName === 'strong',
    };
    for (const child of element.childNodes) visit(child, inner);
    if (isBlock) flush(element);
  }

  visit(root, { block: root, link: false, bold: false });
  flush(root);
  return runs;
}

/** What a text stands in. */
interface Within {
  readonly block: PageElement;
  readonly link: boolean;
  readonly bold: boolean;
}

function isWordless(element: PageElement): boolean {
  return WORDLESS.has(element.localName) || isFootnoteMark(element);
}

function lengthOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}

const NOT_DISPLAYED = /display\s*:\s*none|visibility\s*:\s*hidden/i;

export function isHidden(element: PageElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    isForScreenReaders(element) ||
    NOT_DISPLAYED.test(element.getAttribute('style') ?? '')
  );
}
