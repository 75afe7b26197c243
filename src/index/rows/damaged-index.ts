/** The rows of an index are not what was written. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex';
}
