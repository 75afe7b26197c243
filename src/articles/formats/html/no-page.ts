import { SeedError } from '../../../errors.js';

/** The error of a file that holds no web page, whatever its name says. */
export function noPage(file: string): SeedError {
  return new SeedError(file, 'holds no web page; save the page anew, or remove the file');
}
