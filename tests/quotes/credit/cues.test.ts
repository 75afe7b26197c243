import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { languageOf } from '../../../src/languages/languages.js';
import { parseSentences } from '../../../src/quotes/clauses/parse-sentences.js';
import { findCues } from '../../../src/quotes/credit/cues/find-cues.js';
import { quotationsIn } from '../../../src/quotes/credit/quotation.js';
import { readSentences } from '../../../src/quotes/sentences/read-sentences.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';
import { languageData } from '../../../src/quotes/words/language-data.js';

/** Whom the cues of a sentence name for its first quotation, pronouns left out. */
function namedBy(language: 'fr' | 'en', sentence: string): string[] {
  const data = languageData(languageOf(language).attribution);
  const article = parseArticle('article.txt', `The news of the day\n\n${sentence}\n`);
  const spans = findSpans(article);
  const sentences = parseSentences(readSentences(article, spans, data), data);
  const [first] = quotationsIn(article, spans, sentences);
  if (!first) throw new Error(`No quotation in: ${sentence}`);
  const mentions = findCues(first, data).map(({ cue }) => cue.mention);
  return mentions.filter(({ kind }) => kind !== 'pronoun').map(({ text }) => text);
}

describe('an agent behind the quotation', () => {
  test.each([
    ['fr', 'Le quai, qualifié de « ruine » par Marie Dupont, rouvrira.', 'Marie Dupont'],
    ['fr', 'Dénoncé comme une « ruine » par les pêcheurs, le quai rouvrira.', 'les pêcheurs'],
    ['en', 'Called a “ruin” by Mary Allen, the pier will open again.', 'Mary Allen'],
  ] as const)('%s: %s', (language, sentence, name) => {
    expect(namedBy(language, sentence)).toEqual([name]);
  });

  test('is none where the preposition follows something else', () => {
    expect(namedBy('fr', 'Qualifié de « ruine », le quai sera repris par Marie Dupont.')).toEqual([]);
  });
});

describe('somebody unnamed speaks', () => {
  test.each([
    ['« Rien ne presse », souffle-t-on au siège de la Compagnie.', 'siège de la Compagnie'],
    ['« Rien ne presse », assure-t-on chez les pêcheurs.', 'les pêcheurs'],
    ['« Rien ne presse », pouvait-on lire sur une banderole.', 'une banderole'],
    ["Dans l'entourage du maire, on répète que « rien ne presse ».", "l'entourage du maire"],
  ])('where the place tells for whom: %s', (sentence, source) => {
    expect(namedBy('fr', sentence)).toEqual([source]);
  });

  test.each([
    '« Rien ne presse », disait-on à Lyon.',
    '« Rien ne presse », disait-on au lendemain.',
    'Il faut « partir », au siège de la Compagnie.',
  ])('for nobody: %s', (sentence) => {
    expect(namedBy('fr', sentence)).toEqual([]);
  });
});

describe('a source', () => {
  test.each([
    [
      'whose article the preposition holds',
      'Le quai est « perdu » aux yeux du gouvernement.',
      'gouvernement',
    ],
    [
      'that a relative pronoun stands for',
      'Tout vient de Marie Dupont, pour qui « rien ne presse ».',
      'Marie Dupont',
    ],
    [
      'that "lequel" stands for',
      'Voici le pêcheur Paul Martin, selon lequel « rien ne presse ».',
      'le pêcheur Paul Martin',
    ],
    [
      'whose terms somebody uses',
      'C’est « une ruine », selon les termes employés par Marie Dupont.',
      'Marie Dupont',
    ],
  ])('%s', (_, sentence, name) => {
    expect(namedBy('fr', sentence)).toEqual([name]);
  });
});

describe('a verb within the marks', () => {
  test.each([
    ['fr', 'Le préfet « appelle au calme ».', 'Le préfet'],
    ['fr', 'La mairie avait pourtant « constaté que rien ne pressait » lundi.', 'La mairie'],
    ['en', 'The mayor “denounced the plan” on Friday.', 'The mayor'],
  ] as const)('%s: %s', (language, sentence, name) => {
    expect(namedBy(language, sentence)).toEqual([name]);
  });

  test.each(['Le préfet viendra à la « demande » du maire.', 'Le navire a « coulé » lundi.'])(
    'is none that reports: %s',
    (sentence) => {
      expect(namedBy('fr', sentence)).toEqual([]);
    },
  );

  test('is reported where somebody tells of it', () => {
    expect(namedBy('fr', 'Marie Dupont assure que le préfet a « condamné » ces retards.')).toEqual([
      'Marie Dupont',
    ]);
  });
});

describe('a colon behind the quotations that open a sentence', () => {
  test.each([
    ['PARIS — « Plus lents » et « plus chers » : les pêcheurs craignent les retards.', 'les pêcheurs'],
    ['« On part » : Anne Petit et Paul Martin craignent les retards.', 'Anne Petit et Paul Martin'],
  ])('tells of who is quoted: %s', (sentence, name) => {
    expect(namedBy('fr', sentence)).toEqual([name]);
  });

  test('tells of nobody where it is a thing', () => {
    expect(namedBy('fr', '« On part » : le port ferme.')).toEqual([]);
  });
});
