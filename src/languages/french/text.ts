import { stemmer } from '@orama/stemmers/french';
import type { TextWords } from '../text.js';
import { entries, lazily } from '../words/index.js';
import { stopWords } from './stop-words.js';

export const text = (): TextWords =>
  lazily<TextWords>({
    trigrams: () => 'fra',
    functionWords: () => new Set(entries(FUNCTION_WORDS)),
    elided: () => /^(?:[cdjlmnst]|qu)'$/,
    stopWords,
    abbreviations: () => entries(ABBREVIATIONS),
    closingAbbreviations: () => entries('etc'),
    stem: () => stemmer,
  });

const FUNCTION_WORDS = `
    le, la, les, un, une, des, du, de, au, aux, ce, cet, cette, ces, et, ou, ou, que, qui, quoi, quel
    quelle, quels, quelles, dont, d, l, c, qu, j, n, s, t, m, il, elle, ils, elles, nous, vous, je, tu
    leur, leurs, son, sa, ses, mon, ma, mes, votre, vos, notre, nos, est, sont, etait, ete, a-t-il, sur
    dans, par, pour, avec, sans, sous, entre, chez, vers, selon, comment, combien, pourquoi, quand, lequel
    est-ce, pas, plus, fait, dit-il, parle, pense, koi, ptdr, mdr, svp, stp, alors, donc
`;

const ABBREVIATIONS = `
    m, mm, mme, mmes, mlle, mlles, me, mes, dr, pr, st, ste, art, av, bd, cf, chap, env, etc, ex, fig, hab
    p, pp, no, nos, vol
`;
