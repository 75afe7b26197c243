import { describe, expect, test } from 'vitest';
import { isWorthShowing } from '../../../src/answer/citation/choose-citations.js';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { contentOf } from '../../../src/index/memory/memory-content.js';
import { splitPassages } from '../../../src/index/split-passages.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';
import { contentRead } from '../../fixtures/content-read.js';
import { openTown } from '../../fixtures/town.js';

const ARTICLE = `Minister opens the harbour

The minister Vera Holm opened the new harbour on Monday, after nine years of work that cost two billion.

"The harbour will double our trade," said Vera Holm.

"The harbour has cost too much," Vera Holm added.

"My daughter starts school next week," Vera Holm told reporters.

"Winter was long," Vera Holm said.
`;

async function openHarbour() {
  const article = parseArticle('harbour.txt', ARTICLE);
  const quotes = extractQuotes(article);
  const speakers = [{ name: 'Vera Holm', kind: 'person' as const, aliases: ['Holm'] }];
  return openTown(
    contentOf({
      articles: [article],
      quotes: [quotes],
      statements: [],
      speakers,
      passages: splitPassages([article]),
    }),
  );
}

test('shows what else the speaker says on the topic, and nothing that is not on it', async () => {
  const { answerer } = await openHarbour();
  const { outcome, citations } = await answerer.ask('what did Holm say about the harbour?');
  expect(outcome).toBe('answered');
  expect(citations.map(({ text }) => text).sort()).toEqual([
    'The harbour has cost too much,',
    'The harbour will double our trade,',
  ]);
});

test('shows all there is where no topic is given', async () => {
  const { answerer } = await openHarbour();
  expect((await answerer.ask('quotes by Holm', { limit: 10 })).citations).toHaveLength(4);
});

describe('a further citation that is not the words asked for', () => {
  /** Whether a sentence is worth showing that answers with this probability. */
  const isShown = (probability: number, features: object = {}, speaker: object | null = null) => {
    const choice = { quote: null, statement: null, features, probability };
    return isWorthShowing(
      choice as unknown as Parameters<typeof isWorthShowing>[0],
      { question: { speaker } } as unknown as Parameters<typeof isWorthShowing>[1],
    );
  };

  test('is shown where it may well be the answer, the more so where it holds a word of the topic', () => {
    expect(isShown(0.1, { own: 0.2, around: 0.2 })).toBe(true);
    expect(isShown(0.1, { own: 0, around: 0 })).toBe(false);
    expect(isShown(0.3, { own: 0, around: 0 })).toBe(true);
    expect(isShown(0.01)).toBe(false);
  });

  test('is shown, however weak, where it is more on the topic by whom it asks for', () => {
    const theirs = { speaker: 1, own: 0.5 };
    const choice = { quote: {}, statement: null, features: theirs, probability: 0.01 };
    const shows = (speaker: object | null) =>
      isWorthShowing(
        choice as unknown as Parameters<typeof isWorthShowing>[0],
        { question: { speaker } } as unknown as Parameters<typeof isWorthShowing>[1],
      );
    expect(shows({})).toBe(true);
    expect(shows(null)).toBe(false);
  });
});

test('who says something is shown by their words, and by nothing in which nobody speaks', async () => {
  const { answerer } = await openTown(
    contentRead({
      'mill.txt': `The mill may close

The mill on the river may close, and the river path with it, because the mill is old.

"Close the mill and the river floods," warned Ada Voss, who runs the mill.

The mill was built in 1802. The river has flooded the mill twice.

"The river is not the mill's fault," said Jon Ekberg.
`,
    }),
  );
  const { citations } = await answerer.ask('Who said something about the mill and the river?');
  expect(citations.map(({ kind, speaker }) => [kind, speaker])).toEqual([
    ['quote', 'Ada Voss'],
    ['quote', 'Jon Ekberg'],
  ]);
});
