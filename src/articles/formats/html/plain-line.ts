import { parsePage } from './parse-page.js';

/** A text of the page's head in one line, without the markup and the entities that some sites write twice; null where it is empty. */
export function plainLine(text: string): string | null {
  const words = /[<&]/.test(text)
    ? parsePage(`<html><body><p>${text}</p></body></html>`).querySelector('p')?.textContent
    : text;
  return words?.replace(/\s+/g, ' ').trim() || null;
}
