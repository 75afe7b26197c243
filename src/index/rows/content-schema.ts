import * as v from 'valibot';
import type { Article } from '../../articles/index.js';
import { LANGUAGES } from '../../languages/index.js';
import type { AttributionRule, Quote, Statement } from '../../quotes/index.js';
import type { Speaker } from '../../speakers/index.js';
import type { Span } from '../../text/index.js';
import type { IndexedSeed, Manifest } from '../manifest.js';
import type { OwnPassage } from '../reading.js';
import { isCount, isCountOrNull, isShare, isText, isTextOrNull, listOf, objectOf, oneOf } from '../shape.js';

type Paragraph = Article['paragraphs'][number];

const textOrNull = v.nullable(v.string());
export const SPEAKER_KINDS = ['person', 'group', 'institution', 'metonym', 'anonymous'] as const;
const speakerKind = v.picklist(SPEAKER_KINDS);

const span = { start: isCount, end: isCount };
const rule = objectOf<AttributionRule>({ cue: isText, person: isText });

const quote = objectOf<Quote>(
  {
    ...span,
    kind: oneOf(['direct', 'mixed', 'scare']),
    speaker: isTextOrNull,
    speakerKind: oneOf(SPEAKER_KINDS),
    mention: isTextOrNull,
    cue: isTextOrNull,
    confidence: isShare,
    rule,
    paragraph: isCountOrNull,
    parts: listOf(objectOf<Span>(span)),
    answers: objectOf<Span>(span),
  },
  ['speakerKind', 'rule', 'parts', 'answers'],
);

const statement = objectOf<Statement>({
  ...span,
  kind: oneOf(['reported']),
  speaker: isText,
  speakerKind: oneOf(SPEAKER_KINDS),
  mention: isText,
  cue: isText,
  confidence: isShare,
  rule,
  paragraph: isCount,
});

const paragraph = objectOf<Paragraph>({
  ...span,
  kind: oneOf(['title', 'caption', 'byline', 'standfirst', 'subhead', 'body', 'boilerplate']),
  number: isCountOrNull,
});

const passage = objectOf<OwnPassage>({
  ...span,
  number: isCount,
  sentences: listOf(objectOf<Span>(span)),
});

const json = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.string(),
    v.transform((text): unknown => JSON.parse(text)),
    schema,
  );

/** What an article may be written in. */
export const ARTICLE_LANGUAGES = [...LANGUAGES.map(({ code }) => code), 'other'] as const;

/** What an article says of itself. */
const articleHead = {
  title: v.string(),
  byline: textOrNull,
  language: v.picklist(ARTICLE_LANGUAGES),
  date: textOrNull,
  url: textOrNull,
  outlet: textOrNull,
};

/** The lists that questions read of a row of `article`, each in JSON: of what. */
const TOLD_LISTS = {
  paragraphs: listOf(paragraph),
  quotes: listOf(quote),
  statements: listOf(statement),
  passages: listOf(passage),
};

interface ToldLists {
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly passages: readonly OwnPassage[];
}

/** Those of a row. @throws where one is none */
export function readToldLists(row: Readonly<Record<string, unknown>>): ToldLists {
  const lists = Object.entries(TOLD_LISTS).map(([column, isList]) => {
    const list: unknown = JSON.parse(`${row[column]}`);
    if (!isList(list)) throw new Error(`its ${column} are none`);
    return [column, list];
  });
  return Object.fromEntries(lists);
}

/** All of it, without what binds it to the others. */
export const articleRow = v.object({
  suffix: v.string(),
  ...articleHead,
  authors: json(v.array(v.string())),
  text: textOrNull,
  words: v.instance(Uint8Array),
  vectors: v.instance(Uint8Array),
});

/** A row of `reading`. */
export const readingRow = v.object({ problems: json(v.array(v.string())), digest: v.instance(Uint8Array) });

export const modelIdentity = v.strictObject({
  id: v.string(),
  revision: v.string(),
  dtype: v.string(),
  pooling: v.picklist(['mean', 'cls']),
  queryPrefix: v.string(),
  passagePrefix: v.string(),
  dimension: v.pipe(v.number(), v.integer(), v.minValue(1)),
}) satisfies v.GenericSchema<unknown, Manifest['model']>;

/** The row of `generation`. */
export const generationRow = v.object({
  name: v.string(),
  built_at: v.pipe(v.string(), v.isoTimestamp()),
  model: json(modelIdentity),
  rules: v.string(),
  digest: v.instance(Uint8Array),
});

/** The rows of `seed`. */
export const seedRows = v.array(
  v.pipe(
    v.object({
      file: v.string(),
      bytes: v.number(),
      modified_ms: v.number(),
      sha256: v.string(),
      reading: textOrNull,
      problem: textOrNull,
    }),
    v.transform(
      ({ modified_ms: modifiedMs, reading: key, ...seed }): IndexedSeed => ({ ...seed, modifiedMs, key }),
    ),
  ),
);

/** The rows of `speaker`. */
export const speakerRows = v.array(
  v.object({ name: v.string(), kind: speakerKind, aliases: json(v.array(v.string())) }),
) satisfies v.GenericSchema<unknown, Speaker[]>;

/** The rows of `name`. */
export const nameRows = v.array(v.object({ given: v.string(), speaker: v.string() }));
