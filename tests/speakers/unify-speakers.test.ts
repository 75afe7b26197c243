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
  // Each article prints the mentions of its quotes.
  const read = quotes.map((own) => ({ text: own.map(({ mention }) => mention).join('. ') }) as Article);
  const unified = unifySpeakers(read, quotes);
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

  it('tells two people of one surname apart by gender, title and office', () => {
    const couple: Parameters<typeof unify>[0] = [
      ['Barack Obama', 'President Barack Obama'],
      ['Michelle Obama', 'the former first lady Michelle Obama'],
    ];
    expect(unify(couple, [['Obama', 'he']]).names[1]).toEqual(['Barack Obama']);
    expect(unify(couple, [['Obama', 'Mme Obama']]).names[1]).toEqual(['Michelle Obama']);
    expect(unify(couple, [['Obama', 'President Obama']]).names[1]).toEqual(['Barack Obama']);
    expect(unify(couple, [['Obama']]).names[1]).toEqual(['Obama']);
    expect(unify([['Barack Obama']], [['Obama', 'Mrs. Obama']]).names[1]).toEqual(['Obama']);
  });

  it('does not take a given name alone for somebody of another article', () => {
    expect(unify([['Ali Mohammed']], [['Mohammed']]).names[1]).toEqual(['Mohammed']);
    expect(unify([['Elizabeth Warren']], [['Warren', 'Sen. Warren']]).names[1]).toEqual(['Elizabeth Warren']);
  });

  it.each([
    ['another given name within it', ['Jean-Luc Martin'], ['Luc Martin'], 'Luc Martin'],
    ['an initial of two', ['Jean Dupont', 'Jacques Dupont'], ['J. Dupont'], 'J. Dupont'],
    ['a compound surname', ['Marine Le Pen'], ['Le Pen'], 'Marine Le Pen'],
    ['a compound surname of two', ['Marine Le Pen', 'Jean-Marie Le Pen'], ['Le Pen'], 'Le Pen'],
  ])('with %s', (_, full, [short = ''], expected) => {
    expect(unify([...full.map((name) => [name] as [string])], [[short]]).names[1]).toEqual([expected]);
  });

  it('prefers the fullest name, then the one quoted most', () => {
    const [speaker] = unify([['Sergei Lavrov']], [['Sergueï Lavrov'], ['Sergei Lavrov']]).speakers;
    expect(speaker?.name).toBe('Sergei Lavrov');
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

  it.each([
    ['M. Moreau producteur', 'M. Moreau'],
    ['helping sort Paul Moreau', null],
    ['Paul Moreau de la Banque', null],
    ['Paul Moreau (PS)', null],
    ['son secrétaire Paul Moreau', null],
    ['les mots du président Paul Moreau', 'président Paul Moreau'],
    ['le maire de Lyon Paul Moreau', 'le maire de Lyon Paul Moreau'],
    ['Rep. Paul Moreau of Ohio', 'Rep. Paul Moreau'],
    ['un responsable municipal', null],
    ['cet avocat de 61 ans', null],
    ['le groupe public', null],
    ['le maire de Lyon', 'le maire de Lyon'],
  ])('keeps of %j as an alias: %j', (mention, alias) => {
    expect(unify([['Paul Moreau', mention]]).speakers[0]?.aliases).toEqual(alias === null ? [] : [alias]);
  });

  it("keeps no other person's role, in an article that names them", () => {
    const president: Parameters<typeof unify>[0] = [
      ['Anne Roux', "la cheffe de l'Etat Anne Roux"],
      ['Anne Roux', "la cheffe de l'Etat"],
    ];
    const { speakers } = unify(president, [
      ['Paul Petit', "la cheffe de l'Etat"],
      [null, 'Anne Roux'],
    ]);
    expect(speakers.map(({ aliases }) => aliases)).toEqual([
      ["la cheffe de l'Etat Anne Roux", "la cheffe de l'Etat"],
      [],
    ]);
    const abroad = unify(president, [['Paul Petit', "la cheffe de l'Etat"]]).speakers[1];
    expect(abroad?.aliases).toEqual(["la cheffe de l'Etat"]);
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
