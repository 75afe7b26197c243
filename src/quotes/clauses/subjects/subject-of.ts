import type { Mention } from '../../phrases/index.js';
import { isOneOf, isUsedAs, isVerbal, WordClass, WordUse } from '../../words/index.js';
import { lastPhrase } from '../joined-phrases.js';
import { isLikelySpeaker } from '../likely-speaker.js';
import { type Parse, perceives } from '../parse.js';
import { phraseAt } from '../phrase-at.js';
import { readSource } from '../read-source.js';
import type { VerbGroup } from '../verb-groups/index.js';
import { stretchStart } from './looking-back.js';
import { nounDescribed } from './noun-described.js';
import { quotedPerson } from './quoted-person.js';
import { subjectOfEarlierVerb } from './subject-before.js';
import { subjectBehind, unmarkedSubjectBehind } from './subject-behind.js';
import { subjectInFront } from './subject-in-front.js';

/** Who does what a verb group tells; null for nobody. `previous` is the subject of the reporting clause before it. */
export function subjectOf(parse: Parse, group: VerbGroup, previous: Mention | null): Mention | null {
  for (const find of WAYS[constructionOf(parse, group)]) {
    const subject = find(parse, group, previous);
    if (subject) return subject;
  }
  return null;
}

type Way = (parse: Parse, group: VerbGroup, previous: Mention | null) => Mention | null;
type Construction = 'passive' | 'inverted' | 'finite' | 'attributive' | 'participle' | 'infinitive';

function constructionOf({ tokens }: Parse, { passive, inverted, form, from }: VerbGroup): Construction {
  if (passive) return 'passive';
  if (inverted !== null) return 'inverted';
  if (form !== 'present-participle') return form;
  const isAttributive = tokens[from - 1]?.kind === 'word' && !isOneOf(tokens[from], WordClass.preposition);
  return isAttributive ? 'attributive' : 'participle';
}

/** The ways to the subject in each construction, in order: the first that finds one has it. */
const WAYS: Record<Construction, readonly Way[]> = {
  passive: [
    agent, // "a été qualifié de … par | Marie Dupont"
  ],
  inverted: [
    invertedPronoun, // "a-t- | il | dit"
  ],
  finite: [
    perceived, // "They heard | the attacker | shout …"
    subjectBehind, // "…, a déclaré | le ministre"
    subjectInFront, // "Le ministre | a déclaré …"
    unmarkedSubjectBehind, // "… « x » a déclaré | Marie Dupont."
  ],
  attributive: [
    perceived, // "They heard | the attacker | shouting …"
    quotedPerson, // "… quoted | Marie Dupont | as saying …"
    nounDescribed, // "Paul Martin | dénonçant …"
  ],
  participle: [
    samePerson, // "…, a dit | Paul Martin, dénonçant …"
    controller, // "Le ministre | a réuni la presse, dénonçant …"
    subjectOfMain, // "Dénonçant « … », | le ministre …"
  ],
  infinitive: [
    perceived, // "Ils ont entendu | l'agresseur | crier …"
    objectOfVerb, // "That led | Paul Martin | to say …", "… a poussé | Paul Martin | à dire …"
    causee, // "… a fait dire à | Paul Martin | que …"
    controller, // "Le ministre | a réuni la presse pour dénoncer …"
    samePerson,
  ],
};

/** The subject of the verb that an infinitive or a participle belongs to. */
function controller(parse: Parse, { from }: VerbGroup): Mention | null {
  const subject = subjectOfEarlierVerb(parse, from);
  return subject && isExpletive(parse, subject) ? null : subject;
}

/** Whom a verb gets to do what a marked infinitive right behind tells. */
function objectOfVerb(parse: Parse, { from }: VerbGroup): Mention | null {
  const { tokens, data } = parse;
  const { infinitivePrepositions, objectControls, participle } = data.grammar;
  const marker = from - 1;
  const isMarked = isUsedAs(tokens[marker], WordUse.infinitiveMarker);
  if (!isMarked && !infinitivePrepositions.has(tokens[marker]?.lower ?? '')) return null;
  const object = lastPhrase(parse, stretchStart(parse, marker), marker);
  if (object?.to !== marker || !isLikelySpeaker(object, data)) return null;
  const verb = tokens[object.from - 1];
  if (!verb || verb.capitalised) return null;
  // What marks an infinitive alone stands behind the object of any verb; what attaches others, too, behind few.
  const isControlled = isMarked
    ? isVerbal(verb) || isOneOf(verb, WordClass.plainVerb) || participle.test(verb.lower)
    : objectControls.has(verb.lower);
  return isControlled ? object : null;
}

/** Who is heard, or seen, to do what a verb tells that is no finite one there. */
function perceived(parse: Parse, { from, class: kind }: VerbGroup): Mention | null {
  const { tokens, data } = parse;
  if (kind !== 'say' || !perceives(parse)) return null;
  const object = lastPhrase(parse, stretchStart(parse, from), from);
  if (object?.to !== from || !isLikelySpeaker(object, data)) return null;
  return data.grammar.perceptions.has(tokens[object.from - 1]?.lower ?? '') ? object : null;
}

/** Who is made to do what an infinitive tells, right behind the verb that makes them. */
function causee(parse: Parse, { from, to }: VerbGroup): Mention | null {
  const { causatives, causeeMarkers } = parse.data.grammar;
  if (!causatives.has(parse.tokens[from - 1]?.lower ?? '')) return null;
  return causeeMarkers.has(parse.tokens[to]?.lower ?? '') ? readSource(parse, to + 1) : null;
}

/** "it | is hard to say": nobody does anything. */
function isExpletive({ tokens, data: { grammar } }: Parse, { text, to }: Mention): boolean {
  return grammar.impersonalPronouns.has(text.toLowerCase()) && isUsedAs(tokens[to], WordUse.copula);
}

function samePerson(_parse: Parse, _group: VerbGroup, previous: Mention | null): Mention | null {
  return previous;
}

/** In a passive clause the one who acts comes behind the verb. */
function agent(parse: Parse, { to }: VerbGroup): Mention | null {
  const { tokens } = parse;
  for (let index = to; index < Math.min(tokens.length, to + FARTHEST_AGENT); index++) {
    const token = tokens[index];
    if (token?.text === ',' || token?.text === ';') return null;
    if (token?.kind === 'word' && isUsedAs(token, WordUse.agent)) return phraseAt(parse, index + 1);
  }
  return null;
}

/** In tokens behind the verb. */
const FARTHEST_AGENT = 12;

function invertedPronoun(parse: Parse, { inverted }: VerbGroup): Mention | null {
  return inverted === null ? null : phraseAt(parse, inverted, inverted + 1);
}

/** The first phrase behind the participle that a comma opens; not the next of its objects: "…, l'« abandon » et …". */
function subjectOfMain(parse: Parse, { to }: VerbGroup): Mention | null {
  const { tokens } = parse;
  for (let index = to; index < tokens.length; index++) {
    const main = tokens[index]?.text === ',' ? phraseAt(parse, index + 1) : null;
    if (main && tokens[main.to - 1]?.kind !== 'quote') return main;
  }
  return null;
}
