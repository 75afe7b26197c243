import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { extractSpeech } from '../../../src/quotes/extract-quotes.js';
import { sourcesOf, statementsOf } from './statements-of.js';

test('a statement is the whole sentence, with who says it and the words that tell so', () => {
  const sentence = 'Marie Dupont, la maire, a promis mardi que le quai serait rouvert.';
  expect(statementsOf('fr', `Le quai est fermé. ${sentence} Il pleut.`)).toEqual([
    {
      text: sentence,
      start: expect.any(Number),
      end: expect.any(Number),
      kind: 'reported',
      speaker: 'Marie Dupont',
      speakerKind: 'person',
      mention: 'Marie Dupont',
      cue: 'a promis',
      confidence: 1,
      rule: { cue: 'governing clause', person: 'name' },
      paragraph: 1,
    },
  ]);
});

describe('French', () => {
  test.each([
    ['que', 'Marie Dupont a annoncé jeudi à la presse que le quai serait rouvert.'],
    ['que behind a body that hears', 'Marie Dupont a déclaré au quotidien Le Phare que le quai tiendrait.'],
    ['que behind who hears', 'Marie Dupont a prévenu les pêcheurs que le quai fermerait.'],
    ['an infinitive with a preposition', 'Marie Dupont a promis de rouvrir le quai.'],
    ['an infinitive', 'Marie Dupont dit vouloir rouvrir le quai.'],
    ['what somebody proposes', 'Marie Dupont a proposé de rouvrir le quai.'],
    ['somebody who is to act', 'Marie Dupont a accusé les pêcheurs de bloquer le quai.'],
    ['an object', 'Marie Dupont a dénoncé la fermeture du quai.'],
    ['a denial', 'Marie Dupont a démenti que le quai soit vendu.'],
    ['what somebody does not believe', 'Marie Dupont ne pense pas que le quai tienne.'],
    ['a clause set behind', 'Le quai sera rouvert en juin, a promis Marie Dupont.'],
    ['a clause set within', 'Le quai, a expliqué Marie Dupont, sera rouvert en juin.'],
    [
      'an inverted pronoun before que',
      'Marie Dupont est venue. Aussi a-t-elle promis que le quai serait rouvert.',
    ],
    ['a source in front', 'Selon Marie Dupont, le quai sera rouvert en juin.'],
    ['a source behind', "Le quai a été rouvert en juin, d'après Marie Dupont."],
    ['a point of view', 'Pour Marie Dupont, le quai doit être rouvert.'],
    ['a participle', 'Marie Dupont est partie, assurant que le quai tiendrait.'],
    ['a relative clause', 'Marie Dupont, qui affirme que le quai tiendra, a quitté la salle.'],
    ['words around a quotation', 'Marie Dupont a affirmé que le quai était « trop vieux ».'],
    ['words beside a quotation', 'Le quai était « trop vieux », a affirmé Marie Dupont.'],
  ])('tells whose %s is', (_, sentence) => {
    expect(sourcesOf('fr', sentence)).toEqual(['Marie Dupont']);
  });

  test.each([
    ['what is quoted', '« Le quai tiendra », a affirmé Marie Dupont, la maire de la ville.'],
    ['what is quoted by a fragment', 'Marie Dupont a salué « un quai magnifique », dans un message.'],
    ['what is quoted behind the narrator’s word', 'Mais « le quai tiendra », a affirmé Marie Dupont.'],
    ['what would be said', 'Marie Dupont dirait que le quai tiendra.'],
    ['what will be said', 'Marie Dupont annoncera jeudi que le quai tiendra.'],
    ['what has perhaps been said', 'Marie Dupont aurait affirmé que le quai tiendrait.'],
    ['what has not been said', "Marie Dupont n'a pas précisé que le quai tiendrait."],
    ['a condition', 'Si Marie Dupont affirme que le quai tiendra, les pêcheurs resteront.'],
    ['a question', 'Marie Dupont a-t-elle promis que le quai tiendrait ?'],
    ['an indirect question', 'Marie Dupont a demandé si le quai tiendrait.'],
    ['what somebody wants', 'Marie Dupont veut que le quai soit rouvert.'],
    ['what is done on the way', 'Marie Dupont, qui présentait le quai, est tombée.'],
    [
      'what is done beside a quotation',
      '« Le quai tiendra », a dit Marie Dupont en évoquant les travaux du port.',
    ],
    ['what stands before a colon', 'Le quai est fermé : « Il tiendra », a dit Marie Dupont.'],
    ['what is ordered on the way', 'Marie Dupont, qui a ordonné le premier départ, est tombée.'],
    ['a place', 'Chez Marie Dupont, les murs sont bleus.'],
    ['what nobody says', 'On dit que le quai tiendra, et il faut que le quai tienne.'],
  ])('takes %s for no statement', (_, sentence) => {
    expect(sourcesOf('fr', sentence)).toEqual([]);
  });
});

