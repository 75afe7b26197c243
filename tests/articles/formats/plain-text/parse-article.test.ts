import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/articles/article.js';
import { parseArticle } from '../../../../src/articles/formats/plain-text/parse-article.js';

const SEED = '000_ff311f24eb63f98c.txt';

function outline({ text, paragraphs }: Article): [number | null, string, string][] {
  return paragraphs.map(({ number, kind, start, end }) => [number, kind, text.slice(start, end)]);
}

describe('the seed article', () => {
  const article = parseArticle(
    SEED,
    readFileSync(new URL(`../../../../seeds/${SEED}`, import.meta.url), 'utf8'),
  );

  test('has its title, language and id', () => {
    expect(article.id).toBe('000_ff311f24eb63f98c');
    expect(article.language).toBe('fr');
    expect(article.title).toMatch(/^États-Unis\/Russie : .*confiance"$/);
  });

  test('falls into the paragraphs that a reader sees', () => {
    expect(outline(article).map(([number, kind, text]) => [number, kind, text.slice(0, 20)])).toEqual([
      [null, 'title', 'États-Unis/Russie : '],
      [null, 'caption', 'Tillerson Lavrov'],
      [null, 'caption', 'Rex Tillerson (à gau'],
      [null, 'boilerplate', '• Copié'],
      [null, 'boilerplate', 'avec AFP , modifié à'],
      [1, 'standfirst', 'Dans un contexte de '],
      [2, 'body', 'La Russie et les Éta'],
      [3, 'subhead', '"Des perspectives po'],
      [3, 'body', '"Il y a un faible ni'],
      [4, 'subhead', 'La lutte contre le t'],
      [4, 'body', 'Le ministre russe de'],
    ]);
  });
});

test('takes agency sub-headings and short lines without a full stop for sub-headings', () => {
  const article = parseArticle(
    'a.txt',
    'Le pont rouvert\n\nLe pont a rouvert lundi.\n\n- "Enfin" -\n\nLes riverains sont soulagés.\n\nUn long chantier\n\nLes travaux ont duré un an.\n',
  );
  expect(outline(article).slice(1)).toEqual([
    [1, 'body', 'Le pont a rouvert lundi.'],
    [2, 'subhead', '- "Enfin" -'],
    [2, 'body', 'Les riverains sont soulagés.'],
    [3, 'subhead', 'Un long chantier'],
    [3, 'body', 'Les travaux ont duré un an.'],
  ]);
});

test('keeps a short first sentence with a verb in its paragraph', () => {
  const article = parseArticle('a.txt', 'Titre du jour\n\nLe feu est éteint. Les pompiers sont rentrés.\n');
  expect(outline(article)[1]).toEqual([1, 'body', 'Le feu est éteint. Les pompiers sont rentrés.']);
});

test('keeps a short first sentence in its paragraph where no other paragraph begins like it', () => {
  const first = 'Les trains restent rares. La ligne devait rouvrir lundi.';
  const article = parseArticle('a.txt', `Titre du jour\n\n${first}\n\nLe préfet attend un rapport.\n`);
  expect(outline(article)[1]).toEqual([1, 'body', first]);
});

test('joins the lines of a paragraph that is wrapped by hand', () => {
  const wrapped =
    'The river has risen by two metres since the weekend, and the\nmayor has asked everyone who lives along the lower quay to be\nready to leave their homes by the evening.';
  expect(outline(parseArticle('a.txt', `Flood warning\n\n${wrapped}\n`))[1]).toEqual([1, 'body', wrapped]);
});

test('joins two lines that begin with a capital each where the whole text is wrapped at that margin', () => {
  const paragraphs = [
    'The river has risen by two metres since the weekend, says the mayor, Mary\nAllen, who has lived on the quay for thirty years and more.',
    'Everyone on the lower quay has been asked to be ready to leave by\nthe evening.',
    'Paul Stone, who runs the ferry, does not want to go. He stayed in the year\n2003, too, when the water came up to his door.',
    'Whoever needs help can call the town hall at any hour of the day, or the\nFlood Office.',
  ];
  const article = parseArticle('a.txt', `Flood warning\n\n${paragraphs.join('\n\n')}\n`);
  expect(outline(article).slice(1)).toEqual(paragraphs.map((words, i) => [i + 1, 'body', words]));
});

test('reads what is copied out of a PDF, whose lines are as long as its letters are wide, by how they are indented', () => {
  const paragraphs = [
    'Herons have come back to the gravel pit beside the motorway, where\nnobody wanted them, and forty pairs of them breed in the dead\nwillows on its northern shore.',
    '“I remember when you could not hear a bird here,” said\nWilfred Ash, who drove a crusher for eleven years and keeps the\ngate now. “My wife complains that she cannot sleep for the\nbirds.”',
    'The pit was to become a landfill. All of it failed because the ground\nwater stands too\nhigh.',
    'The young birds are heavier than those of the river colonies, and their\nparents fly less far for\nfood.',
    '“They have eaten two thousand pounds’ worth of carp,” said the\nclub’s secretary, Graham Tull, who likes a heron as much as the next\nman does.',
    'Visitors may watch them from a hide on the southern shore, which opens to\nall of them on\nsome days.',
  ];
  const text = `Herons come back\n${paragraphs.map((words) => `    ${words}`).join('\n')}\n`;
  const article = parseArticle('a.txt', text);
  expect(article.title).toBe('Herons come back');
  expect(outline(article).slice(1)).toEqual(paragraphs.map((words, i) => [i + 1, 'body', words]));
});

test('makes each line a paragraph where lines end their sentences', () => {
  const article = parseArticle(
    'a.txt',
    'Titre du jour\n\nIl pleut depuis hier matin.\nLa route est coupée au nord.\n',
  );
  expect(outline(article).map(([number]) => number)).toEqual([null, 1, 2]);
});

test.each([
  ['on top', 'https://valley.example/2024/goats?id=3\nGoats hired\n\nEleven goats mow the grass.\n'],
  [
    'at the end',
    'Goats hired\n\nEleven goats mow the grass.\n\nSource: https://valley.example/2024/goats?id=3',
  ],
])('takes the address that stands alone %s for the article’s, as phones share pages', (_, text) => {
  expect(parseArticle('a.txt', text)).toMatchObject({
    title: 'Goats hired',
    url: 'https://valley.example/2024/goats?id=3',
    outlet: 'valley.example',
  });
});

test.each([
  ['among the paragraphs', 'Goats hired\n\nThe goats came.\n\nhttps://valley.example/goats\n\nThey mow.\n'],
  ['of a whole site', 'https://valley.example/\nGoats hired\n\nThe goats came.\n'],
  [
    'one of two',
    'https://valley.example/goats\n\nGoats hired\n\nThe goats came.\n\nhttps://valley.example/sheep\n',
  ],
])('takes no address for the article’s that is %s', (_, text) => {
  expect(parseArticle('a.txt', text).url).toBeNull();
});

test('reads address, date and author between --- lines, and cites none of them', () => {
  const text =
    '---\nurl: https://example.org/pont\ndate: 2026-03-04\nauthor: Anne Roux\n---\nLe pont rouvert\n\nLe pont a rouvert lundi.\n';
  const article = parseArticle('a.txt', text);
  expect(article).toMatchObject({
    title: 'Le pont rouvert',
    url: 'https://example.org/pont',
    outlet: 'example.org',
    date: '2026-03-04',
    byline: 'Anne Roux',
  });
  expect(outline(article).map(([, kind]) => kind)).toEqual(['boilerplate', 'title', 'body']);
});

test('makes no link of an address that is none', () => {
  const article = parseArticle('a.txt', '---\nurl: javascript:alert(1)\n---\nTitre\n\nUn texte.\n');
  expect(article.url).toBeNull();
});

test('takes the outlet from the front matter before the host of the address', () => {
  const head = 'url: https://www.example.org/pont\n';
  expect(parseArticle('a.txt', `---\n${head}---\nTitre\n\nUn texte.\n`).outlet).toBe('example.org');
  expect(parseArticle('a.txt', `---\n${head}outlet: Le Fanal\n---\nTitre\n\nUn texte.\n`).outlet).toBe(
    'Le Fanal',
  );
  expect(parseArticle('a.txt', 'Titre\n\nUn texte.\n').outlet).toBeNull();
});

test('finds author and date in the byline', () => {
  const article = parseArticle(
    'a.txt',
    'Le pont rouvert\n\nPar Anne Roux\nPublié le 4 mars 2026 à 12h10\n\nLe pont a rouvert lundi.\n',
  );
  expect(article).toMatchObject({ byline: 'Par Anne Roux', date: '2026-03-04' });
});

const HEAD = 'Le pont rouvert\n\n';
const BODY =
  'Le pont a rouvert lundi, trois ans après le début des travaux.\n\nLes riverains sont soulagés.\n';

test.each([
  [`${HEAD}5 mars 2024\n\n${BODY}`, '2024-03-05'],
  [`${HEAD}Publié le mardi 5 mars 2024 à 18h02\n\n${BODY}`, '2024-03-05'],
  [`${HEAD}Anne Roux, Le Fanal | 05.03.2024, 18:02\n\n${BODY}`, '2024-03-05'],
  [
    `JAN. 13, 2017\n\nThe bridge reopens\n\nThe bridge reopened on Monday, three years after it closed.\n`,
    '2017-01-13',
  ],
  [`${HEAD}Le pont a rouvert lundi.\n\n5 mars 2024\n\n${BODY}`, '2024-03-05'],
  [`${HEAD}${BODY}\n5 mars 2024\n`, '2024-03-05'],
  [`${HEAD}NÎMES, 5 mars 2024 (AFP) – ${BODY}`, '2024-03-05'],
  [`The bridge reopens\n\n5 March 2024 18.02 GMT\nThe bridge reopened on Monday.\n`, '2024-03-05'],
  [`${HEAD}${BODY}Il avait fermé le 5 mars 2021.\n`, null],
  [`${HEAD}Lire aussi : le pont fermé le 5 mars 2021\n\n${BODY}`, null],
])('dates by its head the article %j: %s', (text, date) => {
  const article = parseArticle('a.txt', text);
  expect(article.date).toBe(date);
  expect(article.title).toMatch(/^(?:Le pont rouvert|The bridge reopens)$/);
  const shown = outline(article).filter(([number]) => number !== null);
  expect(shown.map(([, , words]) => words).join()).not.toMatch(/^(?:5 mars|JAN|5 March)|GMT/);
});

test('leaves the dates of a chronology to be its headings', () => {
  const article = parseArticle(
    'a.txt',
    `${HEAD}${BODY}\n5 mars 2021\n\nLe pont ferme.\n\n6 avril 2024\n\nLe pont rouvre.\n`,
  );
  expect(article.date).toBeNull();
  expect(outline(article).filter(([, kind]) => kind === 'subhead')).toHaveLength(2);
});

const LONG =
  'The county will rebuild the bridge at Aldham by the spring of next year, its engineer told a meeting of residents who had waited for three winters to hear it, and who at last seemed to believe what they were told there';

test.each([
  `${LONG}.\n\nWork begins in May.\n`,
  `${LONG}\n\nWork begins in May.\n`,
  'The county will rebuild the bridge. Work begins in May.\n\nIt will take a year.\n',
  'The county will rebuild the bridge at Aldham by the spring of\nnext year, its engineer told a meeting of residents who had\nwaited for three winters.\n\nWork begins in May.\n',
])('keeps for the first paragraph what is no title: %j', (text) => {
  const article = parseArticle('a.txt', text);
  const [first] = outline(article);
  expect(first).toEqual([1, 'body', text.split('\n\n')[0]]);
  expect(article.title).toMatch(/^The county will rebuild the bridge.*[.…]$/);
  expect(article.title.length).toBeLessThanOrEqual(101);
  expect(article.title).not.toMatch(/\s$|\n|\.…/);
});

test('passes over the furniture above a title, and joins a title that is wrapped', () => {
  expect(parseArticle('a.txt', `PUBLICITÉ\n\nPar Anne Roux\n\n${HEAD}${BODY}`)).toMatchObject({
    title: 'Le pont rouvert',
    byline: 'Par Anne Roux',
  });
  const wrapped = parseArticle('a.txt', `Le pont rouvert\naprès trois ans\n\n${BODY}`);
  expect(wrapped.title).toBe('Le pont rouvert après trois ans');
  expect(outline(wrapped)[0]).toEqual([null, 'title', 'Le pont rouvert\naprès trois ans']);
});

test('takes a line that reads like furniture for the title where there is no other', () => {
  expect(parseArticle('a.txt', 'Watch: the bridge falls\n\nIt fell on Monday.\n').title).toBe(
    'Watch: the bridge falls',
  );
});

test('understands Windows line ends and a byte-order mark without changing the text', () => {
  const text = '\ufeffTitre\r\n\r\nUn texte.\r\n\r\nUn autre.\r\n';
  const article = parseArticle('a.txt', text);
  expect(article.text).toBe(text);
  expect(outline(article)).toEqual([
    [null, 'title', 'Titre'],
    [1, 'body', 'Un texte.'],
    [2, 'body', 'Un autre.'],
  ]);
});

test.each(['', ' \n\n\t', '\ufeff', '… 123 !'])('refuses %j, which holds no words', (text) => {
  expect(() => parseArticle('vide.txt', text)).toThrow('vide.txt: holds no text');
});
