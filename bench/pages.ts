import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/articles/index.js';
import { formatOf } from '../src/articles/index.js';
import { messageOf } from '../src/errors.js';
import { foldLine, holdsMostOf, type Words, wordsOf } from './pages/words.js';
import { print } from './report.js';

/** What a reader would take from a page, by hand: a line of `pages.jsonl`. */
interface Expected {
  /** In the folder `html/`. */
  readonly file: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601, with the time. */
  readonly date: string | null;
  readonly paragraphs: readonly string[];
}

interface Counts {
  expected: number;
  found: number;
  ours: number;
  right: number;
  captions: number;
  titles: number;
  dates: number;
  authors: number;
  failed: number;
}

/** Which pages a rule may be made on, and which only measure it: by the first byte of the name's SHA-256. */
const HALVES: Readonly<Record<string, number>> = { check: 0, fit: 1 };

/**
 * `npm run bench pages -- FOLDER [--half fit|check] [--show]`: how much of what readers would take from saved pages is read, and
 * how much else. FOLDER holds `pages.jsonl` and `html/`. A paragraph is found where nine tenths of its words, in order, are in one
 * of ours; one of ours is right where nine tenths of its words are in one of theirs.
 */
export async function benchPages(args: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { half: { type: 'string' }, show: { type: 'boolean' } },
  });
  const folder = positionals[0];
  if (!folder) throw new Error('Name the folder that holds pages.jsonl: npm run bench pages -- FOLDER');
  const pages = readPages(folder).filter(({ file }) => isIn(file, values.half));
  const counts: Counts = {
    expected: 0,
    found: 0,
    ours: 0,
    right: 0,
    captions: 0,
    titles: 0,
    dates: 0,
    authors: 0,
    failed: 0,
  };
  const show = values.show ? (line: string) => void process.stdout.write(`${line}\n`) : () => {};
  let microseconds = 0;
  for (const page of pages) {
    const bytes = readFileSync(join(folder, 'html', page.file));
    // What a process pays once, for loading and compiling, is no page's cost.
    await read(page.file, bytes, () => {});
    const before = process.cpuUsage();
    const article = await read(page.file, bytes, show);
    const { user, system } = process.cpuUsage(before);
    microseconds += user + system;
    count(counts, page, article, show);
  }
  const precision = counts.right / counts.ours;
  const recall = counts.found / counts.expected;
  print(`pages: ${pages.length}${values.half ? ` (${values.half})` : ''}`, {
    'paragraphs, precision': precision,
    'paragraphs, recall': recall,
    'paragraphs, F1': (2 * precision * recall) / (precision + recall),
    'titles, exact': counts.titles / pages.length,
    dates: counts.dates / pages.length,
    authors: counts.authors / pages.length,
    'credits and captions among paragraphs': counts.captions / counts.ours,
    'not read': counts.failed,
    'milliseconds of processor time a page': microseconds / 1000 / pages.length,
  });
}

function readPages(folder: string): Expected[] {
  const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line): Expected => JSON.parse(line));
}

function isIn(file: string, half: string | undefined): boolean {
  if (half === undefined) return true;
  const digest = createHash('sha256').update(`pages ${file}`).digest();
  return (digest[0] ?? 0) % 2 === HALVES[half];
}

async function read(file: string, bytes: Uint8Array, show: (line: string) => void): Promise<Article | null> {
  try {
    return (await formatOf(file)?.read(file, bytes))?.[0] ?? null;
  } catch (error) {
    show(`FAILED ${messageOf(error)}`);
    return null;
  }
}

function count(counts: Counts, page: Expected, article: Article | null, show: (line: string) => void): void {
  show(`## ${page.file}`);
  counts.expected += page.paragraphs.length;
  if (!article) {
    counts.failed += 1;
    return;
  }
  const textOf = (wanted: (kind: string) => boolean) =>
    article.paragraphs
      .filter(({ kind }) => wanted(kind))
      .map(({ start, end }) => article.text.slice(start, end));
  const ours = textOf((kind) => kind === 'body' || kind === 'standfirst');
  const ourWords = ours.map(wordsOf);
  const theirWords = page.paragraphs.map(wordsOf);
  const isAmong = (words: Words, others: readonly Words[]) =>
    others.some((other) => holdsMostOf(other, words));
  counts.ours += ours.length;
  for (const [index, words] of theirWords.entries()) {
    if (isAmong(words, ourWords)) counts.found += 1;
    else show(`LOST   ${page.paragraphs[index]}`);
  }
  for (const [index, words] of ourWords.entries()) {
    if (isAmong(words, theirWords)) {
      counts.right += 1;
      continue;
    }
    show(`OTHER  ${ours[index]}`);
    if (CREDIT.test(ours[index] ?? '')) counts.captions += 1;
  }
  const isTitle = foldLine(article.title) === foldLine(page.title);
  const isDate = article.date === (page.date?.slice(0, 10) ?? null);
  const isAuthors = article.authors.map(foldLine).join() === page.authors.map(foldLine).join();
  counts.titles += Number(isTitle);
  counts.dates += Number(isDate);
  counts.authors += Number(isAuthors);
  if (!isTitle) show(`TITLE  ${article.title} | ${page.title}`);
  if (!isDate) show(`DATE   ${article.date} | ${page.date}`);
  if (!isAuthors) show(`AUTHOR ${article.authors.join(', ')} | ${page.authors.join(', ')}`);
}

/** What the credit of a picture names. */
const CREDIT =
  /photo|image|picture|pictured|getty|reuters|afp|\bAP\b|epa|shutterstock|alamy|credit|©|courtesy|legende|foto|keystone|illustration|screenshot|\((?:left|right|l|r)\)/i;
