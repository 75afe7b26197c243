import { entries } from '../words/entries.js';

/** English verbs of several syllables with the stress on the last, whose last consonant is doubled before "-ed" and "-ing". */
export const finalStress: ReadonlySet<string> = new Set(
  entries(`
    abet, admit, allot, aver, begin, commit, concur, confer, defer, demur, deter, emit, equip, forbid, forget, incur, infer
    input, kidnap, occur, omit, outbid, outwit, permit, prefer, program, rebut, recur, refer, regret, remit, reset
    submit, transfer, transmit, typeset, unplug, upset, zigzag
  `),
);
