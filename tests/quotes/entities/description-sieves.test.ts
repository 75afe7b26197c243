import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { languageOf } from '../../../src/languages/languages.js';
import { parseSentences } from '../../../src/quotes/clauses/parse-sentences.js';
import { SIEVES } from '../../../src/quotes/entities/descriptions/resolve-description.js';
import { Discourse } from '../../../src/quotes/entities/discourse.js';
import type { Mention } from '../../../src/quotes/phrases/mention.js';
import { readSentences } from '../../../src/quotes/sentences/read-sentences.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';
import { languageData } from '../../../src/quotes/words/language-data.js';

/** Whom the description that ends an example stands for. */
const MEANT: Record<string, string> = {
  'described before': 'Une boulangère',
  'person in view': 'Marie Dupont',
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
