import { fragmentLink, otherOutlets, safeAddress } from '../../reading/index.js';
import type { Catalogue } from '../catalogue/index.js';
import { label } from '../text/index.js';
import type { Source } from './group-slices.js';

/** How much of an address there is room for: opening at the words, the page, or none. */
export type Links = 'words' | 'page' | 'none';

export interface SourceOptions {
  readonly links: Links;
  /** Characters of the title; null where the title was shown before in the same message. */
  readonly title: number | null;
}

/**
 * Where some slices of an article stand, in small print: outlet, date and paragraphs, and under it the title,
 * a link that opens at the words. Where the title was shown before, the paragraphs are the link.
 */
export function sourceLines(source: Source, words: Catalogue, { links, title }: SourceOptions): string {
  const address = addressOf(source, links);
  const linked = (shown: string) => (address === null || shown === '' ? shown : `[${shown}](${address})`);
  const paragraphs = paragraphsOf(source, words);
  const facts = [...articleFacts(source.article, words), ...alsoIn(source, words)];
  if (title === null) return `-# ${[...facts, linked(paragraphs)].filter(Boolean).join(' · ')}`;
  return `-# ${[...facts, paragraphs].filter(Boolean).join(' · ')}\n-# ${linked(label(source.article.title, title))}`;
}

/** The outlet, where it is known, and the date; that there is none is said. */
export function articleFacts(
  { outlet, date }: { readonly outlet: string | null; readonly date: string | null },
  words: Catalogue,
): readonly string[] {
  const name = outlet === null ? [] : [label(outlet, 60)];
  return [...name, date === null ? words.articles.undated : label(words.date(date), 40)];
}

/** The other outlets that print some of the same words. */
function alsoIn({ article, slices }: Source, words: Catalogue): readonly string[] {
  const outlets = otherOutlets(
    article,
    slices.flatMap((slice) => slice.alsoIn ?? []),
  );
  return outlets.length === 0
    ? []
    : [words.articles.alsoIn(outlets.map((name) => label(name, 60)).join(', '))];
}

function paragraphsOf({ slices }: Source, words: Catalogue): string {
  const numbers = [...new Set(slices.flatMap(({ paragraph }) => paragraph ?? []))];
  return numbers.length === 0 ? '' : words.answer.paragraphs(numbers);
}

function addressOf({ article, slices }: Source, links: Links): string | null {
  if (links === 'none') return null;
  if (links === 'page') return safeAddress(article.url);
  return fragmentLink(
    article.url,
    slices.map(({ text }) => text),
  );
}
