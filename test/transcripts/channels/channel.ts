import type { JsonObject } from '../../../domain/json.ts';

/** A file as a customer sends it. */
export interface SentFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** What a customer sends: words, a card's submit, files. */
export interface Sent {
  readonly text?: string;
  readonly value?: JsonObject;
  /** Of a press, the message its button is on; `late` when that was replaced just before. */
  readonly on?: { readonly id: string; readonly late: boolean };
  readonly files?: readonly SentFile[];
}

/** Something a channel got from the bot: a new message, or one that takes the place of an earlier one with the same id. */
export interface Received {
  readonly id: string;
  readonly replaces: boolean;
  readonly activity: JsonObject;
}

/** A customer on a channel, as a transcript drives it. Nothing here waits for time: the house tells when the bot is idle. */
export interface Channel {
  /** Begins a conversation of its own; the bot may speak first. */
  open(locale: string): Promise<void>;
  /** Sends, as a delivery of its own. */
  send(sent: Sent, locale: string): Promise<void>;
  /** Sends the last delivery again, byte for byte. */
  redeliver(): Promise<void>;
  /** Sends what was in the last delivery as another one, as channels do that had no answer for long. */
  redeliverAnew(): Promise<void>;
  /** What came since this was called last, oldest first. To be called when the bot is idle. */
  received(): Promise<readonly Received[]>;
}
