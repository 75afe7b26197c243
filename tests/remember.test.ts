import { expect, test } from 'vitest';
import { remember, rememberNumbered, rememberWith } from '../src/remember.js';

/** A function that remembers, and what it was really asked for. */
function counting(most?: number) {
  const asked: string[] = [];
  const make = (key: string) => {
    asked.push(key);
    return key === 'nothing' ? undefined : key.toUpperCase();
  };
  return { asked, ask: remember(make, most) };
}

test('makes each thing once', () => {
  const { asked, ask } = counting();
  expect([ask('one'), ask('two'), ask('one')]).toEqual(['ONE', 'TWO', 'ONE']);
  expect(asked).toEqual(['one', 'two']);
});

test('remembers that there is nothing', () => {
  const { asked, ask } = counting();
  expect([ask('nothing'), ask('nothing')]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['nothing']);
});

test('never remembers more than it may', () => {
  const { asked, ask } = counting(2);
  for (const key of ['one', 'two', 'three', 'three', 'one']) ask(key);
  expect(asked).toEqual(['one', 'two', 'three', 'one']);
});

test('makes what is asked for by numbers once, and never remembers more than it may', () => {
  const asked: number[] = [];
  const make = (number: number) => {
    asked.push(number);
    return number === 1 ? null : { number };
  };
  const ask = rememberNumbered(make, 4, 2);
  expect([ask(0), ask(1), ask(1), ask(0)]).toEqual([{ number: 0 }, null, null, { number: 0 }]);
  expect(asked).toEqual([0, 1]);
  for (const number of [3, 3, 1]) ask(number);
  expect(asked).toEqual([0, 1, 3, 1]);
});

test('keeps what is made for one object apart from what is made for another', () => {
  const ask = rememberWith<object, string, string | undefined>();
  const asked: string[] = [];
  const make = (made?: string) => () => {
    asked.push(String(made));
    return made;
  };
  const [one, other] = [{}, {}];
  expect(ask(one, 'key', make('one'))).toBe('one');
  expect(ask(other, 'key', make())).toBeUndefined();
  expect(ask(one, 'key', make('again'))).toBe('one');
  expect(ask(other, 'key', make('again'))).toBeUndefined();
  expect(asked).toEqual(['one', 'undefined']);
});
