import { isLikelySpeaker, type ReportingClause } from '../clauses/index.js';
import type { Entity } from '../entities/index.js';
import { isPrintedBody, type Mention } from '../phrases/index.js';
import { type LanguageData, mayBeSomebody } from '../words/index.js';

/** Whether the phrase may be who or what is the source of a statement: somebody, a body, or a text. */
export function isSource(mention: Mention, data: LanguageData): boolean {
  if (isLikelySpeaker(mention, data) || isPrintedBody(mention, data)) return true;
  return mention.head !== null && isSourceNoun(mention.head, data);
}

/** Whether the subject of a clause may be: behind a participle is nobody ("speaking from Redmond, Washington, …"). */
export function hasSource({ subject, group }: ReportingClause, data: LanguageData): boolean {
  if (!subject || !isSource(subject, data)) return false;
  return group.form === 'finite' || subject.from < group.from;
}

/** "it": of what it may stand for, much does something, and only little says something. */
export function isThing({ kind, text }: Mention, { grammar }: LanguageData): boolean {
  return kind === 'pronoun' && grammar.impersonalPronouns.has(text.toLowerCase());
}

/** The same of whom a phrase stands for: "ils" may be things, "plusieurs", of whom nothing is said, are not. */
export function isSourceEntity({ kind, words, roles }: Entity, data: LanguageData): boolean {
  if (kind !== 'anonymous' || words.length > 0 || roles.size === 0) return true;
  return [...roles.keys()].some((head) => mayBeSomebody(head, data) || isSourceNoun(head, data));
}

function isSourceNoun(head: string, { lexicon }: LanguageData): boolean {
  return lexicon.speechNouns.has(head) || lexicon.demonyms.has(head);
}
