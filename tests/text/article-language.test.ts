import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/article-language.js';

test.each([
  ['Le conseil municipal a voté mardi soir la construction de deux nouvelles écoles.', 'fr'],
  ['The town council voted on Tuesday evening to build two new schools by the river.', 'en'],
  ['Der Stadtrat hat am Dienstagabend beschlossen, zwei neue Schulen am Fluss zu errichten.', 'other'],
  ['"We will rebuild it by spring," said Mayor Ellen Draper.', 'en'],
  ['Rachid Benali (CGT) : « La grève continue. »', 'fr'],
  ["« C'est l'hiver », dit Jeanne Perrin.", 'fr'],
  ["It's cold, don't go, Draper said.", 'en'],
  ['Two dead in Aldham fire.', 'en'],
  ['Grève reconduite, trains supprimés.', 'fr'],
  ['El alcalde dijo que la casa de la villa es de todos.', 'other'],
  ['Il sindaco ha detto che la scuola è aperta.', 'other'],
  ['De burgemeester zei dat de brug open is voor het verkeer.', 'other'],
  ['O prefeito disse que não vai embora.', 'other'],
  ['Borgmesteren siger, at broen er åben for alle.', 'other'],
  ['Мэр сказал, что мост открыт.', 'other'],
] as const)('takes "%s" for %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
