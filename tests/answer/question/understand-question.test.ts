import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../../src/answer/knowledge.js';
import { understandQuestion } from '../../../src/answer/question/understand-question.js';
import { openTown } from '../../fixtures/town.js';

const { content, searcher } = await openTown();
const known = knowledgeOf(content, searcher);
const understand = (question: string, history: readonly string[] = []) =>
  understandQuestion(question, known, history);
const topic = (question: string, history?: readonly string[]) =>
  understand(question, history).topic.map(({ text }) => text);

describe('whose words are asked for', () => {
  test.each([
    ['what did Anne Roux say about the bridge?', 'Anne Roux'],
    ['did roux say anything about cyclists', 'Anne Roux'],
    ['what does Benali think of the river?', 'Karim Benali'],
    ['according to Paul Blanc, how many teachers were hired?', 'Paul Blanc'],
    ['quotes by Paul Blanc', 'Paul Blanc'],
    ["Paul Blanc's opinion on the school", 'Paul Blanc'],
    ['Roux on the cyclists', 'Anne Roux'],
    ["qu'a dit Anne Roux du pont ?", 'Anne Roux'],
    ['que pense Benali du fleuve', 'Karim Benali'],
    ['anne roux elle dit quoi sur les cyclistes', 'Anne Roux'],
    ['Benali sur le fleuve ?', 'Karim Benali'],
    ['Paul Blanc : combien de professeurs ?', 'Paul Blanc'],
    ['according to engineer Benali, does the river rise?', 'Karim Benali'],
    ["selon l'ingénieur en chef Benali, le fleuve monte ?", 'Karim Benali'],
    ["d'après le recteur, combien d'enseignants ?", 'Paul Blanc'],
    ["que dit l'ingénieur du fleuve ?", 'Karim Benali'],
    ['selon Karim Bennali, le fleuve monte ?', 'Karim Benali'],
    ['what did prof Benali of the river institute say about the bridge?', 'Karim Benali'],
    ['what did Karim Benali from the river agency say about the bridge?', 'Karim Benali'],
    ['what did the Tanneurs mayor say about the school?', 'Anne Roux'],
    ['what did the mayor of Tanneurs say about the school?', 'Anne Roux'],
    ['la maire des Tanneurs dit quoi sur le pont', 'Anne Roux'],
    ["il dit quoi l'ingénieur Benali sur le pont", 'Karim Benali'],
    ['roux elle veut quoi pour les cyclistes', 'Anne Roux'],
    ['Benali est il inquiet pour le fleuve', 'Karim Benali'],
    ['is Benali worried about the river?', 'Karim Benali'],
    ['que pense Paul Blanc quand Anne Roux ouvre le pont', 'Paul Blanc'],
    ['le recteur pense que roux a raison sur le pont ?', 'Paul Blanc'],
    ['youri lavrenko sur le pont ?', 'Youri Lavrenko'],
  ])('"%s": those of %s', (question, name) => {
    expect(understand(question).speaker?.name).toBe(name);
  });

  test.each([
    'who did the mayor meet at the bridge?',
    'how many pupils will the school take',
    'what was said about Anne Roux?',
    "qu'a-t-on dit sur Anne Roux ?",
    'quand ouvre le pont ?',
    'what did the skater at Tanneurs say about the school?',
    "que dit l'éclusier de Tanneurs sur le pont ?",
    'faut-il fermer les Tanneurs ? il a dit quoi',
    "c'est où Paul Blanc",
    'quelle actrice soutient la maire ?',
    'who in the city hall suggested a school?',
    "que dit l'ingénieur de Lyon sur le pont ?",
  ])('"%s": nobody\'s', (question) => {
    expect(understand(question).speaker).toBeNull();
  });

  test('those of somebody whom the articles name but do not quote, as they spell the name', () => {
    expect(understand('what did lawrenko say about the school?').speaker).toMatchObject({
      name: 'Youri Lavrenko',
      names: new Set(),
    });
  });

  test('those of a body of which no article has heard, spelled as typed', () => {
    expect(understand('what did the NATO say about the school?').speaker).toMatchObject({ name: 'NATO' });
  });

  test('those of somebody of whom no article has heard', () => {
    expect(understand('what did Zoltan Kovacs say about the school?').speaker).toMatchObject({
      name: 'Zoltan Kovacs',
      names: new Set(),
    });
  });
});

