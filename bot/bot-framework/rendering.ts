import type { JsonObject } from '../../domain/json.ts';

/** How a channel shows what the bot says. What is kept of a message is the same for every channel: text, cards, suggestions. */
export interface Rendering {
  /** The channel's messages that say it, in order: one wherever possible. A question is in the last of them. */
  messages(said: JsonObject): JsonObject[];
  /** What takes the place of the last of the messages in which `first` was said. */
  replacement(said: JsonObject, first: JsonObject): JsonObject;
}
