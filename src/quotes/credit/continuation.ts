import type { ParsedSentence } from '../clauses/index.js';
import type { Discourse, Entity } from '../entities/index.js';
import { isOneOf, type LanguageData, WordClass } from '../words/index.js';
import { type Credit, creditTo, type Previous } from './credit.js';
import { FARTHEST, firstOfParagraph, paragraphBefore } from './paragraphs.js';
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
  const last = previous?.credit ?? null;
  if (span.continued && last) return { ...last, confidence: Math.min(last.confidence, 0.93) };
  if (span.turn) return null;
  const place: Place = { ...quotation, discourse, previous, last };
  const resumed = resumption(place);
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
function resumption(place: Place): Credit | null {
  const { discourse, sentence, index, at, last } = place;
  if (!last) return null;
  const clause = sentence.clauses.find(({ group }) => group.form === 'infinitive' && group.from === 2);
  if (!clause || clause.to > at || !opensResumption(sentence, discourse.data)) return null;
  if (last.paragraph < paragraphBefore(discourse.sentences, index)) return null;
  const start = sentence.tokens[2]?.start ?? 0;
  const end = sentence.tokens[clause.group.to - 1]?.end ?? start;
  return { ...goingOn(last, 0.9, place), cue: { start, end } };
}

/** A sentence opens with the infinitive that tells what somebody went on to do: "Et de conclure". */
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
function afterColon(place: Place): Credit | null {
  const { discourse, sentence, at, shape } = place;
  const before = sentence.phrases.filter(({ mention }) => mention.to <= at);
  const people = before.filter(({ mention }) => mention.name !== null || mention.kind === 'pronoun');
  const isLabel = before.length === 1 && before[0]?.mention.to === at - 1;
  const label = people.find(({ mention, governed }) => mention.to === at - 1 && !governed);
  const mention = (label ?? people.find(({ governed }) => !governed) ?? people.at(-1))?.mention;
  if (!mention || (shape.words < 3 && !isLabel)) return null;
  const resolution = discourse.resolve(mention);
  if (!resolution || (resolution.entity.kind !== 'person' && !isLabel)) return null;
  const confidence = resolution.confidence * (isLabel ? 0.88 : 0.66);
  return spokenBy(resolution.entity, mention.text, confidence, place);
}

/** Whoever spoke last in the paragraph, or the person the narrator has spoken of since. */
function inSameParagraph(place: Place): Credit | null {
  const { discourse, sentence, index, last } = place;
  const here = last?.paragraph === sentence.paragraph ? last : null;
  const from = here ? here.sentence + 1 : firstOfParagraph(discourse.sentences, index);
  for (let before = index - 1; before >= Math.max(from, index - FARTHEST); before--) {
    const entity = discourse.subjectOf(before);
    if (!entity || !discourse.isSomebody(entity) || discourse.isNamedWithin(entity, index)) continue;
    return last && entity === last.entity
      ? goingOn(last, 0.82, place)
      : spokenBy(entity, entity.name, 0.62, place);
  }
  return here && goingOn(here, from >= index ? 0.88 : 0.7, place);
}

/** "« … » Le ministre a tenu à rassurer les enseignants": the sentence after names who has spoken. */
function fromNextSentence(place: Place): Credit | null {
  const { discourse, sentence, index } = place;
  const next = discourse.sentences[index + 1];
  if (!next || next.paragraph !== sentence.paragraph || next.quoting) return null;
  const subject = next.phrases.find(({ governed }) => !governed)?.mention;
  if (!subject || (!subject.name && subject.kind !== 'nominal')) return null;
  const resolution = discourse.resolve(subject);
  if (resolution?.entity.kind !== 'person') return null;
  return spokenBy(resolution.entity, subject.text, 0.6 * resolution.confidence, place);
}

/** A paragraph that is all quotation goes on from the paragraph before. */
function overParagraphs(place: Place): Credit | null {
  const { discourse, index, previous, last } = place;
  const subject = discourse.subjectOf(index - 1);
  if (last && last.paragraph >= paragraphBefore(discourse.sentences, index)) {
    const isPassed = subject && discourse.isSomebody(subject) && subject !== last.entity;
    if (!isPassed || last.sentence === index - 1) return goingOn(last, 0.72, place);
  }
  if (previous?.freestanding && previous.credit === null) return null;
  const entity = subject ?? onlyPersonInView(discourse, index);
  if (!entity || !discourse.isSomebody(entity) || discourse.isNamedWithin(entity, index)) return null;
  return spokenBy(entity, entity.name, 0.55, place);
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

/** The speaker before is the speaker still. */
function goingOn(last: Credit, factor: number, place: Place): Credit {
  return creditTo({ ...last, cue: null, confidence: last.confidence * factor }, place);
}

function spokenBy(entity: Entity, mention: string, confidence: number, place: Place): Credit {
  return creditTo({ entity, mention, cue: null, confidence }, place);
}
