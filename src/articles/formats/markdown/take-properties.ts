import type { Root } from 'mdast';
import { NO_PARTICULARS, type Particulars, particularsOf, yamlFields } from '../../particulars.js';
import { wordsOf } from './words-of.js';

/** "Author: Hanna Brik" */
const PROPERTY = /^[\p{L}][\p{L} _-]{0,30}: \S/u;
const FEWEST = 2;

/**
 * Takes out of a document the paragraph under its title in which Notion exports the properties of a page, a line each, and returns
 * what they say. Nothing is taken where they say neither who wrote it, nor when, nor where.
 */
export function takeProperties(root: Root): Particulars {
  const [first, second] = root.children;
  const node = first?.type === 'heading' ? second : first;
  if (node?.type !== 'paragraph') return NO_PARTICULARS;
  const words = wordsOf(node);
  const lines = words.split('\n');
  if (lines.length < FEWEST || !lines.every((line) => PROPERTY.test(line))) return NO_PARTICULARS;
  const { url, date, authors, outlet } = particularsOf(yamlFields(words));
  if (url === null && date === null && authors.length === 0) return NO_PARTICULARS;
  root.children.splice(root.children.indexOf(node), 1);
  return { ...NO_PARTICULARS, url, date, authors, outlet };
}
