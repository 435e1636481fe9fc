import type { Activity } from 'botbuilder';
import { z } from 'zod';

const press = z.object({ value: z.object({ card: z.string().max(64) }), replyToId: z.string().min(1).max(1000) });

/** Of a button that was pressed, the message it is on: by the bot's name for it, and by the channel's id. Null for everything else. */
export function pressedMessage(activity: Activity): { readonly key: string; readonly sentId: string } | null {
  const pressed = press.safeParse(activity).data;
  return pressed ? { key: pressed.value.card, sentId: pressed.replyToId } : null;
}
