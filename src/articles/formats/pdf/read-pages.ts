import { messageOf, SeedError } from '../../../errors.js';
import { isInflatable } from './is-inflatable.js';
import { readInThread } from './pdf-thread.js';
import { type PdfText, TOO_MUCH } from './read-document.js';

/**
 * What stands on the pages of a PDF.
 *
 * @throws SeedError where it is locked, damaged or far too long
 */
export async function readPages(file: string, bytes: Uint8Array): Promise<PdfText> {
  if (!isInflatable(bytes)) throw new SeedError(file, TOO_MUCH);
  const read = await readInThread(bytes).catch((error) => {
    throw new SeedError(file, `is no whole PDF (${messageOf(error)}); save it anew, or remove it`, {
      cause: error,
    });
  });
  if ('problem' in read) throw new SeedError(file, read.problem);
  return read;
}
