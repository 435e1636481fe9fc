import type { ChannelName } from '../format/transcript.ts';
import type { House } from '../house/house.ts';
import type { Channel } from './channel.ts';
import { DirectLineChannel } from './direct-line-channel.ts';
import { TeamsChannel } from './teams-channel.ts';

/** The channels a transcript can be run on. */
export const drivenChannels: readonly ChannelName[] = ['directline', 'msteams'];

/** A customer who is signed in on a channel. */
export function openChannel(house: House, channel: ChannelName, customerId: string): Channel {
  return channel === 'directline' ? new DirectLineChannel(house, customerId) : new TeamsChannel(house, customerId);
}
