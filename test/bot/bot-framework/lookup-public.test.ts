import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../bot/bot-framework/lookup-public.ts';

describe('the name of a store', () => {
  it.each([
    ...[
      '127.0.0.1',
      '127.255.255.254',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '0.0.0.0',
      '0.1.2.3',
    ],
    ...['169.254.169.254', '100.64.0.1', '100.100.100.200', '168.63.129.16', '192.0.0.192', '192.0.2.1', '198.18.0.1'],
    ...[
      '224.0.0.1',
      '239.255.255.255',
      '240.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::127.0.0.1',
      'fe80::1',
      'fc00::1',
    ],
    ...['fd00:ec2::254', 'ff02::1', '2001:db8::1', '::ffff:127.0.0.1', '::ffff:a00:1', '::ffff:168.63.129.16'],
    ...['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '2002:7f00:1::', '2001::1', 'not an address', ''],
  ])('may not lead to %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['52.98.1.1', '13.107.136.10', '2603:1026:c0d::1', '::ffff:52.98.1.1', '64:ff9b::3462:101'])(
    'may lead to %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});
