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

/** Why files were not taken. A file goes by the name its sender gave it; null where it has none. */
export type FilesFault =
  /** More than that with one message. */
  | { readonly why: 'too many'; readonly files: number }
  | { readonly why: 'too large'; readonly name: string | null; readonly megabytes: number }
  | { readonly why: 'another kind' | 'out of reach'; readonly name: string | null }
  /** More, or more of them, than in an hour; it will be possible again after so many minutes. */
  | { readonly why: 'too often'; readonly minutes: number };

/** After files that were not taken; the message they came with counts for nothing. */
export function filesNotTakenMessage(locale: string | null, fault: FilesFault): JsonObject {
  return plain(locale, (words) => {
    switch (fault.why) {
      case 'too many':
        return words.say('files.not-taken.many', { files: fault.files });
      case 'too large':
        return words.say('files.not-taken.large', { ...named(fault.name), megabytes: fault.megabytes });
      case 'another kind':
        return words.say('files.not-taken.kind', named(fault.name));
      case 'out of reach':
        return words.say('files.not-taken.reach', named(fault.name));
      case 'too often':
        return words.say('files.not-taken.often', { minutes: fault.minutes });
    }
  });
}

function named(name: string | null): { named: 'yes' | 'no'; name: string } {
  return { named: name === null ? 'no' : 'yes', name: name ?? '' };
}

function plain(locale: string | null, say: (words: Words) => string): JsonObject {
  const words = wordsFor(locale);
  return composeMessage([{ text: say(words) }], words);
}

function line(text: string): JsonObject {
  return { type: 'TextBlock', text, wrap: true };
}
