import { calibrationError, SURE } from '../../../src/eval/index.js';
import { LEAST_CONFIDENCE as SHOWN } from '../../../src/quotes/for-training.js';
import type { Held } from './cross-validate.js';

/** Figures of attribution at a least confidence. */
interface Figures {
  readonly precision: number;
  readonly coverage: number;
}

/** The figures where a quotation has a speaker only from a confidence on. */
function figuresAt(held: readonly Held[], least: number): Figures {
  const attributed = held.filter(({ confidence }) => confidence >= least);
  const right = attributed.filter(({ isRight }) => isRight).length;
  const withSpeaker = held.filter(({ example: { gold } }) => gold.speaker !== null);
  const covered = withSpeaker.filter(({ confidence }) => confidence >= least).length;
  return {
    precision: ratio(right, attributed.length),
    coverage: ratio(covered, withSpeaker.length),
  };
}

/** The precision and coverage curve, and reliability, in lines. */
export function reportOf(held: readonly Held[]): string[] {
  const sets = [...new Set(held.map(({ example: { set, gold } }) => `${set} ${gold.language}`))].sort();
  return [
    ...[null, ...sets].map((set) => {
      const own = held.filter(
        ({ example: { set: name, gold } }) => set === null || `${name} ${gold.language}` === set,
      );
      return lineOf(set ?? 'all', own);
    }),
    `expected calibration error ${calibrationError(held.filter(({ confidence }) => confidence >= SHOWN)).toFixed(3)} of those shown, ${calibrationError(held).toFixed(3)} of all`,
    ...[0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9, 0.95].map((least) => {
      const { precision, coverage } = figuresAt(held, least);
      return `confidence ≥ ${least.toFixed(2)}: precision ${percent(precision)} at coverage ${percent(coverage)}`;
    }),
  ];
}

function lineOf(name: string, held: readonly Held[]): string {
  const { precision, coverage } = figuresAt(held, SHOWN);
  const scare = held.filter(({ example: { gold } }) => gold.kind === 'scare');
  const wrong = scare.filter(({ confidence, isRight }) => confidence >= SHOWN && !isRight).length;
  const sure = figuresAt(held, SURE);
  return `${name.padEnd(28)} ${String(held.length).padStart(5)}  ${percent(precision)} at ${percent(coverage)}   ≥ .9: ${percent(sure.precision)} at ${percent(sure.coverage)}   scare ${wrong} of ${scare.length}`;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}
