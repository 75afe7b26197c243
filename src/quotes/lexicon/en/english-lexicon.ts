import { entries, gendered, nouns } from '../entries.js';
import type { Lexicon } from '../lexicon.js';
import { indexVerbs } from '../verb-index.js';
import { inflect } from './inflect.js';
import { phrases, verbs } from './verbs.js';

/** English as it is printed in news. */
export function englishLexicon(): Lexicon {
  return {
    language: 'en',
    ...indexVerbs({ verbs, phrases, inflect }),
    auxiliaries: new Set(entries('has, have, had, having, is, are, was, were, be, been, being')),
    sourcePrepositions: ['in the words of', 'according to', 'per'],
    speechNouns: new Set(
      entries('statement, statements, tweet, tweets, interview, interviews, speech, speeches'),
    ),
    roles: nouns('spokesman/spokeswoman, spokesperson, president, minister', (noun) =>
      noun.replace(/man$|$/, (end) => (end ? 'men' : 's')),
    ),
    institutions: new Map([
      ['ministry', 'm'],
      ['Reuters', 'm'],
    ]),
    metonyms: new Map([
      ['Washington', {}],
      ['White House', {}],
    ]),
    anonymous: nouns('source, witness, resident, official', (noun) =>
      noun.endsWith('s') ? `${noun}es` : `${noun}s`,
    ),
    givenNames: gendered({ m: 'Donald, Barack', f: 'Hillary, Angela', either: 'Taylor' }),
    titles: gendered({ m: 'mr, mr.', f: 'mrs, mrs., ms, ms.', either: 'dr, dr., sen., gov., rep.' }),
    particles: new Set(entries('de, du, van, von, al, el, ben, bin, bint')),
    demonyms: new Map([['american', 'United States']]),
    pronouns: new Map([
      ['he', { gender: 'm', number: 'singular' }],
      ['she', { gender: 'f', number: 'singular' }],
      ['they', { gender: 'either', number: 'plural' }],
    ]),
    capitalisedNotNames: new Set(entries('The, A, An, But, He, She, They')),
  };
}
