import { type Feature, type Features, feature, probabilitiesOf, type Weights } from '../model/index.js';
import { chooseCredit } from './choose-credit.js';
import type { Quotation } from './quotation.js';
import type { Verdict } from './verdict.js';

/** A quotation of an article with the verdict on it; null where the page itself names the author. */
export interface JudgedQuotation {
  readonly quotation: Quotation;
  readonly verdict: Verdict | null;
}

/**
 * The verdicts on the quotations of an article, each weighed once more with what the others tell: whoever is likely to say others
 * of them, above all the next, is likelier to say this one.
 *
 * @param judged all of them, in order
 * @returns as many verdicts, in the same order
 */
export function weighTogether(judged: readonly JudgedQuotation[], weights: Weights): (Verdict | null)[] {
  const optionsOf = optionsTogether(judged);
  return judged.map(({ quotation, verdict }, at) => {
    if (!verdict || verdict.candidates.length === 0) return verdict;
    const probabilities = probabilitiesOf(optionsOf(at), weights);
    const credit = chooseCredit(verdict.candidates, probabilities, quotation);
    return { ...verdict, credit, probabilities };
  });
}

/**
 * A function that gives, by the position of a quotation, what the first reading and the other quotations say of each of its options: of
 * nobody's, then of each candidate.
 */
export function optionsTogether(judged: readonly JudgedQuotation[]): (at: number) => readonly Features[] {
  const shares = judged.map(sharesOf);
  const all = new Map<string, number>();
  for (const own of shares) for (const [name, share] of own) all.set(name, (all.get(name) ?? 0) + share);
  return (at) => {
    const { quotation, verdict } = judged[at] as JudgedQuotation;
    if (!verdict) return [];
    const [nobodys = 0, ...probabilities] = verdict.probabilities;
    const next = judged[at + 1];
    const distance = next ? distanceBetween(quotation, next.quotation) : '';
    const others = new Map<string, Others>();
    for (const [name, own] of shares[at] ?? []) {
      const elsewhere = amountOf((all.get(name) ?? 0) - own);
      others.set(name, { elsewhere, distance, next: shares[at + 1]?.get(name) ?? 0 });
    }
    return [
      [firstReading(nobodys)],
      ...verdict.candidates.map(({ resolution, mention }, candidate) => [
        firstReading(probabilities[candidate] ?? 0),
        ...othersSay(others.get(resolution.entity.name), mention?.kind ?? 'nothing'),
      ]),
    ];
  };
}

/** What the other quotations tell of a name. */
interface Others {
  /** How many of them it is likely to say. */
  readonly elsewhere: string;
  /** How far the next is. */
  readonly distance: string;
  /** How likely the next is its own. */
  readonly next: number;
}

/** @param kind of the words that stand for the name here */
function othersSay(others: Others | undefined, kind: string): Features {
  if (!others) return [];
  const { elsewhere, distance, next } = others;
  const amount = [feature`elsewhere: ${elsewhere}`, feature`elsewhere: ${elsewhere}, ${kind}`];
  if (next === 0) return amount;
  return [...amount, [feature`next: ${distance}`, next], [feature`next: ${distance}, ${kind}`, next]];
}

function firstReading(probability: number): Feature {
  return ['first reading', Math.log(Math.max(LEAST, probability))];
}

/** A probability below this tells nothing more. */
const LEAST = 1e-5;

/** How likely each name says a quotation. */
function sharesOf({ quotation: { span }, verdict }: JudgedQuotation): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  if (!verdict) return span.authored?.author == null ? shares : shares.set(span.authored.author, 1);
  for (const [at, { resolution }] of verdict.candidates.entries()) {
    const { name } = resolution.entity;
    shares.set(name, (shares.get(name) ?? 0) + (verdict.probabilities[at + 1] ?? 0));
  }
  return shares;
}

function distanceBetween(one: Quotation, next: Quotation): string {
  if (one.span.paragraph === next.span.paragraph) return 'in the paragraph';
  return next.index - one.index <= NEAR ? 'near' : 'far';
}

/** In sentences of the narrator. */
const NEAR = 3;

function amountOf(quotations: number): string {
  return AMOUNTS.find(([below]) => quotations < below)?.[1] ?? 'many';
}

/** How many quotations, up to which number. */
const AMOUNTS: readonly (readonly [below: number, name: string])[] = [
  [0.05, 'none'],
  [0.3, 'hardly one'],
  [0.8, 'perhaps one'],
  [1.6, 'one'],
  [3, 'two'],
  [6, 'several'],
];
