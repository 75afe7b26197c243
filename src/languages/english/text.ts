import { stemmer } from '@orama/stemmers/english';
import type { TextWords } from '../text.js';
import { entries, lazily, NEVER } from '../words/index.js';
import { stopWords } from './stop-words.js';

export const text = (): TextWords =>
  lazily<TextWords>({
    trigrams: () => 'eng',
    functionWords: () => new Set(entries(FUNCTION_WORDS)),
    elided: () => NEVER,
    stopWords,
    abbreviations: () => entries(ABBREVIATIONS),
    closingAbbreviations: () => entries('Jr, Sr, Inc, Ltd, Co, Corp'),
    stem: () => stemmer,
  });

const FUNCTION_WORDS = `
    the, an, of, on, and, or, to, in, is, are, was, were, be, been, did, does, do, has, have, had, what
    who, whom, whose, which, when, where, why, how, his, her, hers, its, their, our, my, your, he, she, it
    they, we, you, this, that, these, those, with, from, for, by, at, about, into, over, than, then, not
    no, can, could, will, would, should, may, might, must, say, says, said, think, thinks, tell, told, wat
    abt, pls, plz, quote, quotes, summarise, summarize
`;

const ABBREVIATIONS = `
    dr, st, etc, i.e, e.g, no, vol, fig, p, pp, mr, mrs, ms, prof, sen, rep, reps, sens, gov, gen, col, lt, sgt, capt, cmdr, adm, rev, hon, jr, sr, vs
    inc, ltd, co, corp, dept, u.s, u.n, u.k, e.u, d.c, a.m, p.m, jan, feb, aug, sept, oct, nov, dec
`;
