import type { ParsedSentence } from '../clauses/parse-sentences.js';
import type { Discourse } from '../entities/discourse.js';
import type { Entity } from '../entities/entity.js';
import { isOneOf, type LanguageData, WordClass } from '../words/index.js';
import type { Credit, Previous } from './credit.js';
import type { Quotation } from './quotation.js';

/**
 * Who goes on speaking where the sentence says nothing: the speaker before, or the one the narrator has just
 * brought in. A fragment in the narrator's own sentence is nobody's.
 */
export function continuationOf(
  quotation: Quotation,
  discourse: Discourse,
  previous: Previous | null,
): Credit | null {
  const { span, shape } = quotation;
  const place: Place = { ...quotation, discourse, previous, last: previous?.credit ?? null };
  const { last } = place;
  if (span.continued && last) return { ...last, confidence: Math.min(last.confidence, 0.93) };
  if (span.turn) return null;
  const resumed = last && resumption(place, last);
  if (resumed) return resumed;
  if (opensAfterColon(quotation)) return afterColon(place);
  if (shape.words < 2) return null;
  if (shape.freestanding) return inSameParagraph(place) ?? fromNextSentence(place) ?? overParagraphs(place);
  const goesOn = isNearlyFree(quotation) && (inSameParagraph(place) ?? overParagraphs(place));
  return goesOn ? { ...goesOn, confidence: goesOn.confidence * 0.85 } : null;
}

/** A quotation without a cue of its own, with what its reader knows. */
interface Place extends Quotation {
  readonly discourse: Discourse;
  readonly previous: Previous | null;
  readonly last: Credit | null;
}

/** "Et d'ajouter: « … »": whoever spoke last goes on, up to the paragraph before. */
function resumption({ discourse, sentence, index, at }: Place, last: Credit): Credit | null {
  const clause = sentence.clauses.find(({ group }) => group.form === 'infinitive' && group.from === 2);
  if (!clause || clause.to > at || !opensResumption(sentence, discourse.data)) return null;
  if (last.paragraph < paragraphBefore(discourse, index)) return null;
  const start = sentence.tokens[2]?.start ?? 0;
  const end = sentence.tokens[clause.group.to - 1]?.end ?? start;
  return { ...carry(last, 0.9, index, sentence.paragraph), cue: { start, end } };
}

/** A sentence that opens with the infinitive that tells what somebody went on to do: "Et de conclure". */
function opensResumption({ tokens: [first, second] }: ParsedSentence, { grammar }: LanguageData): boolean {
  return isOneOf(first, WordClass.coordinator) && grammar.narrativeMarkers.has(second?.lower ?? '');
}

/** A whole utterance with a few words of the narrator beside it: "A cause du froid, « on ne peut pas sortir … »". */
function isNearlyFree({ sentence, at, shape }: Quotation): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length;
  const opens = sentence.tokens.slice(0, at).every(({ kind }) => kind !== 'word');
  return (
    sentence.clauses.length === 0 &&
    shape.words >= 8 &&
    (words <= 6 || (opens && /^\p{Lu}/u.test(shape.text)))
  );
}

function opensAfterColon({ sentence, at }: Quotation): boolean {
  return sentence.tokens[at - 1]?.text === ':' && at > 1;
}

/** "Marie Dupont : « … »", "Son rêve est simple: « … »": the one the words before the colon are about. */
function afterColon({ discourse, sentence, index, at, shape }: Place): Credit | null {
  const before = sentence.phrases.filter(({ mention }) => mention.to <= at);
  const people = before.filter(({ mention }) => mention.name !== null || mention.kind === 'pronoun');
  const isLabel = before.length === 1 && before[0]?.mention.to === at - 1;
  const chosen = people.find(({ governed }) => !governed) ?? people.at(-1);
  if (!chosen || (shape.words < 3 && !isLabel)) return null;
  const resolution = discourse.resolve(chosen.mention);
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

function inSameParagraph({ discourse, sentence, index, last }: Place): Credit | null {
  const isHere = last?.paragraph === sentence.paragraph;
  const from = isHere && last ? last.sentence + 1 : firstOfParagraph(discourse, index);
  for (let narrated = index - 1; narrated >= Math.max(from, index - FARTHEST); narrated--) {
    const entity = discourse.subjectOf(narrated);
    if (!entity || !discourse.isSomebody(entity)) continue;
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

function firstOfParagraph({ sentences }: Discourse, index: number): number {
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
function fromNextSentence({ discourse, sentence, index }: Place): Credit | null {
  const next = discourse.sentences[index + 1];
  if (!next || next.paragraph !== sentence.paragraph || next.tokens.some(({ kind }) => kind === 'quote'))
    return null;
  const subject = next.phrases.find(({ governed }) => !governed)?.mention;
  if (!subject || (!subject.name && subject.kind !== 'nominal')) return null;
  const resolution = discourse.resolve(subject);
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
function paragraphBefore({ sentences }: Discourse, index: number): number {
  const own = sentences[index]?.paragraph ?? 0;
  for (let before = index - 1; before >= Math.max(0, index - FARTHEST); before--) {
    const sentence = sentences[before];
    if (sentence && sentence.paragraph !== own && !sentence.heading) return sentence.paragraph;
  }
  return own;
}

/** A paragraph that is all quotation goes on from the paragraph before. */
function overParagraphs({ discourse, sentence, index, previous, last }: Place): Credit | null {
  if (last && last.paragraph >= paragraphBefore(discourse, index)) {
    const since = discourse.subjectOf(index - 1);
    const passed = since && discourse.isSomebody(since) ? since : null;
    if (!passed || passed === last.entity || last.sentence === index - 1)
      return carry(last, 0.72, index, sentence.paragraph);
  }
  if (previous?.freestanding && previous.credit === null) return null;
  const entity = discourse.subjectOf(index - 1) ?? onlyPersonInView(discourse, index);
  if (!entity || !discourse.isSomebody(entity)) return null;
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
function onlyPersonInView({ salience }: Discourse, index: number): Entity | null {
  const anybody = { gender: null, number: 'singular' } as const;
  const [first, second] = salience.rank(
    { sentence: index, from: 0 },
    anybody,
    ({ kind }) => kind === 'person',
  );
  return first && (!second || first.salience > 2 * second.salience) ? first.entity : null;
}
