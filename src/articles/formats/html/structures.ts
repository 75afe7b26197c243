import { remember } from '../../../remember.js';
import { ancestorsOf } from './ancestors-of.js';
import type { Run } from './flow.js';
import type { PageElement } from './page-tree.js';

/**
 * Numbers the structures in which the elements around runs stand: two have the same number where they and those around them, up to the root, are of
 * the same names and classes in the same order, as the rows of a page builder and the entries of a live blog are. Of the classes the
 * first counts that several elements have: what a single one has may be its identifier.
 */
export function structuresOf(runs: readonly Run[]): (element: PageElement) => number {
  const classes = classesAround(runs);
  const counts = new Map<string, number>();
  for (const names of classes.values())
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const structureOf: (element: PageElement) => number = remember((element) => {
    const around = element.parentElement ? structureOf(element.parentElement) : 0;
    const names = classes.get(element) ?? [];
    const name = names.find((one) => (counts.get(one) ?? 0) > 1) ?? names[0] ?? '';
    const path = `${around} ${element.localName} ${name}`;
    const number = numbers.get(path) ?? numbers.size + 1;
    numbers.set(path, number);
    return number;
  });
  return structureOf;
}

/** Tells the share of the characters of some runs that stands in the structure of an element, 0 to 1. */
export function sharesOf(
  runs: readonly Run[],
  structureOf: (element: PageElement) => number,
): (element: PageElement) => number {
  const weights = new Map<number, number>();
  let total = 0;
  for (const { text, element } of runs) {
    const structure = structureOf(element);
    weights.set(structure, (weights.get(structure) ?? 0) + text.length);
    total += text.length;
  }
  return (element) => (weights.get(structureOf(element)) ?? 0) / Math.max(1, total);
}

/** The classes of the elements around the runs. */
function classesAround(runs: readonly Run[]): ReadonlyMap<PageElement, readonly string[]> {
  const classes = new Map<PageElement, readonly string[]>();
  for (const { element } of runs)
    for (const ancestor of ancestorsOf(element)) {
      if (classes.has(ancestor)) break;
      classes.set(ancestor, classesOf(ancestor));
    }
  return classes;
}

/** The classes of an element without their numbers, which count columns and widths. */
function classesOf(element: PageElement): readonly string[] {
  const names = element.getAttribute('class')?.replace(/\d+/g, '').trim() ?? '';
  return names === '' ? [] : names.split(/\s+/);
}
