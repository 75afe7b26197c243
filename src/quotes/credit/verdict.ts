import type { Article } from '../../articles/index.js';
import { isLikelySpeaker } from '../clauses/index.js';
import { type Discourse, descriptionFeatures, type Entity, type Resolution } from '../entities/index.js';
import { type Features, probabilitiesOf, type Weights } from '../model/index.js';
import type { Mention } from '../phrases/index.js';
import type { LanguageData } from '../words/index.js';
import { againstCue } from './against-cue.js';
import { candidateFeatures } from './candidate-features.js';
import { chooseCredit } from './choose-credit.js';
import { CONTINUATIONS } from './continuation.js';
import type { Candidate, Credit, Previous, Proposal } from './credit.js';
import { findCues, findInnerCue, type NamedCue } from './cues/index.js';
import type { Quotation } from './quotation.js';
import { type BestCue, isCapital, quotationFeatures, settingOf } from './quotation-features.js';
import { scareTraits } from './scare.js';
import { describedInView, viewFeatures } from './view-features.js';

/** Whose a quotation is, and what its marks may be but those of speech. */
export interface Verdict {
  readonly credit: Credit | null;
  /** The traits that show that marks report nobody's speech. */
  readonly traits: readonly string[];
  readonly candidates: readonly Candidate[];
  /** What speaks for its being nobody's. */
  readonly nobody: Features;
  /** How likely it is nobody's, then how likely each candidate's; together 1. */
  readonly probabilities: readonly number[];
}

/**
 * Weighs all whose the quotation may be against each other and against its being nobody's. Quotations in headings are
 * nobody's.
 */
export function judge(
  article: Article,
  quotation: Quotation,
  discourse: Discourse,
  previous: Previous | null,
  weights: Weights,
): Verdict {
  const traits = scareTraits(quotation, discourse.data);
  const isHeading = article.paragraphs[quotation.sentence.paragraph]?.kind === 'subhead';
  const candidates = isHeading ? [] : candidatesFor(article, quotation, discourse, previous);
  const nobody = quotationFeatures(article, quotation, traits, bestCue(candidates), discourse.data);
  const isSpeech = discourse.frame !== null && isTold(quotation, candidates);
  const weighed = candidates.map(({ features }) => features);
  const probabilities = isSpeech
    ? [NOT_SPEECH, ...probabilitiesOf(weighed, weights).map((share) => (1 - NOT_SPEECH) * share)]
    : probabilitiesOf([nobody, ...weighed], weights);
  const credit = chooseCredit(candidates, probabilities, quotation);
  return { credit, traits, candidates, nobody, probabilities };
}

/**
 * "My son asked the baker, ‘Are we rich now?’": within a quotation, of which no weight was learned, what a verb of saying brings in
 * behind a sign with a capital is said, and only by whom has to be weighed.
 */
function isTold({ sentence: { tokens }, at, shape }: Quotation, candidates: readonly Candidate[]): boolean {
  if (!/^[,:]$/.test(tokens[at - 1]?.text ?? '') || !isCapital(shape.text)) return false;
  return candidates.some(({ features }) => features.some((one) => TELLING.has(one)));
}

const TELLING: ReadonlySet<Features[number]> = new Set(
  ['adjacent', 'adjacent by a colon', 'by a comma', 'by a colon'].flatMap((link) => [
    `governs: ${link}, say`,
    `governs: ${link}, write`,
  ]),
);

/** How likely what is told so is nobody's all the same. */
const NOT_SPEECH = 0.1;

function bestCue(candidates: readonly Candidate[]): BestCue {
  const cued = candidates.filter(({ cue }) => cue !== null);
  if (cued.some(({ features }) => features.some((one) => ADJACENT.has(one)))) return 'adjacent cue';
  return cued.length > 0 ? 'cue' : 'no cue';
}

const ADJACENT: ReadonlySet<Features[number]> = new Set([
  'after: adjacent',
  'before: adjacent',
  'source: adjacent',
  'governs: adjacent',
  'governs: adjacent by a colon',
]);

