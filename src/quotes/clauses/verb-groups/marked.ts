import { openingOf } from '../../sentences/index.js';
import { isDeterminer, isOneOf, isUsedAs, verbReadings, WordClass, WordUse } from '../../words/index.js';
import type { Parse } from '../parse.js';
import { numberOf } from './compound.js';
import { agrees, cliticsBefore, pronounFits } from './pronouns.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/**
 * "Le préfet a « condamné » ces violences", "le préfet « appelle au calme »": a group whose verb stands within the marks. Only
 * somebody who may speak is its subject.
 */
export function readMarked(parse: Parse, at: number): VerbGroup | null {
  const { tokens, data } = parse;
  const quotation = tokens[at];
  if (!quotation || isDeterminer(tokens[at - 1])) return null;
  const readings = verbReadings(data.words(openingOf(quotation).word), data);
  if (readings.length === 0) return null;
  const before = beforeAdverbs(parse, at);
  const auxiliary = tokens[before];
  const isCompound = isOneOf(auxiliary, WordClass.auxiliary);
  const clitics = cliticsBefore(parse, isCompound ? before : at);
  if (!auxiliary || !isCompound) {
    const verb = readings.find(
      (reading) => reading.form === 'finite' && agrees(parse, reading, clitics, null),
    );
    return verb ? verbGroup(clitics.from, at + 1, verb.class, { number: verb.number, known: false }) : null;
  }
  // "a été « interpellé »": what is done to somebody, he does not say.
  if (isUsedAs(auxiliary, WordUse.copula | WordUse.passive) && !clitics.reflexive) return null;
  const verb = readings.find(
    (reading) => reading.form === 'past-participle' && pronounFits(reading, clitics),
  );
  return verb
    ? verbGroup(clitics.from, at + 1, verb.class, { number: numberOf(auxiliary, data), known: false })
    : null;
}

function beforeAdverbs({ tokens }: Parse, at: number): number {
  let before = at - 1;
  while (isOneOf(tokens[before], WordClass.adverb)) before -= 1;
  return before;
}
