import type { ChannelName } from '../format/transcript.ts';
import type { House } from '../house/house.ts';
import type { Channel } from './channel.ts';
import { DirectLineChannel } from './direct-line-channel.ts';

/** The channels a transcript can be run on. */
export const drivenChannels: readonly ChannelName[] = ['directline'];

/** A customer who is signed in on a channel. */
export function openChannel(house: House, channel: ChannelName, customerId: string): Channel {
  if (channel === 'directline') return new DirectLineChannel(house, customerId);
  throw new Error('The Bot Framework channel cannot be driven yet.');
}
