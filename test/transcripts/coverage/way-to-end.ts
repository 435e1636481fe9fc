import type { ConversationEvent } from '../../../dialogs/conversation-events.ts';
import { shortestPaths } from './generated-paths.ts';
import { keyOf, type Moment } from './moment.ts';
import { eventsThatGoOn } from './possible-events.ts';

const known = new Map<string, readonly ConversationEvent[] | null>();

/**
 * The shortest way from here to where something is done (a change booked or undone, a ticket sent) by nothing but answers; null where
 * there is none: a dead end.
 */
export function wayToEnd(moment: Moment): readonly ConversationEvent[] | null {
  const key = keyOf({ ...moment, ended: false });
  const found = known.get(key);
  if (found !== undefined) return found;
  const [shortest] = shortestPaths({ ...moment, ended: false }, eventsThatGoOn, {
    isGoal: ({ ended }) => ended,
  }).toSorted((one, other) => one.events.length - other.events.length);
  const events = shortest?.events ?? null;
  known.set(key, events);
  return events;
}
