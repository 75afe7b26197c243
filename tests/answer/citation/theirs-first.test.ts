import { describe, expect, test } from 'vitest';
import { aboutWhomIsMeant, theirsFirst } from '../../../src/answer/citation/theirs-first.js';
import type { EvidenceFeatures } from '../../../src/answer/evidence/evidence.js';
import type { RankedEvidence, Ranking } from '../../../src/answer/evidence/rank-evidence.js';
import { SPEAKER_FIT } from '../../../src/answer/evidence/speaker-fit.js';
import type { SpeakerMeant } from '../../../src/answer/question/speaker/speaker-meant.js';
import type { UnderstoodQuestion } from '../../../src/answer/question/understood-question.js';
import { contentRead } from '../../fixtures/content-read.js';
import { openTown } from '../../fixtures/town.js';

const LINES = [
  'The pool closes in May, and the swimming club moves to the lake.',
  '"We heard of it from a poster," Boone said.',
  'Clara Boone was furious.',
  '"Swimming in a lake is swimming with the fish," said somebody.',
];
const content = contentRead({ 'pool.txt': `A pool closes\n\n${LINES.join('\n\n')}\n` });
const { text } = content.articles[0] as { text: string };

function piece(line: number, strength: number, speaker: number): RankedEvidence {
  const start = text.indexOf(LINES[line] ?? '');
  const place = { start, end: start + (LINES[line]?.length ?? 0), passage: line, article: 0 };
  return { ...place, quote: null, statement: null, strength, features: { speaker } as EvidenceFeatures };
}

const boone = (isSure: boolean): UnderstoodQuestion => {
  const speaker: SpeakerMeant = { name: 'Clara Boone', names: new Set(), words: ['clara', 'boone'], isSure };
  return { speaker } as UnderstoodQuestion;
};
const narration = piece(0, 9, SPEAKER_FIT.narrated);
const nobodys = piece(3, 9, SPEAKER_FIT.uncredited);
const theirs = piece(1, 7, SPEAKER_FIT.quoted);
const first = (ranked: readonly RankedEvidence[], isSure = true) =>
  theirsFirst({ ranked, question: boone(isSure) } as Ranking, content)[0];

describe('the words of whoever is surely meant', () => {
  test.each([
    ['narration about others', narration],
    ['words that may be another’s', nobodys],
  ])('come before %s, as strong as that', (_, best) => {
    expect(first([best, theirs])).toEqual({ ...theirs, strength: 9 });
  });

  test.each([
    ['what is much stronger', [{ ...narration, strength: 11 }, theirs]],
    ['what names them', [piece(2, 9, SPEAKER_FIT.narrated), theirs]],
    ['what reports them', [piece(0, 9, SPEAKER_FIT.reported), theirs]],
  ])('stay behind %s', (_, ranked) => {
    expect(first(ranked)).toBe(ranked[0]);
  });

  test('stay where they are where it is not sure who is meant', () => {
    expect(first([narration, theirs], false)).toBe(narration);
  });
});

describe('behind what tells of whoever is surely meant', () => {
  test('stands no narration about others', () => {
    const mayStand = aboutWhomIsMeant(theirs, boone(true), content);
    expect(mayStand(narration)).toBe(false);
    expect([nobodys, piece(2, 1, SPEAKER_FIT.narrated)].map(mayStand)).toEqual([true, true]);
  });

  test('and behind anything else it may', () => {
    expect(aboutWhomIsMeant(nobodys, boone(true), content)(narration)).toBe(true);
    expect(aboutWhomIsMeant(theirs, boone(false), content)(narration)).toBe(true);
  });
});

test('an answer shows them so', async () => {
  const club = `Bay Rovers sack their manager

Bay Rovers have sacked their manager, Luc Perrin, after nine matches without a win, and look for a manager.

Captain Tom Reed defended the manager. "We let the manager down," Reed said.

Keeper Ivo Lang was less loyal. "The drills were like school," Lang said.
`;
  const { answerer } = await openTown(contentRead({ 'club.txt': club }));
  const { citations } = await answerer.ask('and Ivo Lang?', {
    history: ['What did Tom Reed say about the manager?'],
  });
  expect(citations.map(({ speaker }) => speaker)).toEqual(['Ivo Lang']);
});
