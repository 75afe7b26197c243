import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import type { Quote, SpeakerKind } from '../../src/quotes/quote.js';
import { unifySpeakers } from '../../src/speakers/unify-speakers.js';

/** One article for each list of speakers, a quote for each speaker, with "mention" for the words printed. */
function unify(...articles: (readonly [speaker: string | null, mention?: string, kind?: SpeakerKind][])[]) {
  const quotes = articles.map((speakers) =>
    speakers.map(
      ([speaker, mention = speaker ?? undefined, speakerKind = 'person']): Quote => ({
        start: 0,
        end: 1,
        kind: 'direct',
        speaker,
        ...(speaker !== null && { speakerKind }),
        mention: mention ?? null,
        cue: null,
        confidence: speaker === null ? 0 : 1,
        paragraph: 1,
      }),
    ),
  );
  const unified = unifySpeakers(
    articles.map((_, index) => ({ id: String(index) }) as Article),
    quotes,
  );
  return {
    names: unified.quotes.map((own) => own.map(({ speaker }) => speaker)),
    speakers: unified.speakers,
  };
}

describe('unifySpeakers', () => {
  it('makes one speaker of transliterations, shortenings and initials', () => {
    const { names, speakers } = unify(
      [['Sergueï Lavrov']],
      [['Sergei Lavrov'], ['Sergueï Lavrov']],
      [['Lavrov'], ['S. Lavrov']],
    );
    expect(names).toEqual([
      ['Sergueï Lavrov'],
      ['Sergueï Lavrov', 'Sergueï Lavrov'],
      ['Sergueï Lavrov', 'Sergueï Lavrov'],
    ]);
    expect(speakers).toHaveLength(1);
    expect(speakers[0]?.aliases).toEqual(expect.arrayContaining(['Sergei Lavrov', 'Lavrov', 'S. Lavrov']));
  });

  it('keeps two people of one surname two, and leaves the surname alone to neither', () => {
    const { names, speakers } = unify([['Marie Dupont'], ['Jean Dupont']], [['Dupont']]);
    expect(names).toEqual([['Marie Dupont', 'Jean Dupont'], ['Dupont']]);
    expect(speakers).toHaveLength(3);
  });

  it('prefers the fullest name, then the one quoted most', () => {
    expect(unify([['Luc Martin']], [['Jean-Luc Martin'], ['Luc Martin']]).speakers[0]?.name).toBe(
      'Luc Martin',
    );
    expect(unify([['Paul Roy']], [['Paul Henri Roy']]).speakers.map(({ name }) => name)).toEqual([
      'Paul Henri Roy',
    ]);
  });

  it('keeps telling descriptions as aliases, not pronouns and bare roles', () => {
    const { speakers } = unify([
      ['Sergueï Lavrov', 'il'],
      ['Sergueï Lavrov', 'le ministre'],
      ['Sergueï Lavrov', 'le ministre russe des Affaires étrangères'],
    ]);
    expect(speakers[0]?.aliases).toEqual(['le ministre russe des Affaires étrangères']);
  });

  it('unites a body named with and without its article, and never with a person', () => {
    const { names } = unify(
      [['la Maison Blanche', 'la Maison Blanche', 'metonym']],
      [['Maison Blanche', 'Maison Blanche', 'metonym'], ['Paul Maison']],
    );
    expect(new Set(names.flat())).toHaveProperty('size', 2);
  });

  it('leaves quotes without a speaker without one', () => {
    const { names, speakers } = unify([[null]]);
    expect(names).toEqual([[null]]);
    expect(speakers).toEqual([]);
  });
});
