import type { Held } from './cross-validate.js';

/** Figures of attribution at a least confidence. */
interface Figures {
  readonly precision: number;
  readonly coverage: number;
  readonly attributed: number;
}

/** The figures where a quotation has a speaker only from a confidence on. */
export function figuresAt(held: readonly Held[], least: number): Figures {
  const attributed = held.filter(({ confidence }) => confidence >= least);
  const right = attributed.filter(({ isRight }) => isRight).length;
  const withSpeaker = held.filter(({ example: { gold } }) => gold.speaker !== null);
  const covered = withSpeaker.filter(({ confidence }) => confidence >= least).length;
  return {
    precision: ratio(right, attributed.length),
    coverage: ratio(covered, withSpeaker.length),
    attributed: attributed.length,
  };
}

/** Expected calibration error of the confidences from `least` on (Guo et al. 2017), in ten bins of equal width. */
export function calibrationError(held: readonly Held[], least: number): number {
  const shown = held.filter(({ confidence }) => confidence >= least);
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const own = shown.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    const right = own.filter(({ isRight }) => isRight).length;
    const expected = own.reduce((sum, { confidence }) => sum + confidence, 0);
    error += Math.abs(right - expected);
  }
  return ratio(error, shown.length);
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
    `expected calibration error ${(calibrationError(held, 0.5)).toFixed(3)} of those shown, ${calibrationError(held, 0).toFixed(3)} of all`,
    ...[0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9, 0.95].map((least) => {
      const { precision, coverage } = figuresAt(held, least);
      return `confidence ≥ ${least.toFixed(2)}: precision ${percent(precision)} at coverage ${percent(coverage)}`;
    }),
  ];
}

function lineOf(name: string, held: readonly Held[]): string {
  const { precision, coverage } = figuresAt(held, 0.5);
  const scare = held.filter(({ example: { gold } }) => gold.kind === 'scare');
  const wrong = scare.filter(({ confidence, isRight }) => confidence >= 0.5 && !isRight).length;
  const sure = figuresAt(held, 0.9);
  return `${name.padEnd(28)} ${String(held.length).padStart(5)}  ${percent(precision)} at ${percent(coverage)}   ≥ .9: ${percent(sure.precision)} at ${percent(sure.coverage)}   scare ${wrong} of ${scare.length}`;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}
