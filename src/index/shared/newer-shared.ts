import { isSameModel } from '../../embedding/index.js';
import { errorLine } from '../../error-line.js';
import { DatabaseError } from '../../errors.js';
import type { KeeperOptions } from '../keeper.js';
import type { AnyIndex } from '../opened-index.js';
import { isUnusable } from './find-shared.js';
import type { Following, SharedIndex } from './shared-index.js';
import { takeOver } from './take-over.js';

/**
 * Looks for a shared index that has taken the place of the one in use; null where there is none. Following begins with the
 * first look, and a look is cheap where nothing has changed. One that cannot be taken over is told of once.
 */
export function newerSharedFinder(
  shared: SharedIndex,
  { indexFolder: folder, packWords }: Pick<KeeperOptions, 'indexFolder' | 'packWords'>,
  onNotice: (notice: string) => void = () => {},
): { findNewer(current: AnyIndex): Promise<AnyIndex | null>; end(): void } {
  let following: Following | null = null;
  /** The generation that cannot be taken over. */
  let refused: string | null = null;
  const tell = (error: unknown, from: string) =>
    onNotice(`${errorLine(error)} Until then, answers come from ${from}.`);

  async function take(name: string, current: AnyIndex): Promise<AnyIndex | null> {
    const { model } = current.manifest;
    const isWanted = (manifest: typeof current.manifest) => isSameModel(manifest.model, model);
    const now = await takeOver(shared, { folder, before: current, packWords, isWanted });
    if (now && !now.index) {
      refused = name;
      onNotice(
        `The newer index in ${shared.place} is of the model ${now.manifest.model.id}, not ${model.id}: going on without it.`,
      );
    }
    return now?.index === current ? null : (now?.index ?? null);
  }

  return {
    async findNewer(current) {
      following ??= shared.follow({
        onAway: (error) => tell(error, folder),
        onBack: () => onNotice(`${shared.place} is reached again.`),
      });
      const name = following.current();
      if (name === null || name === refused || name === current.manifest.generation) return null;
      try {
        return await take(name, current);
      } catch (error) {
        if (!isUnusable(error)) throw error;
        // That it is away is told where it is followed.
        if (error instanceof DatabaseError && error.isAway) return null;
        refused = name;
        tell(error, 'the index before it');
        return null;
      }
    },
    end: () => following?.end(),
  };
}
