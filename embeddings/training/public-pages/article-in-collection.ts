/**
 * The text of an article of a collection that keeps many in one file, as a seed would hold it: its title, its paragraphs.
 *
 * @param markup the file: an element `doc` for each article, or `article` with its title and its content in elements of their own
 * @param place of the article in it, from 1
 * @returns null where there is no such article
 */
export function articleInCollection(markup: string, place: number): string | null {
  const [, attributes = '', inner = ''] = [...markup.matchAll(ARTICLE)][place - 1] ?? [];
  const content = /<content>(.*?)<\/content>/su.exec(inner)?.[1] ?? inner;
  const title = /<title>(.*?)<\/title>/su.exec(inner)?.[1] ?? titleOf(attributes);
  const paragraphs = [title, ...content.split('\n')].map((line) => decoded(line).trim()).filter(Boolean);
  return paragraphs.length < 2 ? null : `${paragraphs.join('\n\n')}\n`;
}

const ARTICLE = /<(?:doc|article)\b((?:"[^"]*"|[^">])*)>(.*?)<\/(?:doc|article)>/gsu;

/** Where it has no title, the last words of its address stand for one. */
function titleOf(attributes: string): string {
  const title = /\btitle="([^"]*)"/u.exec(attributes)?.[1];
  if (title !== undefined) return title;
  const words = /\/(?:[\d-]*-)?([^/]*?)(?:\.php)?\s*$/u.exec(attributes)?.[1] ?? '';
  return words.replaceAll('-', ' ').replace(/^./u, (first) => first.toUpperCase());
}

function decoded(text: string): string {
  return text.replace(/&(quot|apos|lt|gt|amp);/gu, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
}

const ENTITIES = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' } as const;
