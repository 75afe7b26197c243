import type { Discourse, Entity, Sight } from '../entities/index.js';
import { type Features, feature } from '../model/index.js';
import type { Mention } from '../phrases/index.js';
import { firstOfParagraph } from './paragraphs.js';

/**
 * How a candidate whom no name tells came into the reader's view: when he acted last, in what part he was seen, how often so
 * far, whether he is new, and whether he spoke last. Weighed apart for pronouns and for those whom no words stand for.
 *
 * @param sentence where the quotation stands
 */
export function viewFeatures(
  entity: Entity,
  mention: Mention | null,
  sentence: number,
  discourse: Discourse,
  spokeLast: boolean,
): Features {
  const kind = kindOf(mention, sentence);
  if (kind === null) return [];
  const sight = discourse.salience.sightOf(entity, mention ?? { sentence, from: 0 });
  const spoke = spokeLast ? 'spoke last' : 'others spoke';
  if (!sight) return [feature`${kind}: never seen`, feature`${kind}: never seen, ${spoke}`];
  const { as, since, acted, times, first, overHeading } = sight;
  const paragraph = actedInParagraph(sight, sentence, discourse) ? 'in the paragraph' : 'before it';
  return [
    feature`${kind}: acted ${distance(acted)}`,
    feature`${kind}: acted ${feature`${distance(acted)}, ${spoke}`}`,
    feature`${kind}: acted ${feature`${paragraph}, ${spoke}`}`,
    feature`${kind}: seen as ${as}`,
    feature`${kind}: seen ${distance(since)}`,
    feature`${kind}: seen ${times === 1 ? 'once' : times < OFTEN ? 'seldom' : 'often'}`,
    opensParagraph(entity, sentence, discourse),
    first >= sentence - 1 && feature`${kind}: new, ${as}`,
    overHeading && feature`${kind}: over a heading`,
  ];
}

/**
 * How somebody known whom a description may mean came into view: whoever acts in the sentence before it is often described in the
 * next.
 *
 * @param sentence where the quotation stands
 */
export function describedInView(
  entity: Entity,
  mention: Mention,
  sentence: number,
  discourse: Discourse,
  spokeLast: boolean,
): Features {
  const sight = discourse.salience.sightOf(entity, mention);
  if (!sight) return ['described: never seen'];
  const isClose = sight.acted !== null && sight.acted <= 1 && actedInParagraph(sight, sentence, discourse);
  return [
    isClose && feature`described: acted right before, ${spokeLast ? 'spoke last' : 'others spoke'}`,
    isClose && sight.first >= sentence - 1 && 'described: acted right before, new',
    !isClose && spokeLast && 'described: spoke last, has not acted since',
  ];
}

/** Whether the first sentence of the paragraph is about the candidate or about somebody else: the rest mostly is, too. */
function opensParagraph(entity: Entity, sentence: number, discourse: Discourse): Features[number] {
  const opening = firstOfParagraph(discourse.sentences, sentence);
  const subject = opening < sentence ? discourse.subjectOf(opening) : null;
  if (!subject || !discourse.isSomebody(subject)) return false;
  return subject === entity ? 'in view: opens the paragraph' : 'in view: another opens the paragraph';
}

/** In appearances. */
const OFTEN = 4;

/** Whoever goes on speaking as he was called before is told by that. */
function kindOf(mention: Mention | null, sentence: number): string | null {
  if (mention === null) return 'in view';
  return mention.kind === 'pronoun' && mention.sentence === sentence ? 'pronoun' : null;
}

/** In sentences. */
function distance(sentences: number | null): string {
  if (sentences === null) return 'never';
  return DISTANCES[sentences] ?? 'far';
}

const DISTANCES = ['here', 'next to it', 'near'];

function actedInParagraph({ acted }: Sight, sentence: number, { sentences }: Discourse): boolean {
  return acted !== null && sentences[sentence - acted]?.paragraph === sentences[sentence]?.paragraph;
}
