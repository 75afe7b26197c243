import { describe, expect, it } from 'vitest';
import {
  findVerbGroups,
  VERB_GROUP_READERS,
} from '../../../src/quotes/clauses/verb-groups/find-verb-groups.js';
import { parseOf, wordsOf } from './parse-of.js';

describe('the readers of verb groups', () => {
  it.each(VERB_GROUP_READERS)('$name is the first that reads its example: $example', ({ name, example }) => {
    const parse = parseOf(example);
    const first = parse.tokens.flatMap(
      (_, at) => VERB_GROUP_READERS.find(({ read }) => read(parse, at))?.name ?? [],
    );
    expect(first[0]).toBe(name);
  });

  it.each([
    ['Le maire a tenu à préciser que tout va bien.', ['a tenu à préciser']],
    ["La ministre s'est empressée de le faire savoir.", ["s' est empressée de le faire savoir"]],
    ['Le maire avait, lui, prévenu les élus.', ['avait , lui , prévenu']],
    ['« Non », a-t-elle toujours dit.', ['a -t-elle toujours dit']],
    [
      'Le maire a nié, puis il ajoute un mot et fait toutefois valoir un droit.',
      ['a nié', 'ajoute', 'fait toutefois valoir'],
    ],
    ["Il part, comme l'annonce le maire.", ["l' annonce"]],
    ["C'est perdu, comme l'annonce du maire.", []],
    ['« Non », carillonne le maire.', ['carillonne']],
    ['« Non », a aussitôt trompetté le maire.', ['a aussitôt trompetté']],
    ['« Non », le maire.', []],
  ])('of %j', (sentence, groups) => {
    const parse = parseOf(sentence);
    expect(findVerbGroups(parse).map((group) => wordsOf(parse, group))).toEqual(groups);
  });

  it.each([
    ['The mayor pointed out a flaw.', ['pointed out']],
    ['She is calling it a flaw.', ['is calling']],
    ['They say so, and the claims by some say little.', ['say', 'say']],
    ['The plan criticised by lawyers', ['criticised']],
    ['The plan believed by lawyers', []],
  ])('of %j', (sentence, groups) => {
    const parse = parseOf(sentence, 'en');
    expect(findVerbGroups(parse).map((group) => wordsOf(parse, group))).toEqual(groups);
  });

  it.each([
    [
      'Le projet a été qualifié de folie.',
      { passive: true, form: 'finite', number: 'singular', known: true },
    ],
    ['Ils ont dit oui.', { passive: false, number: 'plural', inverted: null }],
    ['« Oui », dit-il.', { inverted: 3, number: 'singular' }],
    ['« Oui », carillonne le maire.', { known: false, class: 'act' }],
    ['Paul Martin dénonçant un oubli', { form: 'present-participle' }],
  ])('tells of the group in %j what it is', (sentence, features) => {
    expect(findVerbGroups(parseOf(sentence))).toEqual([expect.objectContaining(features)]);
  });
});
