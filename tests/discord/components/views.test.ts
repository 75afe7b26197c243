import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Citation } from '../../../src/answer/answer.js';
import type { Article } from '../../../src/articles/article.js';
import { catalogueOf } from '../../../src/discord/catalogue/catalogue-of.js';
import { answerView } from '../../../src/discord/components/answer-view.js';
import { articleView } from '../../../src/discord/components/article-view.js';
import { compareView } from '../../../src/discord/components/compare-view.js';
import { contextView } from '../../../src/discord/components/context-view.js';
import { decodeCustomId, encodeCustomId, NOBODY } from '../../../src/discord/components/custom-id.js';
import type { Frame } from '../../../src/discord/components/frame.js';
import { articlesView, speakersView } from '../../../src/discord/components/list-views.js';
import { decodePlaces, encodePlaces, type Place } from '../../../src/discord/components/places.js';
import { readQuestion } from '../../../src/discord/components/question-text.js';
import { quotesView } from '../../../src/discord/components/quotes-view.js';
import { readTopic, TOPIC_LIMIT } from '../../../src/discord/components/topic-text.js';
import type { View } from '../../../src/discord/components/view.js';
import { wholeView } from '../../../src/discord/components/whole-view.js';
import type { QuoteRecord, SpeakerRecord } from '../../../src/library.js';
import { type Draft, fixtureLibrary } from '../fixture-library.js';
import { requestProblems } from '../loopback/routes.js';

/** Words that try what markdown, mentions and limits allow. */
const nasty = fc.constantFrom(
  '@everyone',
  '<@123456789012345678>',
  '**',
  '```',
  '[x](https://evil.example)',
  '# ',
  '\n',
  '\n\n> ',
  '1. ',
  'mot',
  "l'été",
  '"«»“”',
  '\u202E',
  '\u200B',
  '😀',
  '\\',
  '||',
  'x'.repeat(300),
);
const prose = (most: number) =>
  fc.array(fc.oneof(nasty, fc.lorem({ maxCount: 8 })), { maxLength: most }).map((parts) => parts.join(' '));
/** Sometimes far longer than any message. */
const long = fc.oneof(
  prose(60),
  prose(10).map((text) => `${text} mot `.repeat(300)),
);
const named = (most: number) => prose(most).map((text) => text.replace(/\s+/g, ' ').trim() || 'X');
const url = fc.constantFrom(
  null,
  'https://a.example/x',
  `https://a.example/${'y'.repeat(700)}`,
  'https://a.example/(a)[b]*_*',
  'javascript:alert(1)',
);

const draft: fc.Arbitrary<Draft> = fc
  .record({
    id: fc.uuid(),
    title: named(12),
    lead: long,
    url,
    date: fc.constantFrom(null, '2024-02-30', '2023-01-05', 'soon', '2'.repeat(400)),
    language: fc.constantFrom('fr' as const, 'en' as const),
    said: fc.array(fc.record({ words: long, speaker: fc.option(named(6), { nil: null }), cue: named(3) }), {
      maxLength: 7,
    }),
  })
  .map(({ said, lead, ...article }) => {
    const quotes = said.map((quote, index) => ({ ...quote, words: `${index}#${quote.words}#` }));
    const paragraphs = [`Lead. ${lead}`, ...quotes.map(({ words }) => `Before ${words} after.`)];
    return { ...article, paragraphs, quotes };
  });

const scene = fc.record({
  drafts: fc.array(draft, { minLength: 1, maxLength: 4 }),
  question: prose(40),
  topic: named(20).map((text) => text.slice(0, TOPIC_LIMIT)),
  language: fc.constantFrom('en' as const, 'fr' as const),
  outcome: fc.constantFrom('answered' as const, 'speaker-silent' as const, 'not-found' as const),
  count: fc.integer({ min: 0, max: 3 }),
  kind: fc.constantFrom('quote' as const, 'passage' as const),
  page: fc.nat(12),
});

function problemsOf(view: View): readonly string[] {
  const body = { components: view, flags: 1 << 15, allowed_mentions: { parse: [], replied_user: false } };
  const sent = JSON.parse(JSON.stringify(body));
  return requestProblems({
    method: 'POST',
    path: '/channels/1/messages',
    query: new URLSearchParams(),
    body: sent,
    at: 0,
  });
}

