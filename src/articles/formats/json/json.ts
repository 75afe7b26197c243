import { SeedError } from '../../../errors.js';
import type { ReadFormat } from '../format.js';
import { decodeSeed } from '../plain-text/index.js';
import { itemsIn } from './items-in.js';
import { parseJson } from './parse-json.js';
import { readItems } from './read-items.js';

/** One article as a JSON object, a list of such, or a JSON Feed. */
export const readJson: ReadFormat = async (file, bytes, onProblem) => {
  const value = parseJson(decodeSeed(file, bytes));
  if (value === undefined) throw new SeedError(file, 'is no JSON; mend it, or remove it');
  return readItems({ file, ...itemsIn(value), onProblem }, (n) => `item ${n}`);
};

/** An article a line, as a JSON object. A line that is none costs no other. */
export const readJsonLines: ReadFormat = async (file, bytes, onProblem) => {
  const lines = decodeSeed(file, bytes)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return readItems({ file, items: lines.map(parseJson), feed: null, onProblem }, (n) => `line ${n}`);
};
