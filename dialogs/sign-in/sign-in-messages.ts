import type { JsonObject } from '../../domain/json.ts';
import { adaptiveCard } from '../cards/adaptive-card.ts';
import { composeMessage } from '../compose-message.ts';
import { type Words, wordsFor } from '../language/words.ts';

/** What is said in a chat outside the portal about who writes there; each in the locale of the channel, as an activity without its envelope. */

/** To somebody who is not signed in: what the bot needs, and the way to it. `address` is the portal's page, with the link in it. */
export function signInMessage(locale: string | null, address: string): JsonObject {
  const words = wordsFor(locale);
  const action = { type: 'Action.OpenUrl', title: words.say('button.sign-in'), url: address };
  const card = adaptiveCard(words.say('sign-in.how'), [line(words.say('sign-in.how'))], [action]);
  return composeMessage([{ text: words.say('sign-in.ask'), cards: [card] }], words);
}

/** After a code that does not fit, with the way to a new one. */
export function wrongCodeMessage(locale: string | null, address: string): JsonObject {
  const { attachments } = signInMessage(locale, address);
  const said = plain(locale, (words) => words.say('sign-in.wrong-code'));
  return { ...said, attachmentLayout: 'list', attachments: attachments ?? [] };
}

/** After signing out. */
export function signedOutMessage(locale: string | null): JsonObject {
  return plain(locale, (words) => words.say('sign-in.out'));
}

/** In a group, where others read along. */
export function notInGroupsMessage(locale: string | null): JsonObject {
  return plain(locale, (words) => words.say('sign-in.group'));
}

/** After files that could not be had, or that are not of a kind that support gets. */
export function filesNotReadMessage(locale: string | null, limits: { files: number; megabytes: number }): JsonObject {
  return plain(locale, (words) => words.say('files.not-read', limits));
}

function plain(locale: string | null, say: (words: Words) => string): JsonObject {
  const words = wordsFor(locale);
  return composeMessage([{ text: say(words) }], words);
}

function line(text: string): JsonObject {
  return { type: 'TextBlock', text, wrap: true };
}
