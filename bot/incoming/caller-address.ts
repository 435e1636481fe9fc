import ipaddr from 'ipaddr.js';

/**
 * What callers are counted by: their address; of IPv6 the first 64 bits, for of the rest everybody has as many as they like. Behind a
 * proxy that is the proxy's, for every caller: whoever counts by it must not keep out those who can prove who they are.
 */
export function callerAddress(remoteAddress: string | undefined): string {
  if (remoteAddress === undefined || !ipaddr.isValid(remoteAddress)) return 'unknown';
  const address = ipaddr.process(remoteAddress);
  if (!(address instanceof ipaddr.IPv6)) return address.toString();
  const network = address.parts.slice(0, 4).map((part) => part.toString(16));
  return `${network.join(':')}/64`;
}
