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
    ["what's Anne Roux's opinion on the bridge?", 'Anne Roux'],
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
    ["l'avis du recteur sur l'école ?", 'Paul Blanc'],
    ['what did Benali threaten over the river?', 'Karim Benali'],
    ['de quoi se plaint Benali ?', 'Karim Benali'],
    ['what has Anne Roux criticised?', 'Anne Roux'],
    ['is Anne Roux opposed to the bridge?', 'Anne Roux'],
    ["Anne Roux s'est-elle plaint du pont ?", 'Anne Roux'],
    ["qu'est-ce que critique Anne Roux ?", 'Anne Roux'],
    ['any comments by the mayor on the bridge?', 'Anne Roux'],
    ["the Tanneurs mayor's view of the school", 'Anne Roux'],
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
    "quotes by Anne Roux's husband",
    "que dit l'avocat d'Anne Roux ?",
    'what is Anne Roux accused of?',
    'why was Benali criticised?',
    'what has Paul Blanc been blamed for?',
    'de quoi Anne Roux est-elle accusée ?',
    'pourquoi Benali a-t-il été critiqué ?',
    'de quoi est accuse Paul Blanc',
  ])('"%s": nobody\'s', (question) => {
    expect(understand(question).speaker).toBeNull();
  });

  test.each([
    "what did Anne Roux's lawyer say about the bridge?",
    "Anne Roux's campaign manager on the bridge",
  ])('"%s": not those of whom somebody belongs to', (question) => {
    expect(understand(question).speaker?.name).not.toBe('Anne Roux');
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

  test.each([
    ['any quotes about the bridge?', ['bridge']],
    ['Quelles réactions à la fermeture du pont ?', ['fermeture', 'pont']],
    ['y a-t-il des témoignages sur le fleuve ?', ['fleuve']],
    ['pont cyclistes réactions', ['pont', 'cyclistes']],
    ['opinions bridge', ['bridge']],
  ])('of "%s" leaves out what words are called: they are asked for', (question, words) => {
    expect(topic(question)).toEqual(words);
    expect(understand(question)).toMatchObject({ speaker: null, wantsQuote: true });
  });

  test.each(['les mots croisés du journal', 'bridge of quotes', 'reaction'])(
    'of "%s" has them: they are asked about',
    (question) => {
      expect(understand(question).wantsQuote).toBe(false);
      expect(topic(question).join(' ')).toMatch(/mots|quotes|reaction/);
    },
  );
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

  test.each([
    ['and the teachers?', ['teachers']],
    ['what about the city union?', ['city', 'union']],
    ['et les habitants du quartier ?', ['habitants', 'quartier']],
    ['et son mari ?', ['mari']],
  ])('"%s" asks the same of those whom it describes', (question, words) => {
    expect(understand(question, history)).toMatchObject({ speaker: null, wantsQuote: true });
    expect(topic(question, history)).toEqual(words);
  });

  test.each(['and the noise?', 'et sur les habitants ?', 'and about the union?', 'et la circulation ?'])(
    '"%s" asks about something else',
    (question) => {
      expect(understand(question, history).speaker?.name).toBe('Anne Roux');
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
      goesOn: { without: 'citations' },
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

  test.each([
    [
      'what does he say about the river?',
      ['what do Anne Roux and Karim Benali say about the bridge?'],
      'Karim Benali',
    ],
    [
      'what does she say about the river?',
      ['what do Karim Benali and Anne Roux say about the bridge?'],
      'Anne Roux',
    ],
    ['et elle, que dit-elle du fleuve ?', ['que disent Karim Benali et Anne Roux du pont ?'], 'Anne Roux'],
    ["qu'a-t-il dit du fleuve ?", ['que dit Karim Benali de Anne Roux ?'], 'Karim Benali'],
    ["what's his opinion on the river?", ['what did Karim Benali say about the bridge?'], 'Karim Benali'],
    ['and what does she say about teachers?', [...history, 'how much did it cost?'], 'Anne Roux'],
  ])('"%s" means who is of that sex', (question, before, name) => {
    expect(understand(question, before).speaker?.name).toBe(name);
  });

  test('a pronoun that nobody fits stands for nobody', () => {
    expect(understand('what does he say about the river?', history).speaker).toBeNull();
    expect(understand('what do they say about the river?', history).speaker).toBeNull();
    expect(understand('faut-il fermer le pont ?', ['que dit Karim Benali du pont ?']).speaker).toBeNull();
  });

  test('a pronoun stands for somebody whom the question itself names before it', () => {
    const asked = understand('and Benali, what does he say about the river?', ['what did Paul Blanc say?']);
    expect(asked.speaker?.name).toBe('Karim Benali');
  });

  test('a pronoun may stand for whom the answer before showed', () => {
    const { speaker } = understandQuestion(
      'what did she say about cyclists?',
      known,
      ['who spoke of the bridge?'],
      {
        shown: ['Anne Roux'],
      },
    );
    expect(speaker?.name).toBe('Anne Roux');
  });

  test('a name for a pronoun counts less than what is asked for', () => {
    const [name, ...others] = understand('when will she open the school?', history).topic;
    expect(name).toMatchObject({ text: 'anne', weight: 0.3, isName: true });
    expect(others.at(-1)).toMatchObject({ text: 'school', weight: 1 });
  });

  test('what was spoken of is looked for, too, in the language that it was spoken of in', () => {
    const { topic: own, goesOn } = understand('and how much did it cost?', ['que dit Anne Roux du pont ?']);
    expect(own.map(({ text }) => text)).not.toContain('pont');
    expect(goesOn?.about).toContainEqual({ text: 'pont', weight: 0.3, language: 'fr' });
  });

  test('"and why?" asks about the words of a question in another language', () => {
    const { language, topic: words, speaker } = understand('and why?', ['que dit Anne Roux du pont ?']);
    expect({ language, name: speaker?.name }).toEqual({ language: 'en', name: 'Anne Roux' });
    expect(words).toMatchObject([{ text: 'pont', language: 'fr' }]);
  });

  test.each([
    ['who else?', 'speakers'],
    ["qui d'autre ?", 'speakers'],
    ['anyone else spoke of it?', 'speakers'],
    ['and before that?', 'citations'],
    ['et avant ça ?', 'citations'],
    ['tell me more', 'citations'],
    ['and why?', null],
  ])('"%s" wants other %s', (question, without) => {
    expect(understand(question, history).goesOn?.without).toBe(without);
  });

  test('"who else" wants nobody in particular', () => {
    expect(understand('who else?', history)).toMatchObject({ speaker: null, wantsQuote: true });
    expect(topic('who else?', history)).toEqual(['bridge']);
  });

  test('a fragment asks for the same kind of thing of something else', () => {
    const asked = understand('and in the library?', ['how many pupils are in the school?']);
    expect(asked).toMatchObject({ answerType: 'number', counted: [{ text: 'pupils' }] });
    expect(asked.topic.map(({ text }) => text)).toEqual(['library']);
  });

  test('"and X?" after a fact about somebody asks the same of X, not their words', () => {
    const asked = understand('and Paul Blanc?', ['how old is Anne Roux?']);
    expect(asked).toMatchObject({ speaker: null, wantsQuote: false, answerType: 'age' });
    expect(asked.topic.map(({ text }) => text)).toEqual(['paul', 'blanc']);
  });

  test.each(['what did Benali say about the river?', 'what does Zoltan Kovacs think of the school?'])(
    '"%s" names somebody else and starts afresh',
    (question) => {
      expect(understand(question, history).goesOn).toBeNull();
    },
  );

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
  ['which company built it', 'organisation'],
  ['quelle entreprise l’a construit', 'organisation'],
  ['what % of pupils walk', 'percentage'],
  ['c koi le % des élèves qui marchent', 'percentage'],
  ['c koi l age de la maire', 'age'],
  ['how long will it be closed', 'duration'],
  ['elle a pris combien de prison', 'duration'],
  ['à quelle heure ouvre le pont', 'time'],
  ['what time does the bridge open', 'time'],
  ['which year did the bridge open', 'date'],
  ['il a fini combientième', 'rank'],
  ['where does the bridge rank among the oldest', 'rank'],
  ['how big is the bridge', 'size'],
  ['il mesure combien le pont', 'size'],
  ['how much is a ticket', 'money'],
  ['ça coûte combien le pont', 'money'],
  ['how is Roux related to Petit', 'relation'],
  ['quel est le lien entre Roux et Petit', 'relation'],
  ['what does the watchmaker do for a living', 'job'],
  ['quel est le métier de la dame', 'job'],
  ['who is anna', 'job'],
  ["anna c'est qui", 'job'],
  ['qui est Claude Roux', 'job'],
  ['qui est visée par la plainte', 'person'],
  ["what's the title of the book", 'title'],
  ["quel film a tourné l'actrice", 'title'],
  ['what is the bridge used for', 'purpose'],
  ['à quoi sert le pont', 'purpose'],
  ['how did they cross the river', 'manner'],
  ['comment traverser le fleuve', 'manner'],
  ['what does viaduct mean', 'definition'],
  ["c'est quoi un viaduc", 'definition'],
  ['what would happen if the bridge closed', 'consequence'],
  ['on risque quoi sans casque', 'consequence'],
  ['de quoi est mort le recteur', 'reason'],
  ["comment s'appelle le recteur", 'name'],
  ['what was the turnout', 'number'],
  ['did the bridge not open', null],
  ['what did Anne Roux say about the job of teacher', null],
  ['what does the company claim', null],
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
