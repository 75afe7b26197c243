import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { languageOf } from '../../../src/languages/languages.js';
import { parseSentences } from '../../../src/quotes/clauses/parse-sentences.js';
import { descriptionFeatures } from '../../../src/quotes/entities/descriptions/description-features.js';
import { SIEVES } from '../../../src/quotes/entities/descriptions/resolve-description.js';
import { somebodyKnown } from '../../../src/quotes/entities/descriptions/somebody-known.js';
import { Discourse } from '../../../src/quotes/entities/discourse.js';
import type { Mention } from '../../../src/quotes/phrases/mention.js';
import { readSentences } from '../../../src/quotes/sentences/read-sentences.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';
import { languageData } from '../../../src/quotes/words/language-data.js';

/** Whom the description that ends an example stands for. */
const MEANT: Record<string, string> = {
  'described before': 'Une boulangère',
  'person in view': 'Marie Dupont',
  'group in view': 'Marie Dupont et Anne Petit',
  'body in view': 'Emmaüs',
  'holder of the office': 'Paul Martin',
  'new description': 'une boulangère',
};

const data = languageData(languageOf('fr').attribution);

/** An article as its reader knows it before its last description without a name. */
function readBefore(text: string): { discourse: Discourse; description: Mention & { head: string } } {
  const article = parseArticle('article.txt', `Les nouvelles du jour\n\n${text}\n`);
  const sentences = parseSentences(readSentences(article, findSpans(article), data), data);
  const discourse = new Discourse(sentences, data);
  const description = sentences
    .flatMap(({ clauses, phrases }) => [
      ...clauses.map(({ subject }) => subject),
      ...phrases.map(({ mention }) => mention),
    ])
    .filter((mention) => mention !== null)
    .filter(({ kind, head }) => kind === 'nominal' && head !== null)
    .reduce((last, mention) => (mention.start > last.start ? mention : last));
  discourse.readTo(description.sentence - 1);
  return { discourse, description: { ...description, head: description.head ?? '' } };
}

describe('the sieves of descriptions', () => {
  it.each(SIEVES)('resolves its example: $name', ({ name, example, resolve }) => {
    const { discourse, description } = readBefore(example);
    expect(resolve(description, discourse).map(({ entity }) => entity.name)).toEqual([MEANT[name]]);
  });

  it.each(SIEVES)('is not forestalled in its example: $name', ({ name, example }) => {
    const { discourse, description } = readBefore(example);
    const first = SIEVES.find(
      ({ reads, resolve }) =>
        (reads === 'all' || description.determiner === 'definite') &&
        resolve(description, discourse).length > 0,
    );
    expect(first?.name).toBe(name);
  });

  it('leaves open who an office stands for where several may hold it', () => {
    const { discourse, description } = readBefore(
      '« Le quai tiendra », a dit lundi le chancelier. « Nous verrons bien », a souligné Paul Martin. « Trop tard », a répondu Luc Bernard.',
    );
    const holder = SIEVES.find(({ name }) => name === 'holder of the office');
    expect(holder?.resolve(description, discourse)).toEqual([]);
  });
});

describe('somebody known', () => {
  const namesFor = (text: string): string[] => {
    const { discourse, description } = readBefore(text);
    return somebodyKnown.resolve(description, discourse).map(({ entity }) => entity.name);
  };

  it('is everybody in view of whom nothing speaks against the description', () => {
    expect(namesFor(somebodyKnown.example).sort()).toEqual(['Anne Petit', 'Marie Dupont']);
  });

  it('is whom the article calls so by another name of the office only later', () => {
    const text = '« Le quai tiendra », a dit le chef de l’État. Le président Paul Martin part mardi.';
    expect(namesFor(text)).toEqual(['Paul Martin']);
  });

  it('is no former holder of the office', () => {
    const text = '« Le quai tiendra », a dit le chef de l’État. L’ancien président Paul Martin part mardi.';
    expect(namesFor(text)).toEqual([]);
  });

  it('is a body for what bodies are called, and no thing with a name of its own', () => {
    const text =
      'Le groupe Brivard a livré le logiciel Pimba Ourla à Paul Martin. « Il tiendra », a dit l’entreprise.';
    expect(namesFor(text)).toEqual(['groupe Brivard']);
  });
});

describe('what is known for and against whom a description means', () => {
  const featuresOf = (text: string, name: string) => {
    const { discourse, description } = readBefore(text);
    const words = name.split(' ');
    const entity = discourse.entities.byName({ text: name, words, kind: 'person', start: 0, end: 0 }, null);
    return entity && descriptionFeatures(description, data)(entity);
  };

  it.each([
    ['called so before', 'Paul Martin, maire de Brest, est venu. « Non », a dit le maire.'],
    ['called so later', '« Non », a dit le maire. Paul Martin, maire de Brest, est parti.'],
    ['of kindred calling', 'Paul Martin, maire de Brest, est venu. « Non », a dit l’élu.'],
    ['called otherwise', 'Paul Martin, nageur, est venu. « Non », a dit le quadragénaire.'],
    ['untold', 'Paul Martin est venu. « Non », a dit le maire.'],
  ])('tells of a calling: %s', (calling, text) => {
    expect(featuresOf(text, 'Paul Martin')).toContain(`described: ${calling}`);
  });

  it('counts the words that both share and those that they do not', () => {
    const text = 'Paul Martin, maire de Brest, est venu. « Non », a dit le maire socialiste.';
    const features = featuresOf(text, 'Paul Martin');
    expect(features).toContainEqual(['described: words shared', 0]);
    expect(features).toContainEqual(['described: words not shared', 0.5]);
  });
});