describe('the topic', () => {
  test.each([
    ['what did Anne Roux say about the bridge?', ['bridge']],
    ['que pense Benali du fleuve ?', ['fleuve']],
    ["combien d'élèves dans l'école ?", ['élèves', 'école']],
    ['quotes by Paul Blanc', []],
    ['what did Anne Roux say about her son and a car?', ['son', 'car']],
    ['combien de buts par an dans le Tour of Britain ?', ['buts', 'an', 'tour', 'britain']],
    ['how many stages has the Tour de France', ['stages', 'tour', 'france']],
  ])('of "%s" leaves out the speaker and the frame', (question, words) => {
    expect(topic(question)).toEqual(words);
  });
});

test('a capital inside the question makes a name, one at its beginning does not', () => {
  const names = understand('Pont et École ?').topic.map(({ isName }) => isName === true);
  expect(names).toEqual([false, true]);
});

describe('a question that leans on the one before', () => {
  const history = ['what did Anne Roux say about the bridge?'];

  test.each(['and Benali?', 'what about Karim Benali?'])('"%s" keeps the topic', (question) => {
    expect(understand(question, history)).toMatchObject({ speaker: { name: 'Karim Benali' } });
    expect(topic(question, history)).toEqual(['bridge']);
  });

  test.each(['and about cyclists?', 'did she mention cyclists?', 'et sur les cyclistes ?'])(
    '"%s" keeps the speaker',
    (question) => {
      expect(understand(question, history).speaker?.name).toBe('Anne Roux');
      expect(topic(question, history)).toHaveLength(1);
    },
  );

  test.each(['why?', 'pourquoi ?'])('"%s" keeps both', (question) => {
    expect(understand(question, history)).toMatchObject({
      speaker: { name: 'Anne Roux' },
      answerType: 'reason',
    });
    expect(topic(question, history)).toEqual(['bridge']);
  });

  test.each(['what else did she say?', "qu'a-t-elle dit d'autre ?"])('"%s" wants more of it', (question) => {
    expect(understand(question, history)).toMatchObject({
      speaker: { name: 'Anne Roux' },
      goesOn: { without: "citations" },
    });
  });

  test('keeps the speaker over two steps', () => {
    expect(understand('and about the river?', [...history, 'and about cyclists?']).speaker?.name).toBe(
      'Anne Roux',
    );
  });

  test('forgets the one before where it stands on its own', () => {
    expect(understand('how many pupils will the school take?', history).speaker).toBeNull();
  });

  test('asks for somebody who is not quoted', () => {
    expect(understand('and Lavrenko?', history).speaker).toMatchObject({ name: 'Youri Lavrenko' });
  });
});

test.each([
  ['how much did the bridge cost?', 'money'],
  ['combien a coûté le pont ?', 'money'],
  ['how many pupils', 'number'],
  ['quand ouvre le pont', 'date'],
  ['who built it', 'person'],
  ["où est l'école ?", 'place'],
  ["elle ouvre quand l'école", 'date'],
  ['il date de quand le pont', 'date'],
  ["c'était où l'ancien pont", 'place'],
  ["c'était qui le maire", 'person'],
  ["l'école a été construite avec qui", 'person'],
  ['which company built it', 'name'],
  ["comment s'appelle le recteur", 'name'],
  ['what was the turnout', 'number'],
  ['why is it closed', 'reason'],
  ['quel âge a le pont ?', 'age'],
  ['the bridge', null],
])('"%s" asks for %s', (question, type) => {
  expect(understand(question).answerType).toBe(type);
});

test.each([
  'what did Mrs Roux say about cyclists?',
  'what did President Roux say about cyclists?',
  'que dit madame Roux des cyclistes ?',
])('"%s": the form of address is no topic', (question) => {
  expect(topic(question)).toHaveLength(1);
});

test.each([
  ['je voulais dire sur le pont', []],
  ['personne ne dit rien sur le pont ?', []],
  ['les gens disent quoi de Lavrenko', []],
  ['ils disent quoi de Benali', []],
  ['what did he say about that', ['what is the bridge?']],
] as const)('"%s" asks for nobody by name', (question, history) => {
  expect(understand(question, history).speaker).toBeNull();
});
