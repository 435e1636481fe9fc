import type { Configuration } from '../configuration.ts';
import { localAddress } from '../local-address.ts';

/** Where a bot with this configuration is reached from this machine. */
export function botAddress({ PUBLIC_URL, HOST, PORT }: Pick<Configuration, 'PUBLIC_URL' | 'HOST' | 'PORT'>): string {
  return PUBLIC_URL ?? localAddress(HOST, PORT);
}
