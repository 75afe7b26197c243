import * as v from 'valibot';
import type { Article } from '../../articles/index.js';
import { LANGUAGES } from '../../languages/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import type { Speaker } from '../../speakers/index.js';
import type { IndexedSeed, Manifest } from '../manifest.js';
import type { OwnPassage } from '../reading.js';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const textOrNull = v.nullable(v.string());
const span = { start: whole, end: whole };
export const speakerKind = v.picklist(['person', 'group', 'institution', 'metonym', 'anonymous']);

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const rule = v.strictObject({ cue: v.string(), person: v.string() });

const quote = v.strictObject({
  ...span,
  kind: v.picklist(['direct', 'mixed', 'scare']),
  speaker: textOrNull,
  speakerKind: v.exactOptional(speakerKind),
  mention: textOrNull,
  cue: textOrNull,
  confidence: share,
  rule: v.exactOptional(rule),
  paragraph: v.nullable(whole),
  parts: v.exactOptional(v.array(v.strictObject(span))),
  answers: v.exactOptional(v.strictObject(span)),
}) satisfies v.GenericSchema<unknown, Quote>;

const statement = v.strictObject({
  ...span,
  kind: v.literal('reported'),
  speaker: v.string(),
  speakerKind,
  mention: v.string(),
  cue: v.string(),
  confidence: share,
  rule,
  paragraph: whole,
}) satisfies v.GenericSchema<unknown, Statement>;

const paragraph = v.strictObject({
  ...span,
  kind: v.picklist(['title', 'caption', 'byline', 'standfirst', 'subhead', 'body', 'boilerplate']),
  number: v.nullable(whole),
}) satisfies v.GenericSchema<unknown, Article['paragraphs'][number]>;

const passage = v.strictObject({
  ...span,
  number: whole,
  sentences: v.array(v.strictObject(span)),
}) satisfies v.GenericSchema<unknown, OwnPassage>;

const json = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.string(),
    v.transform((text): unknown => JSON.parse(text)),
    schema,
  );

/** What an article says of itself. */
export const articleHead = {
  title: v.string(),
  byline: textOrNull,
  language: v.picklist([...LANGUAGES.map(({ code }) => code), 'other']),
  date: textOrNull,
  url: textOrNull,
  outlet: textOrNull,
};

/** A row of `article`, its JSON read, without what binds it to the others. */
export const articleRow = v.object({
  suffix: v.string(),
  ...articleHead,
  authors: json(v.array(v.string())),
  text: textOrNull,
  paragraphs: json(v.array(paragraph)),
  quotes: json(v.array(quote)),
  statements: json(v.array(statement)),
  passages: json(v.array(passage)),
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
