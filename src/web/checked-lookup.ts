import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Reach } from './reach.js';

/** Asks for all addresses of a name: `dns.lookup`. */
export type Lookup = (
  host: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A name stands for an address that may not be asked. */
export class OutOfReach extends Error {}

/**
 * Looks names up for connections: once for each, which is made to the addresses that were checked, whatever the name stands for
 * by then. A name one of whose addresses may not be reached has none.
 */
export function checkedLookup(reach: Reach, lookup: Lookup = systemLookup): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '');
      const isReached = ({ address }: LookupAddress) => reach.mayReach(address) || reach.isPermitted(host);
      const [first] = addresses;
      if (first === undefined || !addresses.every(isReached)) return done(new OutOfReach(host), '');
      if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}
