import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachOf } from '../../src/web/index.js';

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['::ffff:8.8.8.8', true],
  ['64:ff9b::8.8.8.8', true],
  ['64:ff9b:1::8.8.8.8', false],
  ['::ffff:127.0.0.1', false],
  ['198.18.0.1', false],
  ['192.0.0.1', false],
  ['203.0.113.1', false],
  ['240.0.0.1', false],
  ['2001:db8::1', false],
  ['2001::1', false],
  ['fec0::1', false],
  ['4000::1', false],
  ['::8.8.8.8', false],
  ['not an address', false],
])('%s may be asked: %s', (address, may) => {
  expect(reachOf('').mayReach(address)).toBe(may);
});

test('no address in a private network may be asked, however it is written', () => {
  const part = fc.integer({ min: 0, max: 255 });
  const inside = fc.oneof(
    fc.tuple(fc.constant(10), part, part, part),
    fc.tuple(fc.constant(127), part, part, part),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), part, part),
    fc.tuple(fc.constant(192), fc.constant(168), part, part),
    fc.tuple(fc.constant(169), fc.constant(254), part, part),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), part, part),
    fc.tuple(fc.integer({ min: 224, max: 255 }), part, part, part),
  );
  const spellings = [
    (parts: number[]) => parts.join('.'),
    (parts: number[]) => `::ffff:${parts.join('.')}`,
    (parts: number[]) => `64:ff9b::${parts.join('.')}`,
    (parts: number[]) => new URL(`http://${parts.map((n) => `0${n.toString(8)}`).join('.')}`).hostname,
    (parts: number[]) => new URL(`http://${parts.reduce((sum, n) => sum * 256 + n)}`).hostname,
  ];
  fc.assert(
    fc.property(inside, fc.constantFrom(...spellings), (parts, spell) => {
      expect(reachOf('').mayReach(spell(parts))).toBe(false);
    }),
  );
});

test('what the owner permits must be hosts, addresses or ranges', () => {
  expect(() => reachOf('intranet.example 10.0.0.0/33')).toThrow(
    'VERBATIM_WEB_ALLOW names "10.0.0.0/33", which is no host, no IP address and no range such as 10.1.0.0/16. Write hosts without https:// and parted by commas, or leave it empty.',
  );
  const reach = reachOf('Intranet.example,10.1.0.0/16 fd00::/8,::1');
  expect(['intranet.example', '10.1.2.3', '[fd12::1]', '[::1]'].every(reach.isPermitted)).toBe(true);
  expect(['example', '10.2.0.1', '[fe80::1]', '127.0.0.1'].some(reach.isPermitted)).toBe(false);
});
