import { requireInTurn } from '../../../require-in-turn.js';
import { withoutSoftHyphens } from './without-soft-hyphens.js';

/** A text of the page's head in one line, without the markup and the entities that some sites write twice; null where it is empty. */
export function plainLine(text: string): string | null {
  const words = /[<&]/.test(text) ? firstParagraph(text) : text;
  return withoutSoftHyphens(words).replace(/\s+/g, ' ').trim() || null;
}

function firstParagraph(markup: string): string {
  const { Parser } = requireInTurn<typeof import('htmlparser2')>(import.meta.url, 'htmlparser2');
  let words = '';
  let isOver = false;
  const parser = new Parser({
    ontext(piece) {
      if (!isOver) words += piece;
    },
    onclosetag(name) {
      if (name === 'p') isOver = true;
    },
  });
  parser.end(`<p>${markup}</p>`);
  return words;
}
