import { expect, it } from 'vitest';
import { feature } from '../../../src/quotes/model/features.js';

it('puts the name of a feature together, whatever was put together before', () => {
  const named = (rule: string, place: string) => feature`rule: ${rule}, ${place}`;
  expect(named('label', 'free')).toBe('rule: label, free');
  expect(named('label', 'within')).toBe('rule: label, within');
  expect(named('label', 'free')).toBe('rule: label, free');
  expect(feature`entity: ${'plural'}`).toBe('entity: plural');
});
