import { embeddedNames, type Mention } from '../../phrases/index.js';
import { isLikelySpeaker } from '../likely-speaker.js';
import type { Parse } from '../parse.js';
import { authorOfText } from '../read-source.js';
import type { VerbGroup } from '../verb-groups/index.js';
import { subjectOfEarlierVerb, subjectOfParticiple } from './subject-before.js';

/** Who acts in a participle that belongs to the phrase before it: "Paul Martin dénonçant …", "une lettre dénonçant …". */
export function nounDescribed(parse: Parse, group: VerbGroup, previous: Mention | null): Mention | null {
  const { tokens, data } = parse;
  const own = subjectOfParticiple(parse, group.from);
  // "à Londres et à Rome présentant …": a power that acts opens its clause, a place does not.
  if (own?.name?.kind === 'metonym' && tokens[own.from - 1]?.kind === 'word') return null;
  if (!own || isLikelySpeaker(own, data)) return own;
  // "une vidéo de Paul Martin dénonçant …"
  const owner = embeddedNames(tokens, own, data).find(({ to }) => to === own.to);
  if (owner) return owner;
  const author = authorOf(parse, own, previous);
  const isText = own.head !== null && data.lexicon.speechNouns.has(own.head);
  // "les propos du chauffeur | disant …"
  const told = isText ? authorOfText(parse, own) : null;
  if (told && isLikelySpeaker(told, data)) return told;
  if (author && (isText || group.class === 'say')) return author;
  if (!isText) return null;
  // "une ordonnance prévoyant …" is what a law does; it says nothing.
  return group.class === 'think' ? null : own;
}

/** Who says what a thing is said to tell: the text itself where it has just been the subject ("says a report highlighting …"). */
function authorOf(parse: Parse, thing: Mention, previous: Mention | null): Mention | null {
  if (previous?.from === thing.from) return previous;
  const author = previous ?? subjectOfEarlierVerb(parse, thing.from);
  return author && isLikelySpeaker(author, parse.data) ? author : null;
}
