import type { ChannelName } from '../format/transcript.ts';

/** One way to run a transcript; all must come to the same end. */
export interface Way {
  readonly channel: ChannelName;
  /** Every message is delivered twice. */
  readonly twice: boolean;
  /** The bot restarts after every turn. */
  readonly restart: boolean;
}

export const usualWay: Way = { channel: 'directline', twice: false, restart: false };

export function wayText({ channel, twice, restart }: Way): string {
  return [channel, ...(twice ? ['twice'] : []), ...(restart ? ['restart'] : [])].join(', ');
}

/** Each of some channels: as usual, with every message delivered twice, and with a restart after every turn. */
export function everyWay(channels: readonly ChannelName[]): Way[] {
  return channels.flatMap((channel) => [
    { channel, twice: false, restart: false },
    { channel, twice: true, restart: false },
    { channel, twice: false, restart: true },
  ]);
}
