import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import type { Answerer } from '../../src/answer/answerer.js';
import type { EvidenceFeatures } from '../../src/answer/evidence/evidence.js';
import { findEvidence } from '../../src/answer/evidence/find-evidence.js';
import { SPEAKER_FIT } from '../../src/answer/evidence/speaker-fit.js';
import { type Knowledge, knowledgeOf } from '../../src/answer/knowledge.js';
import { understandQuestion } from '../../src/answer/question/understand-question.js';
import type { Embedder } from '../../src/embedding/embedder.js';
import { contentRead } from '../fixtures/content-read.js';
import { openTown } from '../fixtures/town.js';

const FERRY = `Ferry to Skerry Island stops running

The last ferry to Skerry Island left on Friday. The harbour office closed the line.

"The engine is older than I am," said Nora Petrie, a schoolteacher who crosses every morning.

On Friday officials in the county refused to comment. "We will look for another boat," said county clerk Tom Adair.

Charlotte Hale, a captain, has steered the ferry for thirty years. "My passengers will row," Hale said.
`;
const FAIR = `Spring fair opens in Charlotte

The spring fair opened in Charlotte on Sunday with a parade of tractors.

"Nobody bakes pies like these," said Charlotte Dunn, the mayor.

The baker Ian Moss warned that flour would cost twice as much by summer.
`;

const COLUMN = `The rink should stay open in June

By Ruth Lane

The rink loses money because nobody advertises it. A summer of curling would pay for the roof.
`;

const COUNTY = `Two towns share a bus

The mayor of Alderby, Rita Holt, opened the bus stop. "It took nine years," she said.

Sam Pike, the long-serving mayor of Morwen, was late. "The bus was full," he said.

The warden of the Morwen park, who met the county planner Lou Finch, asked for a second bus.
`;

const VARENNE = `Un car pour la vallée

La vallée aura un car dès le printemps, et les habitants ne le croient pas encore.

Le préfet de la Varenne, Marcel Tissot, est venu lundi. « Nous paierons la moitié », a-t-il promis.
`;

let answerer: Answerer;
let known: Knowledge;
let embedder: Embedder;

beforeAll(async () => {
  const content = contentRead({
    'ferry.txt': FERRY,
    'fair.txt': FAIR,
    'rink.txt': COLUMN,
    'bus.txt': COUNTY,
    'car.txt': VARENNE,
  });
  const town = await openTown(content);
  ({ answerer, embedder } = town);
  known = knowledgeOf(content, town.searcher);
});

const ask = (question: string): Promise<Answer> => answerer.ask(question);

/** The features of each speaker's quote that was found for a question. */
async function voices(question: string): Promise<ReadonlyMap<string, EvidenceFeatures>> {
  const vector = (await embedder.embedQueries([question])).data;
  const understood = understandQuestion(question, known);
  const query = { question: understood, vector, articles: null, onlyQuotes: false, passages: 0 };
  const { evidence } = findEvidence(query, known);
  return new Map(
    evidence.flatMap(({ quote, features }) => (quote?.speaker ? [[quote.speaker, features]] : [])),
  );
}

describe('whom a question means', () => {
  test('may be told by what the article says where it brings the name in', async () => {
    const { citations } = await ask('What did the captain say about the passengers?');
    expect(citations[0]).toMatchObject({ speaker: 'Charlotte Hale' });
    const fits = await voices('What did the captain say about the passengers?');
    expect(fits.get('Charlotte Hale')?.voiceLead).toBe(1);
    expect(fits.get('Charlotte Hale')?.voice).toBeGreaterThan(fits.get('Charlotte Dunn')?.voice ?? 0);
  });

  test('tells their silence by how little of the topic their own words hold', async () => {
    const [silent, speaks] = [
      await voices('What did Tom Adair say about pies?'),
      await voices('What did Charlotte Dunn say about pies?'),
    ];
    expect(silent.get('Tom Adair')?.theirOwn).toBe(0);
    expect(speaks.get('Charlotte Dunn')?.theirOwn).toBeGreaterThan(0.5);
  });

  test('is doubtful for an office told by one word: others may answer, and nobody is said to be silent', async () => {
    const { speaker, citations } = await ask('What did officials say about another boat?');
    expect(citations[0]).toMatchObject({ speaker: 'Tom Adair' });
    expect(speaker?.name ?? 'Tom Adair').toBe('Tom Adair');
  });

  test('is nobody whose given name only begins the name of somebody else', async () => {
    const { speaker } = await ask('What did Charlotte Hale say about the passengers?');
    expect(speaker?.name).toBe('Charlotte Hale');
  });

  test('is whoever owns the opinion, not whom it is of', async () => {
    const { speaker } = await ask("What is Nora Petrie's low opinion of Tom Adair?");
    expect(speaker?.name).not.toBe('Tom Adair');
  });

  test('may be who wrote the article: it is the evidence, shown as the article it is', async () => {
    const { citations } = await ask('Why does Ruth Lane think the rink loses money?');
    expect(citations[0]).toMatchObject({ kind: 'passage', speaker: null });
    expect(citations[0]?.text).toContain('The rink loses money');
    const vector = (await embedder.embedQueries(['rink'])).data;
    const question = understandQuestion('What does Ruth Lane say about the rink?', known);
    const query = { question, vector, articles: null, onlyQuotes: false, passages: 0 };
    const { evidence } = findEvidence(query, known);
    expect(evidence.map(({ features }) => features.speaker)).toContain(SPEAKER_FIT.authored);
  });

  test.each([
    ['What did the mayor of Alderby say about the bus?', 'Rita Holt'],
    ["what's the Alderby mayor's view of the bus stop?", 'Rita Holt'],
    ['What did the mayor of Morwen say about the bus?', 'Sam Pike'],
    ['que dit le préfet de la Varenne de la moitié', 'Marcel Tissot'],
  ])('is whoever is called so beside the name, and surely: "%s"', (question, name) => {
    expect(understandQuestion(question, known).speaker).toMatchObject({ name, isSure: true });
  });

  test.each([
    'What did the warden of Alderby say about the bus?',
    'What did the warden of the Morwen park say about the bus?',
    'que dit le préfet de la Vienne de la moitié',
    'que dit la préfète de la Varenne de la moitié',
  ])('is nobody who is not: "%s"', (question) => {
    expect(understandQuestion(question, known).speaker?.isSure ?? false).toBe(false);
  });

  test.each([
    ["What did Charlotte Hale's brother say about the harbour?", true],
    ['Que dit le frère de Charlotte Hale du port ?', true],
    ['What did passengers of Tom Adair say?', true],
    ['What is said of Charlotte Hale?', false],
    ['Que dit-on de Charlotte Hale ?', false],
  ])('may be somebody whom another’s name only describes: "%s"', (question, wantsQuote) => {
    expect(understandQuestion(question, known)).toMatchObject({ speaker: null, wantsQuote });
  });

  test.each([
    "What did Charlotte Hale's wife say about the passengers?",
    'Que dit la femme de Charlotte Hale des passagers ?',
  ])('is not whose relation is asked for: "%s"', async (question) => {
    expect(understandQuestion(question, known).owners).toEqual(new Set(['Charlotte Hale']));
    const { citations } = await ask(question);
    expect(citations.map(({ speaker }) => speaker)).not.toContain('Charlotte Hale');
  });

  test.each(['Which baker warned that flour costs more?', 'Who warned about flour?'])(
    'is asked for by "%s"',
    async (question) => {
      const { speaker, citations } = await ask(question);
      expect(speaker).toBeNull();
      expect(citations[0]?.text).toContain('flour');
    },
  );
});
