import type { Activity } from 'botbuilder';

/**
 * Whether nobody else reads along. Teams always says what kind of chat it is; of channels that do not, a chat is of one person unless it is
 * said to be a group. A kind that is not known may be read by many.
 */
export function isOneToOne({ channelId, conversation }: Pick<Activity, 'channelId' | 'conversation'>): boolean {
  if (conversation.isGroup === true) return false;
  // Some channels leave it out, whatever the types of botbuilder say.
  const kind: string | undefined = conversation.conversationType;
  return kind === 'personal' || (!kind && channelId !== 'msteams');
}
