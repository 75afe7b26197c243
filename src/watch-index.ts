import { messageOf } from './errors.js';
import type { Library } from './library.js';

/** How long an index that another process has built may lie unnoticed, in milliseconds. */
const BETWEEN_LOOKS = 2000;

export interface IndexWatch {
  /** A newer index has been taken over. */
  onTaken(): void;
  /** It could not be: the library goes on with the one before. Told once for each reason. */
  onFailed(error: unknown): void;
}

/**
 * Has the library take over, by itself, a newer index that another process has built. Does not keep the
 * process alive. Looking again and again is as good on network drives as on any other.
 *
 * @returns a function that ends the watch
 */
export function watchIndex(library: Pick<Library, 'refresh'>, { onTaken, onFailed }: IndexWatch): () => void {
  let isLooking = false;
  let failure = '';
  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    try {
      if (await library.refresh()) onTaken();
      failure = '';
    } catch (error) {
      if (messageOf(error) !== failure) onFailed(error);
      failure = messageOf(error);
    } finally {
      isLooking = false;
    }
  }
  const timer = setInterval(() => void look(), BETWEEN_LOOKS).unref();
  return () => clearInterval(timer);
}