describe('English', () => {
  test.each([
    ['a gerund', 'Mary Smith proposed closing the harbour at night.'],
    ['a clause with that', 'Mary Smith said on Monday that the quay would open.'],
    ['a bare clause', 'Mary Smith said the quay would open.'],
    ['a bare clause behind a comma', 'On Monday, Mary Smith said the quay would open.'],
    ['what is told somebody', 'Mary Smith told the fishermen that the quay would open.'],
    ['an infinitive', 'Mary Smith promised to open the quay.'],
    ['a denial', 'Mary Smith denied that the quay was for sale.'],
    ['an object', 'Mary Smith denied the charges.'],
    ['a clause set behind', 'The quay would open in June, Mary Smith said.'],
    ['a clause set behind, the verb first', 'The quay would open in June, said Mary Smith, the mayor.'],
    ['a clause set within', 'The quay, Mary Smith says, is to open in June.'],
    ['a source', 'The quay is to open in June, according to Mary Smith.'],
    ['a participle', 'Mary Smith left, saying the quay would open.'],
    ['words around a quotation', 'Mary Smith said the quay was “too old”.'],
    ['a subject before a quotation', 'Mary Smith said the quay “will open in June.”'],
  ])('tells whose %s is', (_, sentence) => {
    expect(sourcesOf('en', sentence)).toEqual(['Mary Smith']);
  });

  test.each([
    ['what is quoted', '“The quay will open,” said Mary Smith, who lives in the town.'],
    ['what is quoted to somebody', '“The quay will open,” Mary Smith told the Evening News.'],
    [
      'what is quoted behind the narrator’s words',
      'Asked about the quay, Mary Smith replied, “It will open.”',
    ],
    ['what would be said', 'Mary Smith would say that the quay was old.'],
    ['what will be said', 'Mary Smith will announce that the quay is old.'],
    ['what has not been said', 'Mary Smith did not say that the quay was old.'],
    ['a condition', 'If Mary Smith says the quay is old, it will close.'],
    ['what is asked', 'Mary Smith asked whether the quay was old.'],
    ['what somebody finds out', 'Mary Smith knew that the quay was old.'],
  ])('takes %s for no statement', (_, sentence) => {
    expect(sourcesOf('en', sentence)).toEqual([]);
  });
});

test('what somebody reports within what another says is the other’s', () => {
  expect(sourcesOf('fr', 'Marie Dupont affirme que Paul Martin a promis de partir.')).toEqual([
    'Marie Dupont',
  ]);
  expect(sourcesOf('en', 'The union demands a raise, Mary Smith said.')).toEqual(['Mary Smith']);
});

test('two who are set against one another both make a statement', () => {
  expect(
    sourcesOf(
      'fr',
      'Marie Dupont affirme que le quai tiendra, mais Paul Martin assure que le quai est vieux.',
    ),
  ).toEqual(['Marie Dupont', 'Paul Martin']);
});

test('a pronoun stands for whoever spoke before, in an article without any mark', () => {
  expect(
    sourcesOf(
      'fr',
      'Marie Dupont a promis que le quai serait rouvert.',
      'Elle a ajouté que rien ne pressait.',
    ),
  ).toEqual(['Marie Dupont', 'Marie Dupont']);
});

test('the last figures are figures, and nobody named last', () => {
  expect(
    sourcesOf(
      'fr',
      'Paul Martin et Luc Bernard sont venus.',
      'Selon les derniers chiffres du port, le quai tient.',
    ),
  ).toEqual([]);
});

test('titles, sub-headings and questions make no statement', () => {
  const body =
    'Il pleut sur le port. Les bateaux restent à quai, et personne ne sort de la ville avant midi.';
  const article = parseArticle('a.txt', `Marie Dupont promet de rouvrir le quai\n\n${body}\n\n${body}\n`);
  expect(extractSpeech(article).statements).toEqual([]);
});

test('an article in another language makes none', () => {
  const german =
    'Die Bürgermeisterin sagte am Montag, dass der Hafen im Juni wieder öffnen werde. Das ist gut so.';
  const article = parseArticle('a.txt', `Der Hafen\n\n${german}\n\n${german}\n`);
  expect(extractSpeech(article)).toEqual({ quotes: [], statements: [] });
});

test('the sentence of a decomposed text is the slice that stands there', () => {
  const sentence = 'Éléonore Dupré a affirmé que la jetée était fermée.';
  const text =
    `Le port en travaux\n\nDéjà, la grève a été votée là-bas par les pêcheurs. ${sentence}\n`.normalize(
      'NFD',
    );
  const [statement] = extractSpeech(parseArticle('a.txt', text)).statements;
  expect(text.slice(statement?.start, statement?.end)).toBe(sentence.normalize('NFD'));
});

test.each([
  ['fr', 'Marie Dupont a ajouté dix emplois à son entreprise depuis juillet.'],
  ['en', 'Mary Hall has added about 80 jobs to her company since July.'],
  ['en', 'Mary Hall wrote three books about the harbour.'],
  ['en', 'Mary Hall opened the hall in May, training helpers and describing the port.'],
] as const)('a verb of speech whose object is no words tells a deed, in %s: %s', (language, sentence) => {
  expect(sourcesOf(language, sentence)).toEqual([]);
});
