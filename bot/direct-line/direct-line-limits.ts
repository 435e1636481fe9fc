import { defaultIncomingLimits, type IncomingLimits } from '../incoming/incoming-limits.ts';

/** What one customer may ask of Direct Line. */
export interface DirectLineLimits extends IncomingLimits {
  /** Seconds a token is good for. Web Chat refreshes every 15 minutes. */
  readonly tokenSeconds: number;
  /** Seconds to open the stream whose address was handed out. */
  readonly streamTokenSeconds: number;
  /** Milliseconds between pings; a socket that missed one is closed. */
  readonly pingMs: number;
  /** Bytes a slow reader may leave unread on its socket before it is closed; it reconnects and reads on from its watermark. */
  readonly socketBacklogBytes: number;
  /** Messages that a page which is opened is shown of the conversation it goes on with, the newest. */
  readonly historyMessages: number;
  /** Streams open at once, of one conversation. */
  readonly streamsPerConversation: number;
}

export const defaultDirectLineLimits: DirectLineLimits = {
  ...defaultIncomingLimits,
  tokenSeconds: 3600,
  streamTokenSeconds: 60,
  pingMs: 30_000,
  socketBacklogBytes: 1024 * 1024,
  historyMessages: 60,
  streamsPerConversation: 10,
};
