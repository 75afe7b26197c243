import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { readBlocks } from '../formats/read-blocks.js';

const STORY = [
  'The harbour board voted on Tuesday to close the old ferry pier, after two years of talks.[1]',
  '“We have waited long enough for this,” said Martha Quill, who has led the board for years.',
];
const TITLE = 'Harbour board closes the ferry pier';
const PARAGRAPHS = STORY.map((text, at) => `${at + 1}: ${text}`);

function blocksOf(...lines: string[]): string[] {
  return readBlocks(parseArticle('a.txt', lines.join('\n')));
}

const asBoilerplate = (line: string) => `boilerplate: ${line}`;

describe('the sections of a site above the title', () => {
  test.each([
    [['News', 'Sport', 'Business', 'Opinion']],
    [['Home', 'News', 'Sport', 'Thornby Gazette']],
    [['Politics']],
  ])('are none themselves: %s', (sections) => {
    expect(blocksOf(...sections, TITLE, '', STORY.join('\n\n'))).toEqual([
      ...sections.map(asBoilerplate),
      `title: ${TITLE}`,
      ...PARAGRAPHS,
    ]);
  });

  test('are told from a short title over what says more of it', () => {
    const under = 'Two years of talks over the ferry are over';
    expect(blocksOf('Pier closes', under, '', STORY.join('\n\n'))[0]).toBe('title: Pier closes');
  });
});

describe('the comments of readers below an article', () => {
  test.each([
    [['Comments', 'tom', '2 hours ago', 'I have said so for years, and nobody listened.', 'Reply', 'Like']],
    [
      [
        '2 commentaires',
        'Luc',
        'Enfin, il était temps de fermer ce quai !',
        'Répondre',
        'Marie',
        'Et nous ?',
        'Répondre',
      ],
    ],
  ])('are no part of it', (comments) => {
    expect(blocksOf(TITLE, '', ...STORY, '', ...comments)).toEqual([
      `title: ${TITLE}`,
      ...PARAGRAPHS,
      ...comments.map(asBoilerplate),
    ]);
  });

  test('are none where nobody can reply to them: a sub-heading may be called so', () => {
    expect(
      blocksOf(TITLE, '', STORY.join('\n\n'), '', 'Réactions', '', 'The board has had forty letters.'),
    ).toEqual([
      `title: ${TITLE}`,
      ...PARAGRAPHS,
      'subhead: Réactions',
      '3: The board has had forty letters.',
    ]);
  });
});
