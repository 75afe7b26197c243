import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWord, cutToFit } from '../../../src/discord/text/cut.js';
import { cutQuote } from '../../../src/discord/text/cut-quote.js';
import { escapeLine, escapeMarkdown, unescapeMarkdown } from '../../../src/discord/text/escape.js';
import { highlight } from '../../../src/discord/text/highlight.js';
import { removeInvisible } from '../../../src/discord/text/invisible.js';
import { label } from '../../../src/discord/text/label.js';
import { shareRoom } from '../../../src/discord/text/share-room.js';
import { shortName } from '../../../src/discord/text/short-name.js';
import { topicWords, withoutNames } from '../../../src/discord/text/topic-words.js';
import { fragmentLink, safeAddress } from '../../../src/reading/fragment-link.js';

test.each([
  ['**bold** _it_ ~~no~~ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\`'],
  ['@everyone <@1> <#2> <@&3>', '\\@everyone \\<\\@1> \\<#2> \\<\\@&3>'],
  ['[free](https://evil.example)', '\\[free\\](https\\://evil.example)'],
  ['# big\n> quote\n- item\n1. one\n-# small', '\\# big\n\\> quote\n\\- item\n1\\. one\n\\-# small'],
  ['||spoiler|| a - b # c', '\\|\\|spoiler\\|\\| a - b # c'],
  ['un :smile: à 18:30:00', 'un \\:smile: à 18\\:30:00'],
  ['La Russie (...) est ouverte', 'La Russie (...) est ouverte'],
])('escapes %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
  expect(unescapeMarkdown(escaped)).toBe(text);
});

