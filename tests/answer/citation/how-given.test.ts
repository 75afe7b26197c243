import { expect, test } from 'vitest';
import { howGiven } from '../../../src/answer/citation/how-given.js';

test.each([
  ['la maire', 'a déclaré', 'la maire a déclaré'],
  ['il', 'a-t-il poursuivi', 'a-t-il poursuivi'],
  ['elle', 'a dit', 'elle a dit'],
  ['il', 'les invitant', 'les invitant'],
  ['Il', "l'accusant", "l'accusant"],
  ['la maire', 'en ajoutant', 'la maire, en ajoutant'],
  ['he', 'adding', 'adding'],
  ['the mayor', 'calling', 'the mayor, calling'],
  ['the mayor', 'is considering', 'the mayor is considering'],
  ['Anne Roux', 'ajoutant', 'ajoutant'],
  ['elle', 'Selon', 'selon elle'],
  ['le syndicat', 'Pour', 'pour le syndicat'],
  ['the Harbour Trust', 'According to', 'according to the Harbour Trust'],
  ['Anne Roux', 'selon', ''],
  ['l’Anne Roux', 'a dit', 'a dit'],
  [null, 'selon', ''],
  [null, null, ''],
])('"%s" with "%s" is shown as "%s"', (mention, cue, shown) => {
  expect(howGiven({ speaker: 'Anne Roux', mention, cue })).toBe(shown);
});
