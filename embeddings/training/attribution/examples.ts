import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addTo } from '../../../src/add-to.js';
import { type Article, parseSeeds } from '../../../src/articles/index.js';
import {
  articleReader,
  type GoldQuote,
  halfOf,
  intersectionOverUnion,
  isLearnedUnread,
  isRightSpeaker,
  OVERLAP,
  parseGoldQuotes,
} from '../../../src/eval/index.js';
import {
  type Features,
  judgeArticle,
  optionsTogether,
  type Weights,
} from '../../../src/quotes/for-training.js';
import { extractQuotes } from '../../../src/quotes/index.js';

/** An article with what annotators found in it. */
export interface AnnotatedArticle {
  readonly doc: string;
  /** The set it belongs to. */
  readonly set: string;
  readonly article: Article;
  readonly gold: readonly GoldQuote[];
}

/** A set of annotated quotations: a file, where its articles are, and which of them may be learned from. */
export interface AnnotatedSet {
  readonly file: string;
  readonly texts: string;
  readonly use: 'all' | 'half' | 'three quarters';
}

/** The articles of a set that may be learned from: of some sets the other half, or half of that, only measures. */
export async function readSet({ file, texts, use }: AnnotatedSet): Promise<AnnotatedArticle[]> {
  const byDoc = new Map<string, GoldQuote[]>();
  for (const quote of parseGoldQuotes(readFileSync(file, 'utf8'))) addTo(byDoc, quote.doc, quote);
  const docs = [...byDoc].filter(([doc]) => isToLearn(doc, use));
  const read = articleReader(texts);
  return Promise.all(
    docs.map(async ([doc, gold]) => ({
      doc,
      set: nameOf(file),
      article: await read(gold[0].textFile),
      gold,
    })),
  );
}

function isToLearn(doc: string, use: AnnotatedSet['use']): boolean {
  return use === 'all' || halfOf(doc) === 'fit' || (use === 'three quarters' && isLearnedUnread(doc));
}

/** Paragraphs with enough plain words for their language to be told, and with nobody in them. */
const AROUND: Readonly<Record<string, string>> = {
  fr: 'Les travaux du port ont commencé il y a deux ans et doivent encore durer plusieurs mois, sans que leur coût soit connu.',
  en: 'Work on the harbour began two years ago and is expected to last for several more months, at a cost that is not yet known.',
};

/** Articles of our own wording, for constructions too rare in the annotated ones: of each only one quotation counts. */
export async function readConstructed(file: string): Promise<AnnotatedArticle[]> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const read = lines.map(async (line, index): Promise<AnnotatedArticle[]> => {
    if (line === '' || line.startsWith('#')) return [];
    const [language, text, speaker] = line.split('\t');
    const paragraphs = [
      language === 'fr' ? 'Le port en travaux' : 'Work on the harbour',
      ...text.split(' ¶ '),
    ];
    const bytes = Buffer.from(`${[...paragraphs, AROUND[language]].join('\n\n')}\n`);
    const { articles } = await parseSeeds([{ file: 'article.txt', bytes }]);
    const [article] = articles;
    const [, place, name] = /^(?:(\d+):)?(.*)$/.exec(speaker) ?? [];
    const { start = 0, end = 0 } = extractQuotes(article).at(place ? Number(place) - 1 : -1) ?? {};
    const answer = name === '-' ? null : name;
    const doc = `constructed ${index}`;
    const textFile = 'article.txt';
    const gold = {
      doc,
      textFile,
      start,
      end,
      kind: 'mixed',
      speaker: answer,
      accept: [answer],
      given: '',
    } as const;
    return [
      { doc, set: 'constructed', article, gold: [{ ...gold, language: language === 'fr' ? 'fr' : 'en' }] },
    ];
  });
  return (await Promise.all(read)).flat();
}

function nameOf(file: string): string {
  return join(dirname(file).split('/').at(-1) ?? '', file.split('/').at(-1) ?? '').replace(/\.jsonl$/, '');
}

/** A quotation with all that it may be: nobody's first, then each candidate's. */
export interface Example {
  readonly set: string;
  readonly doc: string;
  readonly gold: GoldQuote;
  readonly options: readonly Features[];
  /** What the other quotations of the article tell of each option. */
  readonly together: readonly Features[];
  readonly isRight: readonly boolean[];
  /** The speaker of each option; null of nobody's. */
  readonly speakers: readonly (string | null)[];
}

/** The annotated quotations of an article as the reader finds them who judges by these weights. */
export function examplesOf({ doc, set, article, gold }: AnnotatedArticle, weights: Weights): Example[] {
  const judged = judgeArticle(article, weights);
  const optionsOf = optionsTogether(judged);
  return gold.flatMap((own) => {
    const at = judged.findIndex(({ quotation: { span } }) => intersectionOverUnion(own, span) >= OVERLAP);
    const verdict = judged[at]?.verdict;
    if (!verdict) return [];
    const { candidates, nobody } = verdict;
    const isRight = candidates.map(({ resolution: { entity }, mention }) =>
      isRightSpeaker(own, { speaker: entity.name, mention: mention?.text ?? null }),
    );
    return {
      set,
      doc,
      gold: own,
      options: [nobody, ...candidates.map(({ features }) => features)],
      together: optionsOf(at),
      isRight: [own.accept.includes(null) || !isRight.includes(true), ...isRight],
      speakers: [null, ...candidates.map(({ resolution }) => resolution.entity.name)],
    };
  });
}
