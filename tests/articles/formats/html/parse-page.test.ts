import { describe, expect, test } from 'vitest';
import type { Page, PageElement } from '../../../../src/articles/formats/html/page-tree.js';
import { parsePage } from '../../../../src/articles/formats/html/parse-page.js';

const parse = (source: string): Page => parsePage('a.html', source);

/** The elements with their texts, in brackets: `p(one b(two))`. */
function outline(element: PageElement): string {
  const within = element.childNodes.map((node) => ('tagName' in node ? outline(node) : node.textContent));
  return `${element.localName}(${within.join('')})`;
}

function rootOf(source: string): string {
  const { documentElement } = parse(source);
  return documentElement ? outline(documentElement) : '';
}

describe('the root', () => {
  test.each([
    ['all that there is', '<!doctype html><html><body><p>a</p></body></html>', 'html(body(p(a)))'],
    ['body and root that are left out', '<p>a</p><p>b</p>', 'html(body(p(a)p(b)))'],
    ['a root that is left out', '<title>t</title><body><p>a</p></body>', 'html(title(t)body(p(a)))'],
    ['a body that is left out', '<html><title>t</title><p>a</p>b</html>', 'html(title(t)body(p(a)b))'],
    ['a body within an open head', '<html><head><title>t</title><p>a</p>', 'html(head(title(t))body(p(a)))'],
    ['nothing', '', 'html(body())'],
  ])('of %s', (_, source, expected) => {
    expect(rootOf(source)).toBe(expected);
  });
});

describe('leaves out what holds no words', () => {
  test.each([
    ['a script', '<p>a<script>if (1 < 2) "<p>no</p>"</script>b</p>', 'p(ab)'],
    ['a drawing', '<p>a<svg class="x"><text>no</text></svg>b</p>', 'p(ab)'],
    ['what only stands there without scripts', '<p>a<noscript><b>no</b></noscript>b</p>', 'p(ab)'],
    ['what nothing closes', '<p>a<template><b>no</p><p>b</p>', 'p(a)p(b)'],
  ])('%s', (_, source, expected) => {
    expect(rootOf(source)).toBe(`html(body(${expected}))`);
  });

  test('but what says for search engines what the page is', () => {
    const page = parse('<script type="application/ld+json">{"@id":1}</script><script>2</script>');
    expect(page.getElementsByTagName('script').map(({ textContent }) => textContent)).toEqual(['{"@id":1}']);
  });
});

test('reads entities, and attributes by their names in small letters, the first of each', () => {
  const [link] = parse('<a HREF="/?a=1&amp;b=2" href="/no">caf&eacute; &amp; bar</a>').getElementsByTagName(
    'a',
  );
  expect(link?.getAttribute('href')).toBe('/?a=1&b=2');
  expect(link?.childNodes.map(({ textContent }) => textContent)).toEqual(['café & bar']);
});
