import { describe, expect, it } from 'vitest';
import { dropCompositional } from '../../embeddings/training/lexicon/drop-compositional.js';
import { englishForms } from '../../embeddings/training/lexicon/english-forms.js';
import { frenchForms } from '../../embeddings/training/lexicon/french-forms.js';
import { parseGlossary } from '../../embeddings/training/lexicon/glossary.js';
import { glossaryEntries } from '../../embeddings/training/lexicon/glossary-entries.js';
import { mergeEntries } from '../../embeddings/training/lexicon/merge-entries.js';
import { UsageError } from '../../src/errors.js';

describe('the forms of an English entry', () => {
  it.each([
    ['noun', 'minister', ['minister', 'ministers']],
    ['noun', 'embassy', ['embassy', 'embassies']],
    ['noun', 'policeman', ['policeman', 'policemen']],
    ['noun', 'wife', ['wife', 'wives']],
    ['noun', 'prime minister', ['prime minister', 'prime ministers']],
    ['noun', 'head of state', ['head of state', 'heads of state']],
    ['noun', 'world war ii', ['world war ii']],
    ['verb', 'lay off', ['lay off', 'lays off', 'laying off', 'laid off']],
    ['verb', 'deploy', ['deploy', 'deploys', 'deploying', 'deployed']],
    ['verb', 'ban', ['ban', 'bans', 'banning', 'banned']],
    ['verb', 'deny', ['deny', 'denies', 'denying', 'denied']],
    ['verb', 'die', ['die', 'dies', 'dying', 'died']],
    ['verb', 'agree', ['agree', 'agrees', 'agreeing', 'agreed']],
    ['verb', 'choose', ['choose', 'chooses', 'choosing', 'chose', 'chosen']],
    ['verb', 'step down', ['step down', 'steps down', 'stepping down', 'stepped down']],
    ['adjective', 'armed', ['armed']],
    ['name', 'russia', ['russia']],
  ] as const)('of the %s "%s" are %j', (wordClass, entry, forms) => {
    expect(englishForms(entry, wordClass)).toEqual(forms);
  });
});

describe('the forms of a French entry', () => {
  it.each([
    ['noun', 'ministre', ['ministre', 'ministres']],
    ['noun', 'journal', ['journal', 'journaux']],
    ['noun', 'bureau', ['bureau', 'bureaux']],
    ['noun', 'voix', ['voix']],
    ['noun', 'chef de l’État', ['chef de l’État']],
    ['adjective', 'présidentiel', ['présidentiel', 'présidentiels', 'présidentielle', 'présidentielles']],
    ['adjective', 'européen', ['européen', 'européens', 'européenne', 'européennes']],
    ['adjective', 'étranger', ['étranger', 'étrangers', 'étrangère', 'étrangères']],
    ['adjective', 'heureux', ['heureux', 'heureuse', 'heureuses']],
    ['verb', "s'emparer", ['emparer']],
    ['verb', 'se rendre', ['rendre']],
  ] as const)('of the %s "%s" are %j', (wordClass, entry, forms) => {
    expect(frenchForms(entry, wordClass)).toEqual(forms);
  });
});

describe('a glossary file', () => {
  it('has sections of a word class, and translations of which the first is the usual one', () => {
    const text = '# nouns\nstrike\tgrève | frappe\n\n# verbs\nstrike\tfrapper\n';
    expect(parseGlossary(text, 'work.tsv')).toEqual([
      { wordClass: 'noun', english: 'strike', french: ['grève', 'frappe'] },
      { wordClass: 'verb', english: 'strike', french: ['frapper'] },
    ]);
  });

  it.each([
    ['# things\n', /work\.tsv, line 1: no such section/],
    ['strike\tgrève\n', /line 1: expected English<TAB>French in a section/],
    ['# nouns\nstrike = grève\n', /line 2: expected English<TAB>French/],
    ['# nouns\nstrike\t\n', /line 2: expected English<TAB>French/],
  ])('is refused with its line where it says %j', (text, message) => {
    expect(() => parseGlossary(text, 'work.tsv')).toThrow(UsageError);
    expect(() => parseGlossary(text, 'work.tsv')).toThrow(message);
  });
});

describe('the entries of a glossary', () => {
  const entries = glossaryEntries([{ wordClass: 'noun', english: 'strike', french: ['grève', 'frappe'] }]);

  it('join every form with the other side, folded', () => {
    expect(entries.map(({ english, french, toFrench }) => [english, french, toFrench])).toEqual([
      ['strike', 'greve', 1],
      ['strikes', 'greve', 1],
      ['strike', 'greves', 1],
      ['strikes', 'greves', 1],
      ['strike', 'frappe', 0.8],
      ['strikes', 'frappe', 0.8],
      ['strike', 'frappes', 0.8],
      ['strikes', 'frappes', 0.8],
    ]);
  });

  it('come before what was learned for the same word, and leave other words alone', () => {
    const learned = [
      { english: 'strike', french: 'coup', toFrench: 1, toEnglish: 1 },
      { english: 'strike', french: 'frappe', toFrench: 0.5, toEnglish: 1 },
      { english: 'dog', french: 'chien', toFrench: 1, toEnglish: 1 },
    ];
    const merged = mergeEntries(learned, entries);
    const weightOf = (english: string, french: string) =>
      merged.find((entry) => entry.english === english && entry.french === french)?.toFrench;
    expect(weightOf('strike', 'greve')).toBe(1);
    expect(weightOf('strike', 'coup')).toBe(0.8);
    expect(weightOf('strike', 'frappe')).toBe(0.8);
    expect(weightOf('dog', 'chien')).toBe(1);
    expect(merged.filter((entry) => entry.french === 'frappe' && entry.english === 'strike')).toHaveLength(1);
  });
});

describe('phrases of the lexicon', () => {
  const entry = (english: string, french: string, weight = 1) => ({
    ...{ english, french, toFrench: weight, toEnglish: weight },
  });
  const words = [entry('peace', 'paix'), entry('agreement', 'accord'), entry('fund', 'fonds')];

  it('are left out where their words say the same one by one', () => {
    expect(dropCompositional([...words, entry('peace agreement', 'accord de paix')])).toEqual(words);
  });

  it('stay where they say something else', () => {
    const all = [...words, entry('hedge fund', 'fonds speculatif')];
    expect(dropCompositional(all)).toEqual(all);
  });

  it('are judged by their best translation', () => {
    const all = [
      ...words,
      entry('peace agreement', 'traite', 1),
      entry('peace agreement', 'accord de paix', 0.8),
    ];
    expect(dropCompositional(all)).toEqual(all);
  });
});
