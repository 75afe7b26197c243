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
