import { withoutFormer } from '../../../languages/index.js';
import { feature } from '../../model/index.js';
import type { LanguageData } from '../../words/index.js';
import type { DiscourseContext } from '../discourse-context.js';
import type { Entity } from '../entity.js';
import { holdsAnother, isKindred, kindredTo } from './callings.js';
import { fitOf, genderConflicts, type Telling, tellingOf } from './fit-of.js';
import { type Description, isDemonstrative, type Sieve } from './sieve.js';

/**
 * The one the article quotes by name who may be spoken of by an office that nothing introduced ("le Premier ministre").
 */
export const holderOfOffice: Sieve = {
  name: 'holder of the office',
  example: '« Le quai tiendra », a dit lundi le chancelier. « Nous verrons bien », a souligné Paul Martin.',
  reads: 'definite',
  resolve(description, context) {
    const role = withoutFormer(description.head);
    if (!isOffice(description, role, context.data)) return [];
    const [holder, another] = holdersOf(description, role, context);
    if (!holder || another) return [];
    const calling = isKindred(holder, role, context.data) ? 'kindred' : 'untold';
    return [{ entity: holder, features: [feature`holder of the office: ${calling}`] }];
  },
};

/** "l'auteur de ce message" is whoever wrote it. */
function isOffice(description: Description, role: string, data: LanguageData): boolean {
  const { lexicon } = data;
  return (
    description.number === 'singular' &&
    lexicon.roles.has(role) &&
    !lexicon.institutions.has(role) &&
    !data.grammar.kin.has(role) &&
    !isDemonstrative(description, data) &&
    !description.description.some((word) => lexicon.speechNouns.has(word))
  );
}

/**
 * Those whose calling is kindred to the one described; where there is none, those whom the article names without saying
 * what they are: it takes them to be known by their office.
 */
function holdersOf(
  description: Description,
  role: string,
  { quotedByName, salience, data }: DiscourseContext,
): Entity[] {
  const beside = salience.actingIn(description.sentence);
  const telling = tellingOf(description, data);
  const possible = [...quotedByName].filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.number === 'singular' &&
      !beside.has(entity) &&
      !genderConflicts(description, entity) &&
      !holdsAnother(entity, description.head, data) &&
      fitOf(telling, entity, data) >= 0,
  );
  const isKin = kindredTo(role, data);
  const kindred = possible.filter((entity) => isKin(entity) && !isOfAnother(entity, telling, data));
  if (kindred.length > 0) return kindred;
  const { givenNames } = data.lexicon;
  return possible.filter(
    ({ roles, words, name }) => roles.size === 0 && (words.length > 1 || !givenNames.has(name)),
  );
}

/** The secretary of a union is not "le chef de l'État": both offices are of something, and no word of it is the same. */
function isOfAnother(entity: Entity, telling: Telling, data: LanguageData): boolean {
  const { ofPrepositions, contractedOf } = data.grammar;
  const isOf = (word: string): boolean => ofPrepositions.has(word) || contractedOf.has(word);
  return telling.of.length > 0 && [...entity.attributes].some(isOf) && fitOf(telling, entity, data) === 0;
}
