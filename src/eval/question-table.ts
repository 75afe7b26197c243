import { largestOf } from '../text/index.js';
import type { QuestionFigures } from './questions.js';

const COLUMNS: readonly (readonly [keyof QuestionFigures, string])[] = [
  ['questions', 'n'],
  ['hit1', 'hit@1'],
  ['hit3', 'hit@3'],
  ['hit10', 'hit@10'],
  ['mrr10', 'MRR@10'],
  ['recall10', 'R@10'],
  ['speaker', 'speaker'],
  ['refused', 'refused'],
  ['abstained', 'abstained'],
];
const WIDTH = 10;

/** The figures of every group as a table in plain text, shares in per cent; "–" where none count. */
export function questionTable(groups: ReadonlyMap<string, QuestionFigures>): string {
  const nameWidth = largestOf(Array.from(groups.keys(), (name) => name.length)) + 1;
  const head = ''.padEnd(nameWidth) + COLUMNS.map(([, title]) => title.padStart(WIDTH)).join('');
  const rows = [...groups].map(([name, figures]) => {
    const cells = COLUMNS.map(([key]) => formatFigure(key, figures[key]).padStart(WIDTH));
    return name.padEnd(nameWidth) + cells.join('');
  });
  return [head, ...rows].join('\n');
}

function formatFigure(key: keyof QuestionFigures, value: number | null): string {
  if (value === null) return '–';
  return key === 'questions' ? String(value) : (100 * value).toFixed(1);
}