test('no article and no question makes a message that Discord refuses', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ drafts, question, topic, language, outcome, count, kind, page }) => {
      const library = fixtureLibrary(drafts);
      const words = catalogueOf(language);
      const frame: Frame = {
        words,
        asker: '18446744073709551615',
      };
      const records = await library.quotes();
      const citations = records.slice(0, count).map(({ quote, text, article }, index): Citation => {
        const { id, title, url, outlet, date, authors } = article;
        return {
          ...quote,
          n: index + 1,
          text,
          kind,
          file: article.file,
          article: { id, title, url, outlet, date, authors },
          score: 1,
        };
      });
      const speaker =
        outcome === 'answered' ? null : { name: records[0]?.quote.speaker ?? 'X', quoted: true };
      const answer: Answer = {
        question,
        language,
        speaker,
        topic: question.split(/\s+/),
        outcome,
        citations,
      };
      const extras = { showQuestion: true, shareable: true, questionHash: 'abcdefghijkl' };
      const lists = library.speakers().map((said) => ({
        speaker: said,
        article: library.articles()[0] ?? null,
        about: topic,
      }));
      const sides = library
        .speakers()
        .slice(0, 4)
        .map(({ name }) => ({
          speaker: name,
          quotes: records.filter(({ quote }) => quote.speaker === name),
        }));
      const places = records
        .slice(0, 6)
        .map(({ article, quote: { start, end } }): Place => ({ article, start, end }));
      const views = [
        answerView(answer, library, frame, extras),
        ...lists.slice(0, 2).map((list) => quotesView(records, list, page, library, frame)),
        speakersView(library.speakers(), page, frame),
        articlesView(library.articles(), page, frame),
        ...library.articles().map((article) =>
          articleView(
            article,
            records.filter((record) => record.article.id === article.id),
            frame,
          ),
        ),
        ...(places.length > 0
          ? [
              contextView(places, page % 3 ? null : page, frame),
              wholeView(places, { quotes: records, statements: [] }, page, library, frame),
            ]
          : []),
        ...(sides.length > 0 ? [compareView(topic, sides, library, frame)] : []),
      ];
      for (const view of views) expect(problemsOf(view)).toEqual([]);
    }),
    { numRuns: 50 },
  );
}, 180_000);

test('a whole quote of very many short lines is parted into pages that Discord takes', async () => {
  const words = Array.from({ length: 400 }, (_, index) => `mot ${index}`).join('\n\n');
  const library = fixtureLibrary([
    {
      id: 'lines',
      title: 'X',
      paragraphs: ['Lead.', `Before ${words} after.`],
      quotes: [{ words, speaker: 'X', cue: 'said' }],
    },
  ]);
  const [record] = await library.quotes();
  const frame = { words: catalogueOf('en'), asker: '1' };
  const { article, quote } = record as QuoteRecord;
  const { start, end } = quote;
  const quotes = record ? [record] : [];
  const view = wholeView([{ article, start, end }], { quotes, statements: [] }, 0, library, frame);
  expect(problemsOf(view)).toEqual([]);
});

