import { isLikelySpeaker, type ParsedSentence, type Phrase } from '../clauses/index.js';
import type { Discourse, Entity, Resolution } from '../entities/index.js';
import { type Features, feature } from '../model/index.js';
import type { Mention } from '../phrases/index.js';
import { isOneOf, type LanguageData, WordClass } from '../words/index.js';
import type { Credit, Previous, Proposal } from './credit.js';
import { FARTHEST, firstOfParagraph, paragraphBefore } from './paragraphs.js';
import type { Quotation } from './quotation.js';

/** A quotation with what its reader knows. */
export interface Place extends Quotation {
  readonly discourse: Discourse;
  readonly previous: Previous | null;
  readonly last: Credit | null;
}

/** One way in which somebody goes on speaking, or is brought in, without a cue in the sentence. */
interface Continuation {
  readonly name: string;
  /** A short article of which it reads a quotation without a cue as Marie Dupont's. */
  readonly example: string;
  readonly read: (place: Place) => readonly Proposal[];
}

/** Who may go on speaking where the sentence says nothing. */
export const CONTINUATIONS: readonly Continuation[] = [
  {
    name: 'same quotation',
    example: 'Marie Dupont a dit : « Rien n’est prêt.\n\n« Nous partirons demain sans rien. »',
    read: ({ span, last }) => (span.continued && last ? [goingOn(last, [])] : []),
  },
  {
    name: 'same quotation, further on',
    example: '« Rien n’est prêt.\n\n« Nous partirons demain », a dit Marie Dupont.',
    read: fromTakenUp,
  },
  {
    name: 'resumption',
    example: '« Rien n’est prêt », a dit Marie Dupont. Et d’ajouter: « Nous partirons. »',
    read: resumption,
  },
  {
    name: 'before a colon',
    example: 'Le rêve de Marie Dupont est simple : « Partir avant la fin de la semaine. »',
    read: beforeColon,
  },
  {
    name: 'same paragraph',
    example: '« Rien n’est prêt », a dit Marie Dupont. « Nous partirons sans rien. »',
    read: inSameParagraph,
  },
  {
    name: 'subject in the paragraph',
    example: 'Marie Dupont ne veut plus attendre. « Nous partirons demain sans rien. »',
    read: subjectInParagraph,
  },
  {
    name: 'subject of the next sentence',
    example: '« Nous partirons demain sans rien. » Marie Dupont est en colère.',
    read: fromNextSentence,
  },
  {
    name: 'paragraph before',
    example: '« Rien n’est prêt », a dit Marie Dupont.\n\n« Nous partirons demain sans rien. »',
    read: overParagraphs,
  },
  {
    name: 'subject of the paragraph before',
    example: 'Marie Dupont ne veut plus attendre.\n\n« Nous partirons demain sans rien. »',
    read: subjectBefore,
  },
  {
    name: 'person in view',
    example: 'La colère de Marie Dupont est grande.\n\n« Nous partirons demain sans rien. »',
    read: personInView,
  },
  {
    name: 'subject of its sentence',
    example: 'Marie Dupont veut un port « plus grand et plus beau ».',
    read: subjectOfSentence,
  },
];

/** "« … ¶ « … », a dit Marie Dupont": no mark closes it, and whoever says the rest is named with that. */
function fromTakenUp({ span, discourse, sentence: own, index, at }: Place): Proposal[] {
  // "A spokeswoman said: “…": she goes on.
  if (!span.unclosed || own.clauses.some(({ to, subject }) => to <= at && subject)) return [];
  for (let next = index + 1; next <= index + MOST_TAKEN_UP; next++) {
    const sentence = discourse.sentences[next];
    if (sentence?.tokens[0]?.kind !== 'quote') return [];
    const clause = sentence.clauses.find(({ parenthetical }) => parenthetical);
    const subject = clause?.subject;
    if (subject) return subject.kind === 'pronoun' ? [] : spokenBy(subject, discourse, []);
    if (CLOSED.test(sentence.tokens[0].text)) return [];
  }
  return [];
}

