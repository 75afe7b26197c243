import type { Span } from '../../text/span.js';
import type { Entity } from '../entities/entity.js';
import type { ReadScene, SceneSentence } from '../entities/read-scene.js';
import type { QuotationSpan } from '../spans/find-spans.js';
import type { QuotationShape } from './scare.js';

/** A quotation's speaker, with the words that say so. */
export interface Credit {
  readonly entity: Entity;
  readonly mention: string;
  readonly cue: Span | null;
  /** He speaks in a relative clause: the sentence is about somebody else. */
  readonly aside?: boolean;
  readonly confidence: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** A quotation in its place, as it is judged without regard to cues of its own. */
export interface UncuedQuotation {
  readonly scene: ReadScene;
  readonly sentence: SceneSentence;
  readonly index: number;
  readonly at: number;
  readonly span: QuotationSpan;
  readonly shape: QuotationShape;
  /** The quotation before, if there is one. */
  readonly previous: { readonly credit: Credit | null; readonly freestanding: boolean } | null;
}

/**
 * Who goes on speaking where the sentence says nothing: the speaker before, or the one the narrator has just
 * brought in. A fragment in the narrator's own sentence is nobody's.
 */
export function continuationOf(quote: UncuedQuotation): Credit | null {
  const last = quote.previous?.credit ?? null;
  if (quote.span.continued && last) return { ...last, confidence: Math.min(last.confidence, 0.93) };
  if (quote.span.turn) return null;
  const resumed = last && resumption(quote, last);
  if (resumed) return resumed;
  if (opensAfterColon(quote)) return afterColon(quote);
  if (quote.shape.words < 2) return null;
  if (quote.shape.freestanding) {
    return inSameParagraph(quote, last) ?? fromNextSentence(quote) ?? overParagraphs(quote, last);
  }
  const goesOn = isNearlyFree(quote) && (inSameParagraph(quote, last) ?? overParagraphs(quote, last));
  return goesOn ? { ...goesOn, confidence: goesOn.confidence * 0.85 } : null;
}

/** "Et d'ajouter: « … »": whoever spoke last goes on, up to the paragraph before. */
function resumption({ scene, sentence, index, at }: UncuedQuotation, last: Credit): Credit | null {
  const clause = sentence.clauses.find(({ group }) => group.form === 'infinitive' && group.from === 2);
  if (!clause || clause.to > at || !scene.opensResumption(sentence.tokens)) return null;
  if (last.paragraph < paragraphBefore(scene, index)) return null;
  const start = sentence.tokens[2]?.start ?? 0;
  const end = sentence.tokens[clause.group.to - 1]?.end ?? start;
  return { ...carry(last, 0.9, index, sentence.paragraph), cue: { start, end } };
}

/** A whole utterance with a few words of the narrator beside it: "A cause du froid, « on ne peut pas sortir … »". */
function isNearlyFree({ sentence, at, shape }: UncuedQuotation): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length;
  const opens = sentence.tokens.slice(0, at).every(({ kind }) => kind !== 'word');
  return (
    sentence.clauses.length === 0 &&
    shape.words >= 8 &&
    (words <= 6 || (opens && /^\p{Lu}/u.test(shape.text)))
  );
}

function opensAfterColon({ sentence, at }: UncuedQuotation): boolean {
  return sentence.tokens[at - 1]?.text === ':' && at > 1;
}

/** "Marie Dupont : « … »", "Son rêve est simple: « … »": the one the words before the colon are about. */
function afterColon({ scene, sentence, index, at, shape }: UncuedQuotation): Credit | null {
  const before = sentence.phrases.filter(({ mention }) => mention.to <= at);
  const people = before.filter(({ mention }) => mention.name !== null || mention.kind === 'pronoun');
  const isLabel = before.length === 1 && before[0]?.mention.to === at - 1;
  const chosen = people.find(({ governed }) => !governed) ?? people.at(-1);
  if (!chosen || (shape.words < 3 && !isLabel)) return null;
  const resolution = scene.resolve(chosen.mention);
  if (!resolution || (resolution.entity.kind !== 'person' && !isLabel)) return null;
  return {
    entity: resolution.entity,
    mention: chosen.mention.text,
    cue: null,
    confidence: resolution.confidence * (isLabel ? 0.88 : 0.66),
    sentence: index,
    paragraph: sentence.paragraph,
  };
}

