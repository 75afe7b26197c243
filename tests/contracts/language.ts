import { describe, expect, test } from 'vitest';
import type { LANGUAGES } from '../../src/languages/languages.js';
import type { Lexicon } from '../../src/languages/lexicon.js';
import { detectQuestionLanguage } from '../../src/text/language.js';

type Known = (typeof LANGUAGES)[number];

/** Tables whose keys are cased as newspapers print them. */
const CASED = ['institutions', 'media', 'metonyms', 'givenNames', 'capitalisedNotNames', 'postnominals'];

/** What every language must provide. */
export function describeLanguage(language: Known): void {
  const { code, name, text, articles, attribution, questions, answers, talk, times } = language;
  const { lexicon, grammar, turns } = attribution;

  describe(`${name} (language contract)`, () => {
    test('has its codes, and builds each section once', () => {
      expect(code).toMatch(/^[a-z]{2}$/);
      expect(text.trigrams).toMatch(/^[a-z]{3}$/);
      expect(language.attribution).toBe(attribution);
      expect(attribution.lexicon.roles).toBe(lexicon.roles);
    });

    describe('text', () => {
      test.each([
        ['function words', text.functionWords],
        ['stop words', text.stopWords],
      ])('knows its %s', (_, words) => {
        expect(words.size).toBeGreaterThan(10);
        expect([...words].filter((word) => word !== word.toLowerCase() || /[\s.]/.test(word))).toEqual([]);
      });

      test('gives abbreviations in lower case, without their stop', () => {
        expect(text.abbreviations.filter((word) => word !== word.toLowerCase() || /\.$/.test(word))).toEqual(
          [],
        );
      });

      test('stems words, and nothing to nothing', () => {
        expect(text.stem('information')).toMatch(/^inform/);
        expect(text.stem('')).toBe('');
      });
    });

    describe('articles', () => {
      test('name twelve months, folded', () => {
        expect(articles.months).toHaveLength(12);
        for (const names of articles.months) {
          expect(names.length).toBeGreaterThan(0);
          for (const month of names) expect(month).toMatch(/^[a-z]{3,10}$/);
        }
      });

      test('have patterns that keep no place between calls', () => {
        const { menu, teasersFollow, boilerplate, captions, bylines, footer, continues, clauses } = articles;
        const lines = [menu, teasersFollow, ...boilerplate, ...captions, ...bylines];
        for (const pattern of [...lines, footer, continues, ...clauses]) {
          expect(pattern.flags).not.toMatch(/[gy]/);
          expect(pattern.test('')).toBe(false);
        }
      });
    });

    describe('lexicon', () => {
      test.each(['verbForms', 'verbPhrases', 'catenatives'] as const)(
        '%s finds nothing under an empty word',
        (table) => expect(lexicon[table].get('')).toBeUndefined(),
      );

      test.each(tables(lexicon))('%s holds trimmed words with plain apostrophes and hyphens', (_, words) => {
        expect(words.length).toBeGreaterThan(0);
        expect(
          words.filter((word) => word !== word.trim() || /[’‘‑–—/:;"]|\s{2}/.test(word) || word === ''),
        ).toEqual([]);
      });

      test.each(tables(lexicon).filter(([table]) => !CASED.includes(table)))(
        '%s is in lower case',
        (_, words) => expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]),
      );

      test('gives longer source prepositions before the shorter ones they begin with', () => {
        const list = lexicon.sourcePrepositions;
        const shadowed = list.filter((one, index) =>
          list.slice(0, index).some((longer) => one.startsWith(`${longer} `)),
        );
        expect(shadowed).toEqual([]);
      });

      test('finds the names of media among the institutions', () => {
        const names = [...lexicon.media].filter((outlet) => /^\p{Lu}/u.test(outlet));
        expect(names.filter((outlet) => !lexicon.institutions.has(outlet))).toEqual([]);
      });
    });

    describe('grammar', () => {
      const sets = Object.entries(grammar).filter(
        (entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set,
      );
      test.each(sets)('%s holds lower-case words with plain apostrophes', (_, words) => {
        expect(
          [...words].filter((word) => word !== word.toLowerCase().trim() || /[’‘‑]|\s{2}/.test(word)),
        ).toEqual([]);
      });

      test.each([
        ['reflexives', 'onlyReflexives'],
        ['relatives', 'asideRelatives'],
        ['ofPrepositions', 'contractedOf'],
        ['possessiveEndings', 'surePossessives'],
      ] as const)('%s include %s', (all, some) => {
        expect([...grammar[some]].filter((word) => !grammar[all].has(word))).toEqual([]);
      });

      test('has patterns that keep no place between calls', () => {
        for (const value of Object.values(grammar))
          if (value instanceof RegExp) expect(value.flags).not.toMatch(/[gy]/);
        expect(turns.reportingClause.flags).not.toMatch(/[gy]/);
      });
    });

    describe('questions', () => {
      test('for somebody’s words are told to be in it', () => {
        for (const topic of [null, 'Telefonica']) {
          const question = questions.askFor('Ursula Berger', topic);
          expect(question).toContain('Ursula Berger');
          expect(detectQuestionLanguage(question)).toBe(code);
        }
      });

      test('are read by folded words', () => {
        const { speechVerbs, stanceVerbs, speechNouns, about, idle, typeWords } = questions;
        const words = [speechVerbs, stanceVerbs, speechNouns, about, idle, typeWords].flatMap((set) => [
          ...set,
        ]);
        expect(words.filter((word) => !/^[a-z0-9'-]+$/.test(word))).toEqual([]);
      });
    });

    describe('times', () => {
      test('name seven days, and numbers from one', () => {
        expect(times.weekdays).toHaveLength(7);
        expect(times.numbers).toHaveLength(10);
      });

      test('are matched from a word on, and hold something', () => {
        const { relations, ranges, points } = times;
        for (const pattern of [...relations.map(([, opening]) => opening), ...ranges.flat(), ...points]) {
          expect(pattern.source).toMatch(/^\^/);
          expect(pattern.test('')).toBe(false);
        }
      });
    });

    test('its answers are alternatives of a pattern', () => {
      for (const source of Object.values(answers) as string[])
        expect('' === source || !new RegExp(`^(?:${source})$`, 'iu').test('')).toBe(true);
    });

    test('its talk is folded', () => {
      expect(talk.phrases.size).toBeGreaterThan(0);
      expect([...talk.phrases.keys()].filter((phrase) => !/^[a-z0-9 ]+$/.test(phrase))).toEqual([]);
    });
  });
}

function tables(lexicon: Lexicon): [string, string[]][] {
  const { verbForms, verbPhrases, catenatives, ...rest } = lexicon;
  return Object.entries(rest).map(([name, table]) => [
    name,
    table instanceof Map ? [...table.keys()] : [...(table as Iterable<string>)],
  ]);
}
