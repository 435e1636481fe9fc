import dns from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Azure's own server for its machines, at an address that looks like any other. */
const azureHost = '168.63.129.16';

/** Whether this IP address belongs to a server on the internet: not to this machine, its network, its cloud, or to nobody. */
export function isPublicAddress(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  // IPv4 inside IPv6 is judged as the IPv4 it leads to.
  const address = ipaddr.process(ip);
  if (address instanceof ipaddr.IPv6 && address.range() === 'rfc6052') {
    return isPublicAddress(new ipaddr.IPv4(address.toByteArray().slice(12)).toString());
  }
  return address.range() === 'unicast' && address.toString() !== azureHost;
}

/**
 * Resolves a name for the connection that is about to be made, and to nothing when any of its addresses is not public. What was looked
 * at is what is connected to: a name cannot lead elsewhere the second time it is asked for.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const first = addresses?.[0];
    if (error !== null || first === undefined) {
      callback(error ?? new Error('The name has no address.'), []);
    } else if (!addresses.every(({ address }) => isPublicAddress(address))) {
      callback(new Error('The name leads to an address that is not public.'), []);
    } else if (options.all) {
      callback(null, addresses);
    } else {
      callback(null, first.address, first.family);
    }
  });
};
