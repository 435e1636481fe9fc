import type { ConversationContext } from './conversation-context.ts';
import type { ConversationEvent } from './conversation-events.ts';

/**
 * Whether a turn speaks of nothing but what is to be agreed to: a question about this very change, a doubt about it, a "yes" that was not
 * clear. After it a plain "yes" agrees to the change; after anything else it may be meant for something else.
 */
export function isOnAgreement(event: ConversationEvent, { planId, startDate }: ConversationContext): boolean {
  switch (event.type) {
    case 'doubted':
    case 'agreed unclearly':
      return true;
    case 'language asked':
      return event.language !== null;
    case 'asked': {
      const { topic, change } = event;
      if (topic === 'unknown' || topic === 'plans') return false;
      return change === null || change.planIds.every((id) => id === planId);
    }
    case 'price asked':
      return event.change.planIds.every((id) => id === planId) && event.change.startDate === startDate;
    default:
      return false;
  }
}
