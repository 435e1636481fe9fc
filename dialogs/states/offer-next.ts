import type { ConversationContext } from '../conversation-context.ts';

/** When something is over: what was wished beside it comes next. Asked for before what was said is forgotten. */
export const offerNext = {
  type: 'offerNext',
  params: ({ context }: { context: ConversationContext }) => ({ wish: context.alsoWished[0] ?? null }),
} as const;
