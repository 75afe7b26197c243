/**
 * The name of a seed with which the ids of its articles begin: that of a text without its ending, where it lies in no folder
 * within the seeds folder; any other as it is. So no two seeds share one: "two/1" is the first article of "two.txt", and
 * "two/1.txt" another seed.
 */
export function withoutEnding(file: string): string {
  return file.includes('/') ? file : file.replace(/\.txt$/i, '');
}
