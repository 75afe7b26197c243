import * as v from 'valibot';
import type { Article } from '../articles/index.js';
import { LANGUAGES } from '../languages/index.js';
import type { Quote, Statement } from '../quotes/index.js';
import type { Speaker } from '../speakers/index.js';
import type { Passage } from './content.js';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const textOrNull = v.nullable(v.string());
const span = { start: whole, end: whole };
const speakerKind = v.picklist(['person', 'group', 'institution', 'metonym', 'anonymous']);

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

const article = v.strictObject({
  id: v.string(),
  file: v.string(),
  text: textOrNull,
  title: v.string(),
  byline: textOrNull,
  language: v.picklist([...LANGUAGES.map(({ code }) => code), 'other']),
  url: textOrNull,
  outlet: textOrNull,
  date: textOrNull,
  paragraphs: v.array(
    v.strictObject({
      ...span,
      kind: v.picklist(['title', 'caption', 'byline', 'standfirst', 'subhead', 'body', 'boilerplate']),
      number: v.nullable(whole),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Omit<Article, 'text'>>;

const passage = v.strictObject({
  ...span,
  number: whole,
  sentences: v.array(v.strictObject(span)),
  firstVector: whole,
}) satisfies v.GenericSchema<unknown, Omit<Passage, 'article'>>;

/** A line of the passages file: an article with its quotes, statements and passages. */
export const articleLine = v.strictObject({
  article,
  quotes: v.array(quote),
  statements: v.array(statement),
  passages: v.array(passage),
});

/** The last line of the passages file. */
export const speakersLine = v.strictObject({
  speakers: v.array(
    v.strictObject({ name: v.string(), kind: speakerKind, aliases: v.array(v.string()) }),
  ) satisfies v.GenericSchema<unknown, Speaker[]>,
});