test('removes what cannot be seen, and keeps emoji whole', () => {
  expect(removeInvisible('a\u200Bb\u202Ec\u2066d\u00ADe\uFEFFf\u0007g\u{E0041}h')).toBe('abcdefgh');
  expect(removeInvisible('👩\u200D🚀 ❤\uFE0F')).toBe('👩\u200D🚀 ❤\uFE0F');
  expect(removeInvisible('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
});

test('leaves nothing that could format, mention or link in any text', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'*_~`|<>@[]()#-+.:/\\ \n1a é'), maxLength: 60 });
  fc.assert(
    fc.property(marks, (text) => {
      const bare = escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, 'x');
      expect(bare).not.toMatch(/[*_~`|<@[\]\\]|:\/\//);
      expect(escapeMarkdown(text)).not.toMatch(/(?<!\\):[\w+-]+:/);
      expect(bare).not.toMatch(/^[^\S\n]*(?:[#>+-]|\d+[.)])/m);
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(removeInvisible(text));
    }),
  );
});

test('cuts at a word, never within a character, and never longer than asked', () => {
  expect(cutAtWord('one two three', 9)).toBe('one two');
  expect(cutAtWord('onetwothree', 5)).toBe('onetw');
  expect(cutAtWord('a😀', 2)).toBe('a');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(150), (text, most) => {
      const cut = cutToFit(text, most, escapeMarkdown);
      expect(text.startsWith(cut)).toBe(true);
      expect(escapeMarkdown(cut).length).toBeLessThanOrEqual(Math.max(most, 0));
    }),
  );
});

test('labels stay on one line within their limit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 5, max: 120 }),
      (text, most) => {
        const shown = label(text, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown).not.toContain('\n');
      },
    ),
  );
  expect(escapeLine(' a\n\tb ')).toBe('a b');
});

test('puts the words of the topic in bold, also across languages and numbers', () => {
  expect(highlight('lutte contre le terrorisme international', ['terrorism'])).toBe(
    'lutte contre le **terrorisme** international',
  );
  expect(highlight("l'_objectif_ est là", ['objectif'])).toBe("l'\\_**objectif**\\_ est là");
  expect(highlight('common sense gun safety laws', ['guns'])).toBe('common sense **gun** safety laws');
  expect(highlight('a gunner in the sun', ['guns'])).toBe('a gunner in the sun');
  expect(highlight('a dog', [])).toBe('a dog');
});

test('links open the page at the quoted words', () => {
  expect(fragmentLink('https://a.example/x', ['a-b, c'])).toBe('https://a.example/x#:~:text=a%2Db%2C%20c');
  expect(fragmentLink('https://a.example/x#part', ['word'])).toBe('https://a.example/x#part:~:text=word');
  expect(fragmentLink('https://a.example/x#:~:text=theirs', ['ours'])).toBe(
    'https://a.example/x#:~:text=ours',
  );
  expect(fragmentLink('https://a.example/x#part:~:text=theirs', ['ours'])).toBe(
    'https://a.example/x#part:~:text=ours',
  );
  expect(fragmentLink('http://[2001:db8::1]:8080/x[1]', ['word'])).toBe(
    'http://[2001:db8::1]:8080/x%5B1%5D#:~:text=word',
  );
  const long = 'one two three four five six seven eight nine ten eleven';
  expect(fragmentLink('https://a.example/', [long])).toBe(
    'https://a.example/#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  );
});

test('links mark every quote of the article, or only the first where all would be too long', () => {
  const short = fragmentLink('https://a.example/', ['one', 'two']);
  expect(short).toBe('https://a.example/#:~:text=one&text=two');
  const long = fragmentLink('https://a.example/', ['one', 'x'.repeat(490)]);
  expect(long).toBe('https://a.example/#:~:text=one');
});

test('cuts a quote at a sentence where that fills its room, else at a word, and not for a few words', () => {
  const quote = 'The first sentence is here. The second one is longer than that. The third is not.';
  expect(cutQuote(quote, 70)).toBe('The first sentence is here. The second one is longer than that.');
  expect(cutQuote(quote, 50)).toBe('The first sentence is here.');
  expect(cutQuote(`${'word '.repeat(30)}end. No.`, 50)).toBe('word '.repeat(10).trim());
  expect(cutQuote(quote, 76)).toBe(quote);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 20, max: 200 }),
      (text, room) => {
        expect(text.startsWith(cutQuote(text, room))).toBe(true);
        expect(cutQuote(text, room).length).toBeLessThanOrEqual(room * 1.1);
      },
    ),
  );
});

test('shares room: little is given what it needs, the rest parts what is left', () => {
  const limits = { room: 300, least: 40, most: 500 };
  expect(shareRoom([50, 1000, 1000], limits)).toEqual([50, 125, 125]);
  expect(shareRoom([900], { ...limits, room: 2000 })).toEqual([500]);
  expect(shareRoom([100, 100], { ...limits, room: 0 })).toEqual([40, 40]);
  expect(shareRoom([], limits)).toEqual([]);
});

test.each([
  ['Sergueï Lavrov', 'person', 'Lavrov'],
  ['Marine Le Pen', 'person', 'Le Pen'],
  ['Ursula von der Leyen', 'person', 'von der Leyen'],
  ['Obama', 'person', 'Obama'],
  ['La Russie et les États-Unis', 'group', 'La Russie et les États-Unis'],
] as const)('calls %s (%s) "%s" in short', (name, kind, short) => {
  expect(shortName({ name, kind })).toBe(short);
});

test('a topic is its words, without those that only join them and without names', () => {
  expect(topicWords('the future of La Havane')).toEqual(['future', 'Havane']);
  expect(withoutNames(['Lavrov', 'terrorisme'], ['Sergueï Lavrov'])).toEqual(['terrorisme']);
});

test.each(['javascript:alert(1)', 'ftp://a.example', 'https://user:pw@a.example', 'nonsense', '', null])(
  'never links %j',
  (url) => {
    expect(safeAddress(url)).toBeNull();
    expect(fragmentLink(url, ['words'])).toBeNull();
  },
);

test('addresses cannot end a markdown link', () => {
  expect(safeAddress('https://a.example/x_(y)>z')).toBe('https://a.example/x%5F%28y%29%3Ez');
});
