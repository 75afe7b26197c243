import { entries } from '../words/index.js';

/** Base, past and past participle, in that order; a stroke parts two forms in use. */
const VERBS = `
  bear bore borne, beat beat beaten, begin began begun, behold beheld beheld, beseech besought/beseeched besought/beseeched
  bet bet bet, bite bit bitten, bleed bled bled, blow blew blown, break broke broken, bring brought brought
  broadcast broadcast/broadcasted broadcast/broadcasted, build built built, burst burst burst, buy bought bought
  cast cast cast, catch caught caught, choose chose chosen, come came come, cut cut cut, deal dealt dealt, do did done
  draw drew drawn, dream dreamed/dreamt dreamed/dreamt, feel felt felt, fight fought fought, find found found
  fling flung flung, forbid forbade forbidden, forecast forecast/forecasted forecast/forecasted, foresee foresaw foreseen
  foretell foretold foretold, forget forgot forgotten, forgive forgave forgiven, get got got/gotten, give gave given
  go went gone, grow grew grown, have had had, hear heard heard, hit hit hit, hold held held, keep kept kept
  know knew known, lay laid laid, lead led led, learn learned/learnt learned/learnt, leave left left, let let let
  lose lost lost, make made made, mean meant meant, misspeak misspoke misspoken, overhear overheard overheard
  pay paid paid, plead pleaded/pled pleaded/pled, put put put, quit quit quit, read read read, retell retold retold
  rethink rethought rethought, rewrite rewrote rewritten, ride rode ridden, rise rose risen, run ran run, say said said
  see saw seen, sell sold sold, send sent sent, set set set, shake shook shaken, shed shed shed, shoot shot shot
  show showed shown, shut shut shut, sing sang sung, sit sat sat, sling slung slung, speak spoke spoken
  spell spelled/spelt spelled/spelt, spin spun spun, spit spat/spit spat/spit, stand stood stood, strike struck struck
  swear swore sworn, sweep swept swept, take took taken, teach taught taught, tear tore torn, tell told told
  think thought thought, throw threw thrown, understand understood understood, wake woke woken, wear wore worn
  weep wept wept, win won won, withdraw withdrew withdrawn, withhold withheld withheld, write wrote written
`;

/** Base form → past and past participle. */
export const irregularVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  entries(VERBS).map((line) => {
    const [base = '', ...parts] = line.split(' ');
    return [base, parts] as const;
  }),
);

/** English verbs of several syllables with the stress on the last, whose last consonant is doubled before "-ed" and "-ing". */
export const finalStress: ReadonlySet<string> = new Set(
  entries(`
    abet, admit, allot, aver, begin, commit, concur, confer, defer, demur, deter, emit, equip, forbid, forget, incur, infer
    input, kidnap, occur, omit, outbid, outwit, permit, prefer, program, rebut, recur, refer, regret, remit, reset
    submit, transfer, transmit, typeset, unplug, upset, zigzag
  `),
);
