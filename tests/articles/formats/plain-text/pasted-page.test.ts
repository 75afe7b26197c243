import { expect, test } from 'vitest';
import { parseArticle } from '../../../../src/articles/formats/plain-text/parse-article.js';

const MENU = 'Skip to content\nSign in\nNews\nSport\nWeather\nOpinion\nCulture\nTravel\nMore\n';
const FOOTER =
  '\nMost read\n1\nMayor opens the fair\n2\nWhere to skate this winter\nAbout us\nContact\nTerms of use\nPrivacy\nCookies\nJobs\n© 2026 The Lantern\n';
const PROSE = [
  'The ferry to Brannock Island will sail again in May, three years after a fire in its engine room put an end to the only regular link that the island had with the mainland.',
  '"The new engines passed every test we could think of", said Moira Keane, who heads the harbour authority and has sailed on each of the trial runs since the beginning of the year.',
  'Islanders have been waiting for the ferry since the spring of 2023 and welcomed the news on Tuesday, though some of them doubt that the boat will keep to its timetable in the storms of the winter.',
];
const TITLE = 'Brannock ferry to sail again in May';

const outline = (text: string) => {
  const article = parseArticle('a.txt', text);
  const kept = article.paragraphs.filter(({ kind }) => kind !== 'boilerplate');
  return { article, kept: kept.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]) };
};

test('finds the article of a page pasted whole among its menus', () => {
  const page = `${MENU}Business\n${TITLE}\nThree years after the fire the islanders get their link back\nJane Milner\n4 March 2026\nShare\n${PROSE[0]}\nView 3 images\nMoira Keane at the harbour (Image: The Lantern)\n${PROSE[1]}\nA long wait\n${PROSE[2]}\n${FOOTER}`;
  const { article, kept } = outline(page);
  expect(kept).toEqual([
    ['title', TITLE],
    ['standfirst', 'Three years after the fire the islanders get their link back'],
    ['byline', 'Jane Milner'],
    ['byline', '4 March 2026'],
    ['body', PROSE[0]],
    ['caption', 'Moira Keane at the harbour (Image: The Lantern)'],
    ['body', PROSE[1]],
    ['subhead', 'A long wait'],
    ['body', PROSE[2]],
  ]);
  expect(article).toMatchObject({ title: TITLE, date: '2026-03-04', byline: 'Jane Milner' });
});

test('leaves out teasers, appeals and a box for a newsletter between the paragraphs', () => {
  const between =
    'Read more\nHarbour crane sold\nFish prices fall again\nSign up for our newsletter to get the news of the coast in your inbox.\nThis advertisement has not loaded yet, but your article continues below.\n';
  const { kept } = outline(
    `${MENU}${TITLE}\n${PROSE[0]}\n${between}${PROSE[1]}\n${between}${PROSE[2]}\n${FOOTER}`,
  );
  expect(kept).toEqual([['title', TITLE], ...PROSE.map((paragraph) => ['body', paragraph])]);
});

test('takes no menu for the title, and a headline elsewhere on the page for none', () => {
  const teasers = 'Council to vote on school meals\nHarbour crane sold at auction to a museum\n';
  const { article } = outline(`${MENU}${teasers}${MENU}${TITLE}\n${PROSE.join('\n')}\n${FOOTER}${teasers}`);
  expect(article.title).toBe(TITLE);
});

test('reads as it did what has no menus: a list of short lines, a poem, a chronology', () => {
  const list = `${TITLE}\n\n${PROSE[0]}\n\nThe stops:\n\nHarbour\n\nOld Pier\n\nLighthouse\n\n${PROSE[1]}\n`;
  expect(outline(list).kept.filter(([kind]) => kind === 'subhead' || kind === 'body')).toHaveLength(6);
});

test.each([
  ['The bridge on Monday. (Getty Images)', 'caption'],
  ['Le pont lundi. (Zoé Blanc / Le Fanal)', 'caption'],
  ['Anne Roux devant le pont. Photo de Zoé Blanc', 'caption'],
  ['The mayor in front of the bridge. Photo by ZOE BLANC /AFP via Getty Images', 'caption'],
  ['FILE PHOTO: The bridge in 2019', 'caption'],
  ['Image: The bridge in 2019', 'caption'],
  ['Cette publicité n’a pas pu être chargée.'.replace('’', "'"), 'boilerplate'],
  ['Recevez chaque matin notre newsletter dans votre boîte mail.', 'boilerplate'],
  ['Create an account or sign in to continue with your reading experience.', 'boilerplate'],
  ['Support local journalism.', 'boilerplate'],
  ['Full access to the archive was restored on Monday, the ministry said.', 'body'],
  ['Access to emergency alerts was cut for two days, residents said.', 'body'],
  ['Register offices across the country are closed today, the ministry said.', 'body'],
  ['Soutenez par la région, le projet avance, a dit le maire.', 'body'],
  ['The video could not be verified, the police said.', 'body'],
  ['She took a photo of the bridge and sent it to the mayor.', 'body'],
  ['« Quand on a vu les photos de la tortue, quelle surprise », dit-il.', 'body'],
  ['She asked them to support the plan (they refused).', 'body'],
  ['Il donne une bonne image de l’institut, dit-elle.', 'body'],
])('"%s" is %s', (line, kind) => {
  const text = `${TITLE}\n\n${PROSE[0]}\n\n${line}\n\n${PROSE[1]}\n`;
  const { paragraphs } = parseArticle('a.txt', text);
  expect(paragraphs.find(({ start }) => start === text.indexOf(line))?.kind).toBe(kind);
});

test('counts no paragraph twice where a title is given and a sentence stands above it', () => {
  const notice = 'We have changed the terms of use of our pages, and ask all readers to look at them once.';
  const text = `---\ntitle: ${TITLE}\n---\n${MENU}${notice}\n${TITLE}\n${PROSE.join('\n')}\n${FOOTER}`;
  let reached = 0;
  for (const { start, end } of parseArticle('a.txt', text).paragraphs) {
    expect(start).toBeGreaterThanOrEqual(reached);
    reached = end;
  }
});
