'use strict';

const { setFlagsFromString } = require('node:v8');

/**
 * How V8 is told, by the number of Node's release, to optimise a function only when it has run six times as long as by itself:
 * of 250 pages, optimising what reads them took longer than reading them. A library of thousands costs the same either way.
 * It is to put no function of more than 60 bytes of its code into another either (by itself, 460): rules call many, each of which
 * was optimised anew in all that call it, for no gain. With that, 1,150 pages, too, take four fifths of the time.
 */
const FLAGS = {
  20: ['--interrupt-budget=400000', '--max-inlined-bytecode-size=60'],
  22: ['--invocation-count-for-turbofan=20000'],
  24: ['--invocation-count-for-turbofan=20000'],
};

/** The flags of a release of Node; none of one whose flags nobody has measured. */
function flagsOf(version) {
  return FLAGS[version.split('.')[0]] || [];
}

/**
 * For the whole process, its threads included. Only before anything else: V8 ends the process where what may be put into a
 * function changes while it is being optimised.
 */
function optimiseLater() {
  for (const flag of flagsOf(process.versions.node)) setFlagsFromString(flag);
}

module.exports = { flagsOf, optimiseLater };