/** Whoever speaks behind its end may be somebody else. */
const CLOSED = /["”»]$/;

/** In paragraphs: what somebody says is seldom printed over more. */
const MOST_TAKEN_UP = 4;

/** "Et d'ajouter: « … »": whoever spoke last goes on, up to the paragraph before. */
function resumption(place: Place): Proposal[] {
  const { discourse, sentence, index, at, last } = place;
  if (!last) return [];
  const clause = sentence.clauses.find(({ group }) => group.form === 'infinitive' && group.from === 2);
  if (!clause || clause.to > at || !opensResumption(sentence, discourse.data)) return [];
  if (last.paragraph < paragraphBefore(discourse.sentences, index)) return [];
  const start = sentence.tokens[2]?.start ?? 0;
  const end = sentence.tokens[clause.group.to - 1]?.end ?? start;
  return [{ ...goingOn(last, []), cue: { start, end } }];
}

/** A sentence opens with the infinitive that tells what somebody went on to do: "Et de conclure". */
function opensResumption({ tokens: [first, second] }: ParsedSentence, { grammar }: LanguageData): boolean {
  return isOneOf(first, WordClass.coordinator) && grammar.narrativeMarkers.has(second?.lower ?? '');
}

/** "Marie Dupont : « … »", "Son rêve est simple: « … »": the one the words before the colon are about. */
function beforeColon({ discourse, sentence: own, index, at: place }: Place): Proposal[] {
  // "And from the chairwoman, Marie Dupont:": a line of its own before the quotation.
  const sentence = place === 0 ? discourse.sentences[index - 1] : own;
  const at = place === 0 ? (sentence?.tokens.length ?? 0) : place;
  if (sentence?.tokens[at - 1]?.text !== ':' || at < 2) return [];
  const before = sentence.phrases.filter(({ mention }) => mention.to <= at && !isTold(mention, sentence));
  const people = before.filter(({ mention }) => mention.name !== null || mention.kind === 'pronoun');
  const isLabel = before.length === 1 && before[0]?.mention.to === at - 1;
  const label = people.find(({ mention, governed }) => mention.to === at - 1 && !governed);
  const sender = senderOf(sentence, before, at, discourse.data);
  const phrase =
    label ??
    sender ??
    people.find(({ governed }) => !governed) ??
    whoAddresses(sentence, before, at, discourse.data) ??
    people.find(({ mention }) => mention.name?.kind === 'person') ??
    people.at(-1) ??
    // "But | a Treasury source | is unmoved:"
    before.findLast(({ mention, governed }) => !governed && isLikelySpeaker(mention, discourse.data)) ??
    (isLabel ? before[0] : undefined);
  if (!phrase) return [];
  const how = isLabel ? 'label' : phrase.governed && phrase !== sender ? 'governed' : 'subject';
  return spokenBy(phrase.mention, discourse, [feature`before a colon: ${how}`]);
}

/** "a reçu un SMS de | Paul Martin |:", "Then a text from | a Treasury source |:": what is sent holds the sender's words. */
function senderOf(
  { tokens }: ParsedSentence,
  before: readonly Phrase[],
  at: number,
  { grammar, lexicon }: LanguageData,
): Phrase | undefined {
  const sender = before.at(-1);
  const from = sender?.mention.from ?? 0;
  if (sender?.mention.to !== at - 1 || !grammar.senderMarkers.has(tokens[from - 1]?.lower ?? ''))
    return undefined;
  const { determiner, head } = before.at(-2)?.mention ?? {};
  return determiner === 'indefinite' && lexicon.speechNouns.has(head ?? '') ? sender : undefined;
}

/** "The nurse told | Paul Martin |: “…”". */
function isTold({ from }: Mention, { clauses }: ParsedSentence): boolean {
  return clauses.some(
    ({ group, subject }) => group.class === 'say' && group.to === from && subject && subject.to <= group.from,
  );
}

/** "Protesters | shouted at Jane Hill: “…”": whom something is for, or said to, hears it. */
function whoAddresses(
  { tokens }: ParsedSentence,
  before: readonly Phrase[],
  at: number,
  data: LanguageData,
): Phrase | undefined {
  const last = before.at(-1)?.mention;
  if (last?.to !== at - 1 || !isOneOf(tokens[last.from - 1], WordClass.preposition)) return undefined;
  const [first] = before;
  return first && !first.governed && isLikelySpeaker(first.mention, data) ? first : undefined;
}

/** Whoever spoke last in the paragraph. */
function inSameParagraph({ discourse, sentence, index, last }: Place): Proposal[] {
  if (!last || last.paragraph !== sentence.paragraph) return [];
  const since = subjectSince(discourse, last.sentence + 1, index);
  return [
    goingOn(last, [
      last.sentence === index && 'same paragraph: same sentence',
      last.sentence === index - 1 && 'same paragraph: next sentence',
      since === last.resolution.entity && 'same paragraph: still the subject',
      since !== null && since !== last.resolution.entity && 'same paragraph: another since',
    ]),
  ];
}

/** The last subject of the narrator's sentences between two positions that is somebody. */
function subjectSince(discourse: Discourse, from: number, to: number): Entity | null {
  for (let before = to - 1; before >= Math.max(from, to - FARTHEST); before--) {
    const entity = discourse.subjectOf(before);
    if (entity && discourse.isSomebody(entity)) return entity;
  }
  return null;
}

/** The person the narrator has spoken of in the paragraph since somebody spoke. */
function subjectInParagraph({ discourse, sentence, index, last }: Place): Proposal[] {
  const here = last?.paragraph === sentence.paragraph ? last : null;
  const from = here ? here.sentence + 1 : firstOfParagraph(discourse.sentences, index);
  const entity = subjectSince(discourse, from, index);
  if (!entity) return [];
  const isNext = discourse.subjectOf(index - 1) === entity;
  return [known(entity, [isNext && 'subject in the paragraph: sentence before'])];
}

/** "« … » Le ministre a tenu à rassurer les enseignants": the sentence after names who has spoken. */
function fromNextSentence({ discourse, sentence, index }: Place): Proposal[] {
  const next = discourse.sentences[index + 1];
  if (!next || next.paragraph !== sentence.paragraph || next.quoting) return [];
  const subject = next.phrases.find(({ governed }) => !governed)?.mention;
  if (!subject || (!subject.name && subject.kind !== 'nominal')) return [];
  return spokenBy(subject, discourse, []);
}

/** Whoever spoke last, over paragraphs. */
function overParagraphs({ discourse, index, sentence, last }: Place): Proposal[] {
  if (!last || last.paragraph === sentence.paragraph) return [];
  if (last.paragraph < paragraphBefore(discourse.sentences, index)) return [];
  const subject = discourse.subjectOf(index - 1);
  const isPassed = subject !== null && discourse.isSomebody(subject) && subject !== last.resolution.entity;
  return [
    goingOn(last, [
      last.sentence === index - 1 && 'paragraph before: sentence before',
      isPassed && 'paragraph before: another since',
    ]),
  ];
}

/** The person the last sentence of the paragraph before is about. */
function subjectBefore({ discourse, sentence, index, previous }: Place): Proposal[] {
  const before = discourse.sentences[index - 1];
  const entity = discourse.subjectOf(index - 1);
  if (!before || before.paragraph === sentence.paragraph || !entity || !discourse.isSomebody(entity))
    return [];
  const isUnclear = previous?.freestanding === true && previous.credit === null;
  return [known(entity, [isUnclear && 'subject before: others are nobody’s'])];
}

/** The person the last sentences were about. */
function personInView({ discourse, index }: Place): Proposal[] {
  const anybody = { gender: null, number: 'singular' } as const;
  const [first, second] = discourse.salience.rank(
    { sentence: index, from: 0 },
    anybody,
    ({ kind }) => kind === 'person',
  );
  if (!first) return [];
  const isAlone = !second || first.salience > 2 * second.salience;
  return [known(first.entity, [feature`person in view: ${isAlone ? 'alone' : 'one of several'}`])];
}

/** "Le ministre veut une loi « … »": a verb that no lexicon lists. */
function subjectOfSentence({ discourse, sentence, at }: Place): Proposal[] {
  const subject = sentence.phrases.find(({ mention, governed }) => !governed && mention.to <= at)?.mention;
  return subject ? spokenBy(subject, discourse, []).slice(0, 1) : [];
}

/** The speaker before is the speaker still. */
function goingOn(last: Credit, features: Features): Proposal {
  return {
    resolution: last.resolution,
    mention: last.mention,
    cue: null,
    aside: last.aside,
    features: [...features, ['speaker before: doubtful', 1 - last.confidence]],
  };
}

/** Somebody in view, as the article calls him there. */
function known(entity: Entity, features: Features): Proposal {
  const resolution: Resolution = { entity, rule: 'in view', features: [] };
  return { resolution, mention: null, cue: null, aside: false, features };
}

/** Those whom a mention may stand for. */
function spokenBy(mention: Mention, discourse: Discourse, features: Features): Proposal[] {
  return discourse
    .resolutions(mention)
    .map((resolution) => ({ resolution, mention, cue: null, aside: false, features }));
}
