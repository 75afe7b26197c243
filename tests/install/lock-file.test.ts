import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };

interface Locked {
  readonly name?: string;
  readonly hasInstallScript?: boolean;
}

const packages = lock.packages as Readonly<Record<string, Locked>>;
const withScript = Object.entries(packages)
  .filter(([path, { hasInstallScript }]) => path !== '' && hasInstallScript)
  .map(([path]) => path.replace(/^.*node_modules\//, ''));

// npm 10 knows no "allowScripts": it runs what the lock file marks. npm writes the mark back when it installs
// another version of onnxruntime-node: take "hasInstallScript" away there again, or CUDA is downloaded.
test('npm runs no script of onnxruntime-node, which downloads what is never used', () => {
  expect(withScript).not.toContain('onnxruntime-node');
});

test('says of every package with an install script whether npm may run it', () => {
  expect(Object.keys(manifest.allowScripts)).toEqual(expect.arrayContaining(withScript));
});

test('only hnswlib-node is compiled', () => {
  const allowed = Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed);
  expect(allowed.map(([name]) => name)).toEqual(['hnswlib-node']);
  expect(Object.keys(manifest.optionalDependencies)).toContain('hnswlib-node');
});

test('onnxruntime-web, which is never loaded, is an empty package', () => {
  const [web] = Object.entries(packages).filter(([path]) => path.endsWith('node_modules/onnxruntime-web'));
  expect(web?.[1].name).toBe('empty-npm-package');
});
