import { describe, expect, test } from 'vitest';
import { openTown } from '../fixtures/town.js';

const { answerer } = await openTown();
const { ask } = answerer;
const about = 'what did Anne Roux say about cyclists?';

describe('talk', () => {
  test.each([
    ['hello', 'greeting'],
    ['thanks', 'thanks'],
    ['bye', 'farewell'],
    ['what can you do?', 'help'],
    ['ok', 'aside'],
  ] as const)('"%s" after an answer is not answered with it again', async (message, talk) => {
    expect(await ask(message, { history: [about] })).toMatchObject({
      question: message,
      talk,
      outcome: 'not-found',
      speaker: null,
      citations: [],
    });
  });

  test('is no question that another leans on', async () => {
    const { speaker } = await ask('and Benali?', {
      history: ['what did Roux say about the river?', 'thanks'],
    });
    expect(speaker?.name).toBe('Karim Benali');
    expect((await ask('merci, et Benali alors ?', { history: [about] })).speaker?.name).toBe('Karim Benali');
  });

  test.each([
    ['hello', 'fr', 'fr'],
    ['hello', 'en', 'en'],
    ['hello', undefined, 'en'],
    ['merci', 'en', 'fr'],
    ['thank you', 'fr', 'en'],
    ['Roux ?', 'fr', 'fr'],
    ['Roux ?', 'en', 'en'],
    ['what did Roux say?', 'fr', 'en'],
    ["qu'a dit Roux ?", 'en', 'fr'],
  ] as const)('"%s" of a reader of %s is answered in %s', async (message, language, expected) => {
    expect((await ask(message, language ? { language } : {})).language).toBe(expected);
  });
});

describe('where words come from', () => {
  test.each([
    'who said that?',
    'which article?',
    'source?',
    'qui a dit ça ?',
    "c'est dans quel article ?",
    "d'où ça vient",
    'is that really true?',
    'can you verify this please',
    "est-ce que c'est vrai ?",
  ])('"%s" shows the citations before once more', async (question) => {
    const { citations } = await ask(about);
    expect(await ask(question, { history: [about, 'thanks'] })).toMatchObject({
      question,
      outcome: 'answered',
      citations,
    });
    expect(await ask(question, { history: [about, 'which article?'] })).toMatchObject({ citations });
  });

  test('does not get between a question and what goes on from it', async () => {
    expect((await ask('and Benali?', { history: [about, 'which article?'] })).speaker?.name).toBe(
      'Karim Benali',
    );
  });
});

describe('which articles there are', () => {
  test.each([
    ['which articles are there?', 'en'],
    ['hello, what articles do you have please', 'en'],
    ['de quoi parlent les articles ?', 'fr'],
  ])('"%s" is answered with a list of them', async (question, language) => {
    expect(await ask(question)).toMatchObject({ talk: 'articles', language, citations: [] });
  });

  test('is nothing that a question goes on from', async () => {
    expect((await ask('and Benali?', { history: [about, 'which articles are there?'] })).speaker?.name).toBe(
      'Karim Benali',
    );
  });
});

describe('what an article is about', () => {
  const SCHOOL = [
    'Une école de plus',
    "L'école ouvrira en septembre dans le quartier des Tanneurs. Elle accueillera 240 élèves.",
  ];

  test.each([
    ['what is this article about?', { article: 'school' }],
    ["résume l'article stp", { article: 'school' }],
    ['summarise it please', { history: ['what did Paul Blanc say about teachers?'] }],
    ['de quoi ça parle ?', { history: ['what did Paul Blanc say about teachers?'] }],
    ['what is the article about the school about?', {}],
    ["résume l'article sur l'école", {}],
  ])('"%s" shows its title and its opening as they stand', async (question, options) => {
    const { outcome, citations } = await ask(question, options);
    expect(outcome).toBe('answered');
    expect(citations.map(({ text }) => text)).toEqual(SCHOOL);
    expect(citations).toMatchObject([
      { n: 1, kind: 'passage', speaker: null, file: 'school.txt', paragraph: null },
      { n: 2, paragraph: 1 },
    ]);
  });

  test('where no article is meant, what can be asked is told', async () => {
    expect(await ask('what is this article about?')).toMatchObject({ talk: 'help', citations: [] });
  });
});

describe('who is meant', () => {
  test.each([
    ['Roux quotes', 'Anne Roux'],
    ['quote roux cyclists pls', 'Anne Roux'],
    ['Roux a dit quoi ptdr', 'Anne Roux'],
    ['wat did roux say abt cyclists', 'Anne Roux'],
    ['citations Roux', 'Anne Roux'],
    ['Benali alors ?', 'Karim Benali'],
  ])('"%s": %s', async (question, name) => {
    expect(await ask(question)).toMatchObject({ outcome: 'answered', speaker: { name, quoted: true } });
  });

  test('a correction goes on from what it sets right', async () => {
    expect((await ask('no, I meant Benali', { history: [about] })).speaker?.name).toBe('Karim Benali');
    expect((await ask('non je voulais dire Lavrenko', { history: [about] })).speaker).toEqual({
      name: 'Youri Lavrenko',
      quoted: false,
    });
    expect((await ask('non je voulais dire sur le pont', { history: [about] })).speaker?.name).toBe(
      'Anne Roux',
    );
  });

  test('a question for a fact about somebody does not want their words', async () => {
    expect((await ask('when will she open the school?', { history: [about] })).speaker).toBeNull();
  });
});

