import type { Article } from './article.js';
import type { SeedFile } from './folder/index.js';
import type { Seeds } from './parse-seeds.js';

/** Reads seeds, as `parse-seeds.ts` tells: what reads articles is loaded only by who reads any. */
export async function parseSeeds(files: readonly SeedFile[]): Promise<Seeds> {
  const { parseSeeds } = await import('./parse-seeds.js');
  return parseSeeds(files);
}

/** Reads what the file beside a seed gives, as `parse-seeds.ts` tells. */
export async function withBeside(
  articles: readonly Article[],
  beside?: Uint8Array,
): Promise<readonly Article[]> {
  const { withBeside } = await import('./parse-seeds.js');
  return withBeside(articles, beside);
}

/** Reads YAML, as `particulars.ts` tells. */
export async function yamlFields(yaml: string): Promise<Readonly<Record<string, unknown>>> {
  const { yamlFields } = await import('./particulars.js');
  return yamlFields(yaml);
}
