/** Marks of Obsidian and others that CommonMark does not know, with what stays of them. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // "%%a remark%%", "![[a picture]]", "[^1]"
  [/%%[^%]{1,2000}%%/g, ''],
  [/!\[\[[^[\]]{1,300}\]\]/g, ''],
  [/\[\^[^[\]\s]{1,60}\]/g, ''],
  // "[[a page|its name]]", "[[a page]]", "==marked=="
  [/\[\[[^[\]|]{1,300}\|([^[\]|]{1,300})\]\]/g, '$1'],
  [/\[\[([^[\]|]{1,300})\]\]/g, '$1'],
  [/==([^=]{1,2000})==/g, '$1'],
];

/** At the beginning: the kind of a callout, with its heading where words stand below it; the box of a task. */
const OPENING = /^(?:\[![\p{L}-]{1,30}\][+-]?(?:[^\n]*\n)?|\[[ xX]\]\s)/u;

/** The words of a paragraph without such marks. */
export function withoutExtendedMarks(words: string): string {
  return MARKS.reduce(
    (rest, [mark, kept]) => rest.replace(mark, kept),
    words.trimStart().replace(OPENING, ''),
  );
}

/** Whether a paragraph is a note: "[^1]: Printed in three papers." */
export function isNote(words: string): boolean {
  return /^\[\^[^[\]\s]{1,60}\]:/.test(words);
}
