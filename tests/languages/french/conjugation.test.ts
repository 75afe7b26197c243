import { expect, test } from 'vitest';
import { conjugate } from '../../../src/languages/french/conjugation.js';
import { phrases, verbs } from '../../../src/languages/french/reporting-verbs.js';
import { entries } from '../../../src/languages/words/entries.js';

test.each([
  ['dire', 'dis dit disons dites disent disait dira dirait dît dise disant dits dite'],
  ['redire', 'redites redisait'],
  ['contredire', 'contredisez contredit'],
  ['écrire', 'écrit écrivent écrivait écrira écrivit écrivant écrites'],
  ['décrire', 'décrit décrivait'],
  ['soutenir', 'soutient soutiennent soutenait soutiendra soutint soutînt soutienne soutenu soutenions'],
  ['prévenir', 'prévient prévinrent préviendrait'],
  ['promettre', 'promet promettait promit promise promises'],
  ['craindre', 'craint craignent craignait craindra craignit crainte'],
  ['conclure', 'conclut concluait conclurent conclue conclura'],
  ['prétendre', 'prétend prétendait prétendu'],
  ['apprendre', 'apprend apprennent apprenait apprit appris apprise'],
  ['croire', 'croit croyait crut cru croyant'],
  ['prévoir', 'prévoit prévoyait prévoira'],
  ['réagir', 'réagit réagissait réagissent réagissant réagi'],
  ['garantir', 'garantit garantissait garanti'],
  ['sourire', 'sourit souriait sourient souriant'],
  ['sentir', 'sent sentait senti'],
  ['poursuivre', 'poursuit poursuivait poursuivi'],
  ['convaincre', 'convainc convainquait convaincra'],
  ['émouvoir', 'émeut émouvait émeuvent'],
  ['interrompre', 'interrompt interrompait'],
  ['requérir', 'requiert requérait requis'],
])('conjugates %s, of the second or third group', (infinitive, forms) => {
  expect(surfacesOf(infinitive)).toEqual(expect.arrayContaining(forms.split(' ')));
});

test.each([
  ['dire', 'dira diront dirait diraient', 'dit disait disent dît dise'],
  ['déclarer', 'déclarera déclarerait', 'déclare déclarait déclara'],
  ['maintenir', 'maintiendra maintiendrait', 'maintient maintenait'],
])('tells the future and the conditional of %s from what has been', (infinitive, unsaid, said) => {
  const irrealis = new Set(
    conjugate(infinitive).flatMap(({ surface, irrealis }) => (irrealis ? [surface] : [])),
  );
  expect(unsaid.split(' ').filter((form) => !irrealis.has(form))).toEqual([]);
  expect(said.split(' ').filter((form) => irrealis.has(form))).toEqual([]);
});

test.each([
  ['déclarer', 'déclare déclarait déclara déclarèrent déclarera déclarerait déclarât déclarant déclarées'],
  ['annoncer', 'annonce annonçait annonçons annonça annoncèrent annonçant'],
  ['juger', 'juge jugeait jugeons jugea jugèrent jugeant jugions'],
  ['répéter', 'répète répètent répétait répétera répètera répété'],
  ['asséner', 'assène assénait'],
  ['alléguer', 'allègue alléguait'],
  ['marteler', 'martèle martelle martelait'],
  ['rappeler', 'rappelle rappelait rappellera'],
  ['interpeller', 'interpelle interpellait'],
  ['interpeler', 'interpelle interpelait'],
  ['tweeter', 'tweete tweetait tweeté'],
  ['nier', 'nie niait niions'],
  ['relayer', 'relaie relaye relaiera'],
])('conjugates %s, of the first group', (infinitive, forms) => {
  expect(surfacesOf(infinitive)).toEqual(expect.arrayContaining(forms.split(' ')));
});

test.each([
  ['rappeler', 'rappèle'],
  ['tweeter', 'tweette'],
  ['débriefer', 'débrièfe'],
  ['réagir', 'réage'],
  ['garantir', 'garantait'],
  ['ironiser', 'ironissait'],
])('does not make of %s the form %s', (infinitive, form) => {
  expect(surfacesOf(infinitive)).not.toContain(form);
});

test('gives both spellings that the reform of 1990 allows', () => {
  expect(surfacesOf('reconnaître')).toEqual(expect.arrayContaining(['reconnaît', 'reconnait', 'reconnu']));
});

test('tells person and number of a finite form', () => {
  expect(conjugate('affirmer')).toContainEqual({
    surface: 'affirment',
    form: 'finite',
    person: 3,
    number: 'plural',
  });
});

test.each(infinitives())('%s has every tense, all from its own letters', (infinitive) => {
  const forms = conjugate(infinitive);
  const surfaces = forms.map(({ surface }) => surface);
  expect(forms.filter(({ person, number }) => person === 3 && number === 'plural').length).toBeGreaterThan(4);
  expect(forms.filter(({ form }) => form === 'past-participle').length).toBe(4);
  expect(surfaces).toEqual(
    expect.arrayContaining([expect.stringMatching(/ait$/), expect.stringMatching(/ra$/)]),
  );
  for (const surface of surfaces) {
    expect(surface).toMatch(/^\p{Ll}[\p{Ll}-]*$/u);
    expect(surface[0]).toBe(infinitive[0]);
  }
});

function surfacesOf(infinitive: string): string[] {
  return conjugate(infinitive).map(({ surface }) => surface);
}

function infinitives(): string[] {
  const listed = [...Object.values(verbs), ...Object.values(phrases)].flatMap((list) => entries(list));
  return [...new Set(listed.map((entry) => entry.replace(/^(?:se |s')/, '').replace(/ .*/, '')))];
}
