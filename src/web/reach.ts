import { BlockList, isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { UsageError } from '../errors.js';

/** Which hosts may be asked. */
export interface Reach {
  /** Whether a connection to this IP address may be made; it may stand in brackets. */
  mayReach(address: string): boolean;
  /** Whether the owner has permitted whatever goes by this name, on whatever port. */
  isPermitted(host: string): boolean;
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** The addresses of the internet. What begins otherwise is of a network of its own, or for later. */
const INTERNET = ipaddr.IPv6.parseCIDR('2000::/3');
/** IPv4 addresses as a network without IPv4 writes them (NAT64). */
const TRANSLATED = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Every public host may be asked; of others, those that `permitted` names: hosts, IP addresses and ranges of them
 * ("intranet.example, 10.1.0.0/16"), parted by commas or spaces.
 *
 * @throws UsageError where it names anything else
 */
export function reachOf(permitted: string): Reach {
  const names = new Set<string>();
  const ranges = new BlockList();
  for (const entry of permitted.split(/[\s,]+/).filter(Boolean)) {
    const range = rangeOf(entry);
    if (range !== null) ranges.addSubnet(range[0].toString(), range[1], range[0].kind());
    else if (/^[\w-]+(?:\.[\w-]+)*$/.test(entry)) names.add(entry.toLowerCase());
    else
      throw new UsageError(
        `VERBATIM_WEB_ALLOW names "${entry}", which is no host, no IP address and no range such as 10.1.0.0/16. Write hosts without https:// and parted by commas, or leave it empty.`,
      );
  }
  const isInRange = (address: Address) => ranges.check(address.toString(), address.kind());
  return {
    mayReach(text) {
      const address = addressIn(text);
      return address !== null && (isPublic(address) || isInRange(address));
    },
    isPermitted(host) {
      const address = addressIn(host);
      return names.has(host) || (address !== null && isInRange(address));
    },
  };
}

/** The IP address, in brackets or not; what maps an IPv4 address into IPv6 is that. Null where the text is none. */
function addressIn(text: string): Address | null {
  const bare = text.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 6) return isIP(bare) === 0 ? null : ipaddr.parse(bare);
  // In the one form that has no dots, which ipaddr.js takes for a mapped address wherever they stand.
  const url = `http://[${bare}]`;
  return URL.canParse(url) ? ipaddr.process(new URL(url).hostname.slice(1, -1)) : null;
}

function rangeOf(entry: string): [Address, number] | null {
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry);
  const address = addressIn(entry);
  return address && [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** Of the registries of special addresses (RFC 6890), none; one that stands for an IPv4 address is what that is. */
function isPublic(address: Address): boolean {
  if (isV4(address)) return address.range() === 'unicast';
  if (address.match(TRANSLATED)) return isPublic(new ipaddr.IPv4(address.toByteArray().slice(12)));
  return address.range() === 'unicast' && address.match(INTERNET);
}

function isV4(address: Address): address is ipaddr.IPv4 {
  return address.kind() === 'ipv4';
}
