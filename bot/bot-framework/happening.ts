import { type Activity, ActivityTypes } from 'botbuilder';

/** What a delivery is about, as far as the bot has an answer to it. */
export type Happening = 'message' | 'bot added' | 'bot removed';

/**
 * Null for what asks for nothing. That the bot was added Teams says by `installationUpdate`, and sometimes by `conversationUpdate` too;
 * Azure's Web Chat says it by the latter when a chat is opened.
 */
export function happeningIn({ type, action, membersAdded = [], recipient }: Activity): Happening | null {
  switch (type) {
    case ActivityTypes.Message:
      return 'message';
    case ActivityTypes.InstallationUpdate:
      if (action === 'add') return 'bot added';
      return action === 'remove' ? 'bot removed' : null;
    case ActivityTypes.ConversationUpdate:
      return membersAdded.some(({ id }) => id === recipient?.id) ? 'bot added' : null;
    default:
      return null;
  }
}
