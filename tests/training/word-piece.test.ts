import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AutoTokenizer, env, type PreTrainedTokenizer } from '@xenova/transformers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeModel } from '../../embeddings/training/export/write-model.js';
import { bertWords } from '../../embeddings/training/tokenizer/bert-words.js';
import { learnVocabulary } from '../../embeddings/training/tokenizer/learn-vocabulary.js';
import { createWordPiece } from '../../embeddings/training/tokenizer/word-piece.js';

const sample = `Le ministre a déclaré que l’accord entrerait en vigueur « dès demain » ; the minister said
so too, twice: "tomorrow". Déjà vu, naïveté, cœur, 3,5 %, aujourd'hui. Москва 北京 ok`;

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of bertWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const vocabulary = learnVocabulary(countsOf(sample), { size: 150, alphabet: 100, rarest: 1 });

describe('the tokens that training sees', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-tokenizer-'));
  let tokenizer: PreTrainedTokenizer;

  beforeAll(async () => {
    writeModel(join(folder, 'toy'), {
      vocabulary,
      table: new Float32Array(vocabulary.length * 2),
      dimension: 2,
    });
    env.localModelPath = folder;
    tokenizer = await AutoTokenizer.from_pretrained('toy', { local_files_only: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    sample,
    'MINISTRE déclaré Tomorrow',
    "l'accord, l’accord; «demain»…",
    'soft\u00adhyphen zero\u200bwidth tab\tnew\nline no\u00a0break',
    'Москва et 北京 ☕ 👋🏽 œuvre straße İstanbul',
    'e\u0301clair = éclair',
    'x'.repeat(101),
    '## $100 a_b [x]',
    '',
  ])('are those of transformers.js with the files written: %j', (text) => {
    const expected = tokenizer.encode(text, { add_special_tokens: false });
    expect(createWordPiece(vocabulary).encode(text)).toEqual(expected);
  });
});

describe('a learned vocabulary', () => {
  it('begins with padding and the unknown word, and has no token twice', () => {
    expect(vocabulary.slice(0, 2)).toEqual(['[PAD]', '[UNK]']);
    expect(new Set(vocabulary).size).toBe(vocabulary.length);
  });

  it('makes whole words of what counts most', () => {
    const counts = new Map([
      ['president', 50],
      ['presidence', 2],
      ['zebre', 1],
    ]);
    const learned = learnVocabulary(counts, { size: 33, alphabet: 30, rarest: 1 });
    expect(
      createWordPiece(learned)
        .encode('Président')
        .map((id) => learned[id]),
    ).toEqual(['president']);
    expect(createWordPiece(learned).encode('zèbre').length).toBeGreaterThan(1);
  });

  it('stops at its size, and leaves rare words to their letters', () => {
    const counts = new Map([
      ['aaaa', 5],
      ['bbbb', 0.4],
    ]);
    const learned = learnVocabulary(counts, { size: 7, alphabet: 10, rarest: 0.5 });
    expect(learned).toEqual(['[PAD]', '[UNK]', 'a', '##a', 'b', '##b', '##aa']);
  });

  it('is the same every time', () => {
    expect(learnVocabulary(countsOf(sample), { size: 150, alphabet: 100, rarest: 1 })).toEqual(vocabulary);
  });
});