describe('a question that goes on', () => {
  test.each([
    ['and why?', 'que dit Anne Roux du pont ?'],
    ['et pourquoi ?', 'what did Anne Roux say about the bridge?'],
  ])('"%s" finds what is asked for in a question in another language', async (question, before) => {
    const { outcome, citations } = await ask(question, { history: [before] });
    expect(outcome).toBe('answered');
    expect(citations[0]).toMatchObject({ speaker: 'Anne Roux', file: 'bridge.txt' });
  });

  test.each([
    'who else?',
    'anyone else?',
    'nobody else?',
    'others?',
    "qui d'autre ?",
    "quelqu'un d'autre ?",
    "personne d'autre ?",
    "d'autres ?",
    'autres ?',
  ])('"%s" shows words of nobody who was shown', async (question) => {
    const history = ['what did Anne Roux say about the bridge?'];
    const { speaker, citations } = await ask(question, { history });
    expect(speaker).toBeNull();
    expect(citations.map((citation) => citation.speaker)).not.toContain('Anne Roux');
  });

  test.each([
    ['what did Anne Roux say?', 'who else?'],
    ["qu'a dit Anne Roux ?", "qui d'autre ?"],
  ])('"%s", then "%s", shows what others say, whatever it is about', async (first, question) => {
    const { outcome, citations } = await ask(question, { history: [first] });
    expect(outcome).toBe('answered');
    const speakers = citations.map(({ speaker }) => speaker);
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers).not.toContain(null);
    expect(speakers).not.toContain('Anne Roux');
  });

  test.each([
    ['what else?', 'en'],
    ['more', 'en'],
    ['and more?', 'en'],
    ['any more?', 'en'],
    ['another one please', 'en'],
    ['next', 'en'],
    ['go on', 'en'],
    ["quoi d'autre ?", 'fr'],
    ['autre chose ?', 'fr'],
    ['encore', 'fr'],
    ['et encore ?', 'fr'],
    ['encore une', 'fr'],
    ['la suite', 'fr'],
    ['et la suite ?', 'fr'],
    ['suivant', 'fr'],
    ["dis-m'en plus", 'fr'],
  ])('"%s" shows further words of whoever was shown, in its own language', async (question, language) => {
    const before = 'what did Anne Roux say?';
    const [shown] = (await ask(before, { limit: 1 })).citations;
    const { citations, ...answer } = await ask(question, { history: [before], limit: 1 });
    expect(answer).toMatchObject({ language, outcome: 'answered', speaker: { name: 'Anne Roux' } });
    expect(citations).toMatchObject([{ speaker: 'Anne Roux' }]);
    expect(citations[0]?.text).not.toBe(shown?.text);
  });

  test('"what else" again and again shows nothing twice', async () => {
    const history = ['what did Anne Roux say?'];
    const shown: string[] = [];
    for (const question of ['what did Anne Roux say?', 'what else did she say?', 'what else did she say?']) {
      const earlier = question === history[0] ? [] : history;
      const { citations } = await ask(question, { history: earlier, limit: 1 });
      shown.push(...citations.map(({ text }) => text));
      if (earlier.length > 0) history.push(question);
    }
    expect(new Set(shown).size).toBe(3);
  });

  test.each([
    ['what did Anne Roux say?', 'more'],
    ["qu'a dit Anne Roux ?", 'encore'],
    ['what did Anne Roux say about the bridge?', 'who else?'],
  ])(
    '"%s", then "%s" without end, shows nothing twice and says when there is nothing more',
    async (first, more) => {
      const history = [first];
      const shown = (await ask(first, { limit: 1 })).citations.map(({ text }) => text);
      for (let again = 0; again < 8; again += 1) {
        const answer = await ask(more, { history, limit: 1 });
        expect(answer.nothingMore ?? false).toBe(answer.citations.length === 0);
        shown.push(...answer.citations.map(({ text }) => text));
        history.push(more);
      }
      expect(new Set(shown).size).toBe(shown.length);
      expect(await ask(more, { history })).toMatchObject({ nothingMore: true, citations: [] });
    },
  );

  test('is answered where the answer before stood', async () => {
    const alone = await ask('how many millions?');
    const { citations } = await ask('and how many pupils?', {
      history: ['what did Paul Blanc say about teachers?'],
    });
    expect(citations[0]?.file).toBe('school.txt');
    expect(alone.citations[0]?.file).not.toBe('school.txt');
  });
});

describe('what chat writes into a question', () => {
  const plain = 'what did Anne Roux say about the bridge?';

  test.each([
    `${plain} <:thonk:123456789012345678>`,
    `<@123456789012345678> ${plain}`,
    `${plain} <#123456789012345678>`,
    `</ask question:123456789012345678> ${plain}`,
    `${plain} [photo.png]`,
    `${plain} 😀 :smile:`,
    `quick question: ${plain}`,
    `hi mate, could you tell me ${plain}`,
  ])('"%s" changes nothing about its answer', async (message) => {
    const { question: _, ...answer } = await ask(plain);
    expect(await ask(message)).toMatchObject(answer);
  });
});
