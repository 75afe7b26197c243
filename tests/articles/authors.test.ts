import { expect, test } from 'vitest';
import { authorsIn } from '../../src/articles/authors.js';

test.each([
  ['Par Anne Roux', ['Anne Roux']],
  ['Par Anne Roux et Luc Petit', ['Anne Roux', 'Luc Petit']],
  ['By Jane Milner, Bob Lee and Zoë Ó Briain', ['Jane Milner', 'Bob Lee', 'Zoë Ó Briain']],
  ['BY JANE MILNER AND BOB LEE', ['JANE MILNER', 'BOB LEE']],
  ['By Jane Milner | 24 July 2015', ['Jane Milner']],
  ['by Jane Milner December 23, 2016 at 7:18am', ['Jane Milner']],
  ['Par Anne Roux avec AFP', ['Anne Roux']],
  ['By Charles de Vries for The Lantern', ['Charles de Vries']],
  ['Par Anne Roux (anne@fanal.example)', ['Anne Roux']],
  ['By Anne Roux, Courts correspondent', ['Anne Roux']],
  ['By Anne Roux, Political editor, and Bob Lee for The Lantern', ['Anne Roux', 'Bob Lee']],
  ['By Anne Roux, Political Editor', ['Anne Roux']],
  ['By Anne Roux, Local Democracy Reporters, Friday 6 March 2026', ['Anne Roux']],
  ['Par Anne Roux, Correspondante', ['Anne Roux']],
  ['Publié le 4 mars 2026', []],
  ['Publié le 4 mars 2026 par Anne Roux', ['Anne Roux']],
  [
    'Publié le 4 mars 2026 à 18h02, mis à jour le 5 mars 2026 à 9h par Anne Roux et Luc Petit',
    ['Anne Roux', 'Luc Petit'],
  ],
  ['Par Léa Petit Publié le 4 mars 2026 à 18h05, mis à jour le 5 mars 2026', ['Léa Petit']],
  ['By Jane Milner Updated: 4 March 2026', ['Jane Milner']],
  ['By Tom Posten, 4 March 2026', ['Tom Posten']],
  ['Published 4 March 2026 at 10:12 by Jane Milner', ['Jane Milner']],
  ['Propos recueillis par Anne Roux', ['Anne Roux']],
  ['Interview by Jane Milner', ['Jane Milner']],
  ['By Thornby Gazette', []],
  ['Par la rédaction du Fanal', []],
  ['Opened on 4 March 2026 by the mayor', []],
  ['Jane Milner, The Lantern', []],
])('names those whom "%s" names', (byline, authors) => {
  expect(authorsIn(byline)).toEqual(authors);
});
