import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { Page, PageElement } from '../../../../src/articles/formats/html/page-tree.js';
import { parsePage } from '../../../../src/articles/formats/html/parse-page.js';

const SENTENCE = 'The bridge opened again on Monday, after three years of work, the mayor of the town said.';
const prose = (count: number) => `<p>${SENTENCE}</p>`.repeat(count);

function withBody(body: string): Page {
  return parsePage('a.html', `<html><head><title>The bridge</title></head><body>${body}</body></html>`);
}

describe('Readability reads of it what it does of a whole DOM', () => {
  test.each([
    ['paragraphs among menus', `<nav><a href="/">Home</a></nav><div>${prose(6)}</div><footer>Us</footer>`],
    ['lines that breaks part', `<div>${`${SENTENCE}<br><br>`.repeat(8)}</div>`],
    ['lines that comments part', `<div><b>One</b> line<!-- ad --> more<div>${prose(5)}</div></div>`],
    ['what is not displayed', `<div>${prose(4)}<p style="color:red; display: none">Hidden.</p></div>`],
    ['a form of a few words', `<div>${prose(5)}<form class="share"><input><p>Your name</p></form></div>`],
    [
      'what stands beside, called so',
      `<div class="post">${prose(5)}</div><div class="sidebar">${prose(2)}</div>`,
    ],
    ['a head over the article', `<header><h1>The bridge</h1></header><article>${prose(5)}</article>`],
    ['an article so short that it begins anew', `<div class="comment"><p>${SENTENCE}</p></div>`],
    ['links that do nothing', `<div>${prose(4)}<p><a href="javascript:x()">Go <b>on</b></a> here.</p></div>`],
    ['pictures to be loaded later', `<div>${prose(4)}<figure><img data-src="/a.jpg"></figure></div>`],
    ['tables', `<div>${prose(4)}<table><tr><td>1</td><td>2</td></tr></table></div>`],
  ])('%s', (_, body) => {
    const source = `<html><head><title>The bridge</title></head><body>${body}</body></html>`;
    const read = (page: unknown) => new Readability(page as never).parse()?.textContent;
    const expected = read(parseHTML(source).document);
    expect(expected).toContain('after three years');
    expect(read(withBody(body))).toBe(expected);
  });
});

test('a copy stays as it is where the other is taken apart', () => {
  const page = withBody('<p class="a">one <b>two</b></p>');
  const copy = page.cloneNode();
  page.getElementsByTagName('b')[0]?.remove();
  page.getElementsByTagName('p')[0]?.setAttribute('class', 'c');
  expect(page.body?.textContent).toBe('one ');
  expect(copy.body?.textContent).toBe('one two');
  expect(copy.getElementsByTagName('p')[0]?.className).toBe('a');
});

test('the children that are kept come back as often as is wanted', () => {
  const { body } = withBody('<p>one</p><p>two</p>');
  const kept = body?.innerHTML;
  for (let time = 0; body && kept && time < 2; time += 1) {
    body.getElementsByTagName('p')[0]?.remove();
    expect(body.textContent).toBe('two');
    body.innerHTML = kept;
    expect(body.textContent).toBe('onetwo');
  }
  expect(kept?.textContent).toBe('onetwo');
});

test('a page whose body is not behind its head has an empty one there', () => {
  const page = parsePage('a.html', '<html><head></head><main>one<body></body></main></html>');
  expect(page.body?.textContent).toBe('');
  expect(page.documentElement?.children.map(({ localName }) => localName)).toEqual(['head', 'body', 'main']);
});

test('moves a node with all within it, and finds nodes in the order of the page', () => {
  const page = withBody('<ul><li>1</li><li>2</li></ul><ol><li>3</li></ol>');
  const [first, , third] = page.getElementsByTagName('li');
  if (!first?.parentNode || !third?.parentNode) throw new Error('no items');
  third.parentNode.insertBefore(first, third);
  expect(page.querySelectorAll('ol,li').map(({ textContent }) => textContent)).toEqual(['2', '13', '1', '3']);
  expect(first.nextElementSibling).toBe(third);
  expect(third.previousElementSibling).toBe(first);
  first.parentNode.replaceChild(new PageElement('hr'), first);
  expect(page.findElement(({ tagName }) => tagName === 'HR')?.nextSibling).toBe(third);
  expect(page.body?.textContent).toBe('23');
});

test('a hundred thousand elements within each other have their text', () => {
  const page = new Page();
  let at = page.appendChild(new PageElement('html'));
  for (let depth = 0; depth < 100_000; depth += 1) at = at.appendChild(new PageElement('b'));
  at.textContent = 'deep';
  expect(page.textContent).toBe('deep');
});
