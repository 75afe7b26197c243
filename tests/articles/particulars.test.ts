import { expect, test } from 'vitest';
import { particularsOf, yamlFields } from '../../src/articles/particulars.js';

const read = (yaml: string) => particularsOf(yamlFields(yaml));

test('reads lists, quoted values and values over several lines', () => {
  expect(
    read(
      'title: "Le pont : enfin"\nauthors:\n  - Anne Roux\n  - name: Luc Petit\ndate: 2026-03-04\noutlet: >\n  Le\n  Fanal\n',
    ),
  ).toEqual({
    title: 'Le pont : enfin',
    authors: ['Anne Roux', 'Luc Petit'],
    date: '2026-03-04',
    url: null,
    outlet: 'Le Fanal',
  });
});

test('reads what is no YAML by its lines, as people write them', () => {
  expect(read('title: Le pont : enfin\nauthor: "Anne" Roux\n')).toMatchObject({
    title: 'Le pont : enfin',
    authors: ['"Anne" Roux'],
  });
});

test.each([
  'outlet: [&a [1, 2], *a, *a]\nurl: {a: 1}\n',
  `a: &a [x, x]\n${'bcdefghijk'
    .split('')
    .map((key, index) => `${key}: &${key} [*${'abcdefghij'[index]}, *${'abcdefghij'[index]}]`)
    .join('\n')}\n`,
  '- only\n- a list\n',
  'outlet: !!js/function "() => 1"\n',
])('is not upset by %j', (yaml) => {
  expect(read(yaml)).toMatchObject({ title: null, url: null });
});

test('knows the fields by several names, and passes over empty ones', () => {
  expect(
    read('Headline: Titre\nauthor:\nbyline: Anne Roux\nlink: javascript:alert(1)\nsource: 24\n'),
  ).toEqual({ title: 'Titre', authors: ['Anne Roux'], date: null, url: null, outlet: '24' });
});

test.each([
  ['publishedAt', '2026-03-04'],
  ['published_at', '2026-03-04'],
  ['publish_date', '2026-03-04'],
  ['date_publish', '2026-03-04'],
  ['webPublicationDate', '2026-03-04'],
])('knows the date as news services and crawlers call it: %s', (key, date) => {
  expect(particularsOf({ [key]: date })).toMatchObject({ date });
});

test('tells an address in the place of a source from an outlet, and reads names as clippers write them', () => {
  expect(
    particularsOf({ source: 'https://fanal.example/pont', siteName: 'Le Fanal', author: ['[[Anne Roux]]'] }),
  ).toMatchObject({ url: 'https://fanal.example/pont', outlet: 'Le Fanal', authors: ['Anne Roux'] });
  expect(particularsOf({ author: 'By Anne Roux; Luc Petit' }).authors).toEqual(['Anne Roux', 'Luc Petit']);
});