/** All whose the quotation may be: by the cues of its sentence, by the quotation itself, by what stands around it. */
function candidatesFor(
  { text }: Article,
  quotation: Quotation,
  discourse: Discourse,
  previous: Previous | null,
): Candidate[] {
  const { span, shape, sentence, index, at } = quotation;
  const cues = cuesOf(text, quotation, discourse.data);
  if (cues[0]?.cue.denied) return [];
  const credible = cues.filter(
    ({ cue: { denied, mention } }) => !denied && (!discourse.frame || mayBeTakenUp(mention, discourse.data)),
  );
  const proposals: NamedProposal[] = [];
  for (const { rule, cue: read } of credible) {
    const { mention, words: cue, aside, features, parts } = read;
    for (const resolution of discourse.resolutions(mention))
      proposals.push({ rule, proposal: { resolution, mention, cue, aside, features, parts }, against: [] });
  }
  if (!span.turn && !isInPassive(quotation)) {
    const isByPronoun = credible.some(({ cue: { mention } }) => mention.kind === 'pronoun');
    const cued = proposals.map(({ proposal }) => proposal);
    const against = againstCue(cued, isByPronoun);
    const place = { span, shape, sentence, index, at, discourse, previous, last: previous?.credit ?? null };
    for (const { name: rule, read } of CONTINUATIONS)
      for (const proposal of read(place))
        proposals.push({ rule, proposal, against: against(proposal.resolution.entity) });
  }
  const setting = settingOf(quotation);
  const viewOf = viewsOf(quotation, discourse, previous);
  return proposals.map(({ rule, proposal, against }) => {
    const { resolution, mention, cue, aside, parts } = proposal;
    const circumstances = { rule, setting, against, view: viewOf(resolution, mention) };
    const features = candidateFeatures(proposal, circumstances, index, discourse, previous);
    return { rule, resolution, mention, cue, aside, features, parts };
  });
}

/** The cues of its sentence, or else of the quotation itself. */
function cuesOf(text: string, quotation: Quotation, data: LanguageData): readonly NamedCue[] {
  const cues = findCues(quotation, data);
  if (cues.length > 0 || !quotation.shape.freestanding) return cues;
  const inner = findInnerCue(text, quotation.span, quotation.index, data);
  return inner ? [inner] : [];
}

/** A proposal with the rule that makes it, and what the cues of the sentence say against it. */
interface NamedProposal {
  readonly rule: string;
  readonly proposal: Proposal;
  readonly against: Features;
}

/** What tells whoever is meant: several rules propose the same by the same mention. */
function viewsOf({ index }: Quotation, discourse: Discourse, previous: Previous | null) {
  const known = new Map<Mention | null, ViewsOfMention>();
  return (resolution: Resolution, mention: Mention | null): Features => {
    const { entity } = resolution;
    const own = known.get(mention) ?? viewsOfMention(mention, index, discourse.data);
    known.set(mention, own);
    const spokeLast = previous?.credit?.resolution.entity === entity;
    const isDescribed = !NOT_DESCRIBED.has(resolution.rule);
    const view =
      own.views.get(entity) ??
      (own.described && isDescribed && mention
        ? [...own.described(entity), ...describedInView(entity, mention, index, discourse, spokeLast)]
        : viewFeatures(entity, mention, index, discourse, spokeLast));
    own.views.set(entity, view);
    return view;
  };
}

interface ViewsOfMention {
  readonly views: Map<Entity, Features>;
  /** What speaks for and against somebody known who is meant by a description of the sentence; null of all other mentions. */
  readonly described: ((entity: Entity) => Features) | null;
}

function viewsOfMention(mention: Mention | null, sentence: number, data: LanguageData): ViewsOfMention {
  const isDescription = mention?.kind === 'nominal' && mention.sentence === sentence;
  return { views: new Map(), described: isDescription ? descriptionFeatures(mention, data) : null };
}

/** Rules by which a description means whom it describes, known or not. */
const NOT_DESCRIBED: ReadonlySet<string> = new Set(['apposition', 'new description']);

/** Within a quotation most marks hold the speaker's own terms, or what "people" say: only somebody told apart is credited. */
function mayBeTakenUp(mention: Mention, data: LanguageData): boolean {
  // "My postdoc said": whatever the noun.
  if (mention.determiner === 'possessive') return true;
  const isVague = mention.determiner === 'indefinite' || mention.determiner === null;
  return isLikelySpeaker(mention, data) && !(mention.kind === 'nominal' && isVague);
}

/** "Mary Allen was asked, “…?”": whoever says what the passive right before it tells is not named. */
function isInPassive({ sentence: { clauses, count }, at }: Quotation): boolean {
  const before = clauses.findLast(({ to }) => to <= at);
  if (!before?.group.passive || before.subject) return false;
  return count('heavyWord', before.to, at) === 0;
}
