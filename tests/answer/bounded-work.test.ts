import { describe, expect, test } from 'vitest';
import { speakerDirectory } from '../../src/answer/question/speaker/speaker-directory.js';
import type { Embedder } from '../../src/embedding/embedder.js';
import { UsageError } from '../../src/errors.js';
import { contentOf } from '../../src/index/memory/memory-content.js';
import type { TranslationLexicon } from '../../src/search/translation-lexicon.js';
import { hostileQuestions } from '../fixtures/hostile-questions.js';
import { openTown, SMALL_LEXICON, townLists, wordEmbedder } from '../fixtures/town.js';

/** A town whose lexicon counts how often it is asked for a word. */
async function countingTown() {
  const count = { lookups: 0, embedded: 0 };
  const translation: TranslationLexicon = {
    ...SMALL_LEXICON,
    translate(word, from) {
      count.lookups += 1;
      return SMALL_LEXICON.translate(word, from);
    },
    knowsBeginning(letters, language) {
      count.lookups += 1;
      return SMALL_LEXICON.knowsBeginning(letters, language);
    },
  };
  const embedder = wordEmbedder();
  const counting: Embedder = {
    ...embedder,
    embedQueries(texts) {
      for (const text of texts) count.embedded += text.length;
      return embedder.embedQueries(texts);
    },
  };
  return { count, ...(await openTown(undefined, translation, counting)) };
}

const letters = (seed: number, length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(97 + ((seed * 31 + i * i * 7 + i) % 26))).join('');

describe('a question takes no more than a bounded number of look-ups', () => {
  test.each([
    ['one word of 2,000 letters', letters(1, 2_000)],
    ['2,000 times one letter', 'é'.repeat(2_000)],
    ['40 words of 48 letters', Array.from({ length: 40 }, (_, i) => letters(i, 48)).join(' ')],
    ['66 misspelt words of 29 letters', Array.from({ length: 66 }, (_, i) => letters(i, 29)).join(' ')],
    ['500 words of 3 letters', Array.from({ length: 500 }, (_, i) => letters(i, 3)).join(' ')],
  ])('%s', async (_, question) => {
    const { answerer, count } = await countingTown();
    await answerer.ask(question);
    expect(count.lookups).toBeLessThan(5_000);
  });

  test('with a history of any length, and overflows no stack', async () => {
    const { answerer, count } = await countingTown();
    const history = Array.from({ length: 5_000 }, (_, i) => `and ${letters(i, 1_000_000 / 5_000)}?`);
    await answerer.ask('and that?', { history });
    expect(count.lookups).toBeLessThan(5_000);
  });
});

test('no hostile question takes more look-ups than any other, nor is more of it embedded', async () => {
  const { answerer, count } = await countingTown();
  for (const question of hostileQuestions(66)) {
    Object.assign(count, { lookups: 0, embedded: 0 });
    await answerer.ask(question);
    expect(count.lookups).toBeLessThan(5_000);
    expect(count.embedded).toBeLessThanOrEqual(600);
  }
});

test('a question of more words than are read says so, and is answered by those that are', async () => {
  const { answerer } = await countingTown();
  const long = `what did Anne Roux say about cyclists? ${'well '.repeat(100)}`;
  const answer = await answerer.ask(long);
  expect(answer).toMatchObject({ partlyRead: true, outcome: 'answered' });
  expect(await answerer.ask('what did Anne Roux say about cyclists?')).not.toHaveProperty('partlyRead');
});

test('a question of more misspelt words than are corrected says so', async () => {
  const { answerer } = await countingTown();
  const words = Array.from({ length: 60 }, (_, i) => letters(i, 20)).join(' ');
  expect(await answerer.ask(words)).toMatchObject({ partlyRead: true });
});

test('a follow-up still leans on the last questions of a long history', async () => {
  const { answerer } = await countingTown();
  const history = [...Array(5_000).fill('hm?'), 'what did Anne Roux say about cyclists?'];
  const { speaker } = await answerer.ask('what else did she say?', { history });
  expect(speaker?.name).toBe('Anne Roux');
});

test('a name or a topic that is too long to be one is refused', async () => {
  const { answerer } = await countingTown();
  await expect(answerer.ask('what?', { speaker: 'x'.repeat(1_000_000) })).rejects.toThrow(UsageError);
  await expect(answerer.quotes({ speaker: 'x '.repeat(500_000) })).rejects.toThrow('at most 200');
  await expect(answerer.quotes({ about: 'x'.repeat(1_000_000) })).rejects.toThrow('at most 2,000');
});

test('of thousands who bear one given name, those quoted most are meant by it', () => {
  const lists = townLists();
  const namesakes = Array.from({ length: 15_000 }, (_, i) => ({
    name: `Anne Petit${letters(i, 6)}${i}`,
    kind: 'person' as const,
    aliases: [],
  }));
  const { people } = contentOf({ ...lists, speakers: [...namesakes, ...lists.speakers] });
  const { mentions } = speakerDirectory(people);
  const [mention] = mentions(['que', 'dit', 'anne']);
  expect(mention?.speakers.length).toBeLessThanOrEqual(100);
  expect(mention?.speakers[0]?.name).toBe('Anne Roux');
});
