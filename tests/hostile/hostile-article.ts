import fc from 'fast-check';

/** What articles are made of, and what is made to break their reading: French and English. */
const PIECES: readonly string[] = [
  ...['“', '”', '"', '« ', ' »', '‘', '’', "'", '+', '(', ')', '[', ']', '— ', ' – ', '-', '--'],
  ...[', ', ',', '. ', '.', '… ', '...', '! ', '? ', ': ', '; ', '\n', '\n\n', '\r', '\u2028', ' ', '\u00a0'],
  ...[
    'said, ',
    'a dit, ',
    'and said ',
    'et ajoute ',
    'saying ',
    'disant ',
    'dit ',
    'a-t-il dit ',
    'dit-elle ',
  ],
  ...['pointed out ', 'fait valoir ', 'tient à préciser ', 'critiquant par ', 'has been called ', 'qui dit '],
  ...[
    'who said ',
    'selon ',
    'according to ',
    'pour ',
    'de dire ',
    'to say ',
    'he ',
    'il ',
    'ce dernier ',
    'lui ',
  ],
  ...[
    'Paul Martin ',
    'Marie Dupont, ',
    'M. ',
    'Mr. ',
    'J. ',
    'Paul ',
    "d'Anne ",
    'AFP ',
    'Washington ',
    'et ',
    'and ',
  ],
  ...[
    'le ministre ',
    'the minister ',
    'de la Culture ',
    'of Justice ',
    'un maire ',
    'the mayor, ',
    'l’',
    "qu'",
    "'s ",
  ],
  ...[
    'mot ',
    'word ',
    '12 avril 2017 ',
    '1',
    'a',
    'A',
    'É',
    'e\u0301',
    'ж',
    '漢',
    '😀',
    'https://a.b/c ',
    '© ',
    '=',
    '_',
  ],
  ...[
    '“Yes”, ',
    '« Oui », ',
    '« Oui nous y allons. » ',
    '— Oui, dit-il.\n\n',
    'La lutte. ',
    'Lire aussi : ',
    'Par Paul\n',
  ],
];

const NUMBERED: readonly ((word: string) => string)[] = [
  (word) => `Paul ${word} `,
  (word) => `${word} Dupont `,
  (word) => `“Yes, we can,” said ${word} ${word}son. `,
  (word) => `« Oui », a dit ${word} Petit, ministre de la ${word}. `,
  (word) => `a dit le ministre ${word.toLowerCase()} `,
  (word) => `« ${word} » `,
];

/** A run of pieces, repeated for as long as one wants; `opening` stands before it once. */
export interface Recipe {
  readonly language: 'fr' | 'en';
  readonly opening: string;
  readonly pieces: readonly (string | number)[];
}

/** Recipes for articles of which each is hostile in a way of its own. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  language: fc.constantFrom('fr', 'en'),
  opening: fc.constantFrom('', '“Yes”', '« Oui », ', '— ', '“', '« Oui, dit le maire, ', 'Paul Martin, '),
  pieces: fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.nat(NUMBERED.length - 1)), {
    minLength: 1,
    maxLength: 6,
  }),
});

/** The article that a recipe makes of `length` characters; numbers become pieces with a word that occurs once. */
export function makeArticle({ language, opening, pieces }: Recipe, length: number): string {
  let text = opening;
  for (let round = 0; text.length < length; round++) {
    for (const piece of pieces) {
      text += typeof piece === 'string' ? piece : (NUMBERED[piece]?.(wordOf(round)) ?? '');
    }
  }
  return `${OPENING[language]}${text.slice(0, length)}\n`;
}

/** So that the language is known. */
const OPENING = {
  fr: 'Le titre du jour\n\nLe maire de la ville a parlé hier de ce qui se passe dans le pays avec les habitants.\n\n',
  en: 'Title of today\n\nThe mayor of the town spoke yesterday about what is happening here with the people.\n\n',
};

function wordOf(round: number): string {
  const letters = round
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `B${letters}ov`;
}
