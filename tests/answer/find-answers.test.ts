import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { findAnswers } from '../../src/answer/find-answers.js';
import { knowledgeOf } from '../../src/answer/knowledge.js';
import type { Searcher } from '../../src/search/searcher.js';
import { openTown } from '../fixtures/town.js';

/** A searcher that tells when it reads where a word stands. */
function telling(searcher: Searcher, onRead: () => void): Searcher {
  const { index } = searcher;
  const passages = {
    ...index.passages,
    of(term: number) {
      onRead();
      return index.passages.of(term);
    },
  };
  return {
    ...searcher,
    forQuestion: (effort) => ({ ...searcher.forQuestion(effort), index: { ...index, passages } }),
  };
}

test('where the words of a question stand is read while the question is embedded', async () => {
  const { content, searcher, embedder } = await openTown();
  const events: string[] = [];
  const embed = async (text: string) => {
    const asked = embedder.embedQueries([text]);
    events.push('asked to embed');
    await wait(50);
    events.push('embedded');
    return (await asked).data;
  };
  const knowledge = knowledgeOf(
    content,
    telling(searcher, () => events.push('read')),
  );
  const { ranked } = await findAnswers('que dit le maire du pont ?', {}, { knowledge, embed });
  expect(ranked.length).toBeGreaterThan(0);
  const before = events.slice(0, events.indexOf('embedded'));
  expect([...new Set(before)]).toEqual(['asked to embed', 'read']);
});
