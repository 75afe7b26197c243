import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { weighTogether } from '../../../src/quotes/credit/index.js';
import { judgeArticle, WEIGHTS } from '../../../src/quotes/for-training.js';

/** How likely the second quotation is Anne Petit's, as it is read and with all others of the article. */
function secondIsHers(last: string): { readonly alone: number; readonly together: number } {
  const article = parseArticle(
    'port.txt',
    `Le port reste fermé\n\nAnne Petit et Luc Bernard ont visité le port lundi matin avec les élus.\n\n« Rien n'avance », a regretté Anne Petit.\n\n« Les travaux devaient finir en mars et personne ne nous dit plus rien depuis. »\n\n${last}\n`,
  );
  const judged = judgeArticle(article, WEIGHTS);
  const [, second] = weighTogether(judged, WEIGHTS);
  const hers = (probabilities: readonly number[] = []) =>
    (judged[1]?.verdict?.candidates ?? []).reduce(
      (sum, { resolution }, at) =>
        resolution.entity.name === 'Anne Petit' ? sum + (probabilities[at + 1] ?? 0) : sum,
      0,
    );
  return { alone: hers(judged[1]?.verdict?.probabilities), together: hers(second?.probabilities) };
}

test('whoever says what comes next is likelier to say this', () => {
  const { alone, together } = secondIsHers('« On attend », a ajouté Anne Petit.');
  expect(together).toBeGreaterThan(alone);
});

test('whoever says nothing more is less likely to than who does', () => {
  const hers = secondIsHers('« On attend », a ajouté Anne Petit.');
  const his = secondIsHers('« On attend », a ajouté Luc Bernard.');
  expect(his.together).toBeLessThan(hers.together);
});

test('what the page itself says of its author is not weighed', () => {
  const article = parseArticle(
    'port.txt',
    'Le port reste fermé\n\nJournaliste : Où en sont les travaux du port ?\n\nAnne Petit : Ils devaient finir en mars.\n\nJournaliste : Et les grues ?\n\nAnne Petit : Elles sont là depuis lundi.\n',
  );
  const judged = judgeArticle(article, WEIGHTS);
  expect(judged.length).toBeGreaterThan(0);
  expect(weighTogether(judged, WEIGHTS)).toEqual(judged.map(() => null));
});
