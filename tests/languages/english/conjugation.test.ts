import { expect, test } from 'vitest';
import { inflect } from '../../../src/languages/english/conjugation.js';

test.each([
  ['say', 'say says said saying'],
  ['write', 'writes wrote written writing'],
  ['tell', 'tells told telling'],
  ['reply', 'replies replied replying'],
  ['argue', 'argues argued arguing'],
  ['agree', 'agrees agreed agreeing'],
  ['admit', 'admits admitted admitting'],
  ['quip', 'quips quipped quipping'],
  ['beg', 'begs begged begging'],
  ['vow', 'vows vowed vowing'],
  ['counsel', 'counseled counselled counseling counselling'],
  ['reveal', 'reveals revealed revealing'],
  ['rebut', 'rebutted rebutting'],
  ['concur', 'concurred concurring'],
  ['confer', 'conferred conferring'],
  ['aver', 'averred averring'],
  ['offer', 'offered offering'],
  ['mutter', 'muttered muttering'],
  ['comment', 'commented commenting'],
  ['preach', 'preaches preached preaching'],
  ['confess', 'confesses confessed'],
  ['plead', 'pleaded pled pleading'],
  ['begin', 'begins began begun beginning'],
  ['put', 'puts put putting'],
  ['lie', 'lies lied lying'],
  ['blog', 'blogs blogged blogging'],
])('inflects %s', (base, forms) => {
  expect(surfacesOf(base)).toEqual(expect.arrayContaining(forms.split(' ')));
});

test.each([
  ['say', 'sayed'],
  ['offer', 'offerred'],
  ['reveal', 'revealled'],
  ['comment', 'commentted'],
  ['agree', 'agreeed'],
  ['answer', 'answerring'],
])('does not make of %s the form %s', (base, form) => {
  expect(surfacesOf(base)).not.toContain(form);
});

function surfacesOf(base: string): string[] {
  return inflect(base).map(({ surface }) => surface);
}
