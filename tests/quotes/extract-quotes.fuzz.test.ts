import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

const PIECES = [
  ...['"', '«', '»', '“', '”', '‘', '’', "'", '+', '—', '-', '(', ')', ',', '.', ':', ';', '?', '!', '…'],
  ...[' ', '\n', '\n\n', '\u00a0', '\u202f'],
  ...[
    'Marie Dupont',
    'M. Martin',
    'le ministre',
    'la présidente de la région',
    'une source',
    'Paris',
    'Mr. Smith',
  ],
  ...[
    'a déclaré',
    'dit-il',
    'a-t-elle ajouté',
    'selon',
    'qui',
    'que',
    'et',
    'said',
    'according to',
    'he',
    'elle',
  ],
  ...['oui', 'the plan', '1.000', 'l’', "d'", '𝒳', '́', 'de', 'of', 'pour', '='],
];

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' '));
const text = fc.oneof(words, spaced, fc.string({ unit: 'binary', maxLength: 200 }));
const language = fc.constantFrom<Article['language']>('fr', 'en', 'other');

function articleOf(text: string, language: Article['language']): Article {
  const paragraphs = [...text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)].map((match, index) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    kind: index === 0 ? ('title' as const) : ('body' as const),
    number: index === 0 ? null : index,
  }));
  return {
    id: 'a',
    file: 'a.txt',
    text,
    title: '',
    byline: null,
    authors: [],
    language,
    url: null,
    outlet: null,
    length: text.length,
    date: null,
    paragraphs,
  };
}

describe('extractQuotes, on any text', () => {
  it('gives quotations in order that are slices of the text, never empty, apart or one within another', () => {
    fc.assert(
      fc.property(text, language, (text, language) => {
        let last = { start: 0, end: 0 };
        for (const { start, end, parts = [] } of extractQuotes(articleOf(text, language))) {
          const isInner = start >= last.start && end <= last.end;
          if (!isInner) expect(start).toBeGreaterThanOrEqual(last.end);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(start);
            expect(part.end).toBeLessThanOrEqual(end);
          }
          if (!isInner) last = { start, end };
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives a mention and a confidence of at least one half with every speaker, and none without', () => {
    fc.assert(
      fc.property(text, language, (text, language) => {
        for (const { speaker, mention, cue, confidence } of extractQuotes(articleOf(text, language))) {
          if (speaker === null) expect([mention, cue, confidence]).toEqual([null, null, 0]);
          else expect(mention !== null && confidence >= 0.5 && confidence <= 1).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says nothing of speakers in a language it does not know', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(extractQuotes(articleOf(text, 'other')).every(({ speaker }) => speaker === null)).toBe(true);
      }),
    );
  });

  it('reads a hundred thousand marks in one paragraph', () => {
    const text = '"oui" '.repeat(50_000);
    expect(extractQuotes(articleOf(`Titre\n\n${text}`, 'fr'))).toHaveLength(50_000);
  });
});
