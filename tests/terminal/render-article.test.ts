import { expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { extractSpeech } from '../../src/quotes/index.js';
import { renderArticle } from '../../src/terminal/render-article.js';
import { screenOf } from '../../src/terminal/screen.js';

const TEXT = `---
outlet: Le Fanal
date: 2026-03-04
---
Le pont rouvre

Par Luc Petit

Le pont de la ville a rouvert lundi. « Nous y sommes », a déclaré la maire, Anne Roux.

Et demain ?

À lire aussi : le port ferme

Anne Roux a ajouté que le port serait rouvert en mai.
`;

test('shows what was read, what was left out, and who says what', () => {
  const article = parseArticle('pont.txt', TEXT);
  const { quotes, statements } = extractSpeech(article);
  expect(
    renderArticle(article, [...quotes, ...statements], 'plain text', screenOf({})).split('\n\n'),
  ).toEqual([
    'Le pont rouvre\nLe Fanal · 2026-03-04 · Luc Petit\npont.txt · plain text · fr',
    expect.stringMatching(/^ {5}\(boilerplate\) ---/),
    '     (byline) Par Luc Petit',
    '¶ 1  Le pont de la ville a rouvert lundi. « Nous y sommes » [Anne Roux], a déclaré la maire, Anne Roux.',
    '     Et demain ?',
    '     (boilerplate) À lire aussi : le port ferme',
    '¶ 2  Anne Roux a ajouté que le port serait rouvert en mai. [reported, Anne Roux]',
  ]);
});

test('makes what an article writes safe for a terminal', () => {
  const article = parseArticle('a.txt', 'Titre\n\nUn texte \u001b[31mrouge\u001b[0m de plus.\n');
  expect(renderArticle(article, [], null, screenOf({}))).not.toContain('\u001b');
});