function inSameParagraph({ scene, sentence, index }: UncuedQuotation, last: Credit | null): Credit | null {
  const isHere = last?.paragraph === sentence.paragraph;
  const from = isHere && last ? last.sentence + 1 : firstOfParagraph(scene, index);
  for (let narrated = index - 1; narrated >= Math.max(from, index - FARTHEST); narrated--) {
    const entity = scene.subjectOf(narrated);
    if (!entity || !scene.isSomebody(entity)) continue;
    if (last && entity === last.entity) return carry(last, 0.82, index, sentence.paragraph);
    return {
      entity,
      mention: entity.name,
      cue: null,
      confidence: 0.62,
      sentence: index,
      paragraph: sentence.paragraph,
    };
  }
  return isHere && last ? carry(last, from >= index ? 0.88 : 0.7, index, sentence.paragraph) : null;
}

function firstOfParagraph({ sentences }: ReadScene, index: number): number {
  let first = index;
  while (
    first > 0 &&
    first > index - FARTHEST &&
    sentences[first - 1]?.paragraph === sentences[index]?.paragraph
  )
    first -= 1;
  return first;
}

/** In sentences: further back than any reader looks for who speaks. */
const FARTHEST = 60;

function carry(last: Credit, factor: number, sentence: number, paragraph: number): Credit {
  return { ...last, cue: null, confidence: last.confidence * factor, sentence, paragraph };
}

/** "« … » Le ministre a tenu à rassurer les enseignants": the sentence after names who has spoken. */
function fromNextSentence({ scene, sentence, index }: UncuedQuotation): Credit | null {
  const next = scene.sentences[index + 1];
  if (!next || next.paragraph !== sentence.paragraph || next.tokens.some(({ kind }) => kind === 'quote'))
    return null;
  const subject = next.phrases.find(({ governed }) => !governed)?.mention;
  if (!subject || (!subject.name && subject.kind !== 'nominal')) return null;
  const resolution = scene.resolve(subject);
  if (resolution?.entity.kind !== 'person') return null;
  return {
    entity: resolution.entity,
    mention: subject.text,
    cue: null,
    confidence: 0.6 * resolution.confidence,
    sentence: index,
    paragraph: sentence.paragraph,
  };
}

/** The last paragraph before this sentence's own that is no heading. */
function paragraphBefore({ sentences }: ReadScene, index: number): number {
  const own = sentences[index]?.paragraph ?? 0;
  for (let before = index - 1; before >= Math.max(0, index - FARTHEST); before--) {
    const sentence = sentences[before];
    if (sentence && sentence.paragraph !== own && !sentence.heading) return sentence.paragraph;
  }
  return own;
}

/** A paragraph that is all quotation goes on from the paragraph before. */
function overParagraphs(
  { scene, sentence, index, previous }: UncuedQuotation,
  last: Credit | null,
): Credit | null {
  if (last && last.paragraph >= paragraphBefore(scene, index)) {
    const since = scene.subjectOf(index - 1);
    const passed = since && scene.isSomebody(since) ? since : null;
    if (!passed || passed === last.entity || last.sentence === index - 1)
      return carry(last, 0.72, index, sentence.paragraph);
  }
  if (previous?.freestanding && previous.credit === null) return null;
  const entity = scene.subjectOf(index - 1) ?? onlyPersonInView(scene, index);
  if (!entity || !scene.isSomebody(entity)) return null;
  return {
    entity,
    mention: entity.name,
    cue: null,
    confidence: 0.55,
    sentence: index,
    paragraph: sentence.paragraph,
  };
}

/** The one person the last sentences were about. */
function onlyPersonInView({ salience }: ReadScene, index: number): Entity | null {
  const anybody = { gender: null, number: 'singular' } as const;
  const [first, second] = salience.rank(index, 0, anybody, ({ kind }) => kind === 'person');
  return first && (!second || first.salience > 2 * second.salience) ? first.entity : null;
}
