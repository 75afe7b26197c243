import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a name on a web page', () => {
  test('is no part of the body before it', () => {
    const paragraph = 'Speaking to the Daily Mail Allen claimed: “It is a mess in there.”';
    expect(speakersOf('en', paragraph)).toEqual(['Allen']);
  });

  test('may end like a body, and be "he"', () => {
    const paragraph = 'Dock worker Tom Press came late. “It is a mess,” he said.';
    expect(speakersOf('en', paragraph)).toEqual(['Tom Press']);
  });
});