test('a quote that is cut says so outside its marks, and is whole behind a button', async () => {
  const words = Array.from({ length: 2000 }, (_, index) => `mot${1000 + index}`).join(' ');
  const library = fixtureLibrary([
    {
      id: 'long',
      title: 'T',
      paragraphs: ['Lead.', `"${words}", a dit Anna.`],
      quotes: [{ words, speaker: 'Anna' }],
    },
  ]);
  const answer = await library.ask('what did Anna say about mot1000?');
  const frame = { words: catalogueOf('en'), asker: '1' };
  const extras = { showQuestion: false, shareable: false, questionHash: 'x' };
  const view = answerView(answer, library, frame, extras);
  expect(JSON.stringify(view)).toMatch(/mot\d+” \[…\]\u00A0¹/);
  const labels = JSON.stringify(view).match(/(?<="label":")[^"]+/g);
  expect(labels).toEqual(['In context', 'Whole quote', 'Helpful', 'Not helpful']);

  const [id] = JSON.stringify(view).match(/(?<="custom_id":")[^"]*:whole:[^"]+/) ?? [];
  const carried = decodePlaces(String(decodeCustomId(id ?? '')?.args[0]), library.articles());
  const places = carried?.flatMap((place) => place ?? []) ?? [];
  const records = await library.quotes();
  const pagesOf = (draw: (page: number) => View) =>
    [...new Set(Array.from({ length: 9 }, (_, page) => JSON.stringify(draw(page))))].join(' ');
  const context = pagesOf((page) => contextView(places, page, frame));
  const whole = pagesOf((page) =>
    wholeView(places, { quotes: records, statements: [] }, page, library, frame),
  );
  for (const all of [context, whole]) expect(new Set(all.match(/mot\d+/g)).size).toBe(2000);
  expect(context).toContain('mot2999**\\", a dit Anna.');
  expect(whole).toContain('mot2999”');
  expect(whole).toContain('**Anna**');
});

test('places come back from a button as they were, the first of them where it cannot carry all', () => {
  const articles = Array.from({ length: 9 }, (_, index) => ({
    id: `a${index}`,
    text: 'x'.repeat(2_100_000),
    length: 2_100_000,
  }));
  const place = fc.record({
    article: fc.constantFrom(...(articles as unknown as readonly Article[])),
    start: fc.nat(2_000_000),
    length: fc.integer({ min: 1, max: 50_000 }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (drawn) => {
      const places = drawn.map(
        ({ article, start, length }): Place => ({ article, start, end: start + length }),
      );
      const carried = decodePlaces(encodePlaces(places), articles as unknown as readonly Article[]) ?? [];
      expect(carried).toEqual(places.slice(0, carried.length));
      expect(carried.length).toBeGreaterThanOrEqual(Math.min(places.length, 4));
      const args = [encodePlaces(places), 1234, 'next'];
      expect(encodeCustomId({ action: 'context', asker: NOBODY, args }).length).toBeLessThanOrEqual(100);
    }),
    { numRuns: 50 },
  );
  for (const other of ['', '!', '1.2', '1.2.3_', 'AAAAAAAA', 'AAAAAAAA1.2~', 'x'.repeat(80)])
    expect(decodePlaces(other, [])).toBeNull();
});

test('carries the quotes of five articles of the usual length', () => {
  const places = Array.from({ length: 6 }, (_, index): Place => {
    const text = 'x'.repeat(20_000 + index);
    const article = { id: `2024-03-0${index}`, text, length: text.length } as Article;
    return { article, start: 12_345, end: 12_345 + 250 };
  });
  const articles = places.map(({ article }) => article);
  expect(decodePlaces(encodePlaces(places), articles)).toEqual(places.slice(0, 5));
});

test('what a button carries comes back as it was, or not at all', () => {
  const part = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      part,
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.array(part, { maxLength: 4 }),
      (action, asker, args) => {
        const state = { action, asker: asker.toString(), args };
        expect(decodeCustomId(encodeCustomId(state))).toEqual(state);
      },
    ),
  );
  fc.assert(fc.property(fc.string(), (id) => void decodeCustomId(id)));
});

test('questions and topics are read back from the message as they were asked', async () => {
  const frame = { words: catalogueOf('fr'), asker: '1' };
  const library = fixtureLibrary([
    { id: 'a', title: 'T', paragraphs: ['Lead.', 'One.'], quotes: [{ words: 'One', speaker: 'Anna' }] },
  ]);
  await fc.assert(
    fc.asyncProperty(
      prose(6).map((text) => text.slice(0, 150)),
      async (asked) => {
        const once = asked
          .replace(/[\u200B\u202E]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        fc.pre(once !== '');
        const answer: Answer = {
          question: asked,
          language: 'fr',
          speaker: null,
          outcome: 'not-found',
          citations: [],
        };
        const extras = { showQuestion: true, shareable: false, questionHash: 'x' };
        expect(readQuestion(answerView(answer, library, frame, extras) as never)).toBe(once);
        const [said] = library.speakers() as readonly [SpeakerRecord];
        const list = { speaker: said, article: null, about: asked };
        expect(readTopic(quotesView(await library.quotes(), list, 0, library, frame) as never)).toBe(once);
      },
    ),
  );
});
