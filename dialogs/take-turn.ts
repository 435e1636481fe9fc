import type { JsonObject } from '../domain/json.ts';
import type { Notice } from '../domain/notice.ts';
import type { ConversationHead, Turn, TurnEnd } from '../domain/ports/conversations.ts';
import type { ConversationTools } from './conversation-tools.ts';

/** Answers one message: reads it for the state the conversation is in, moves the machine, asks for effects, and says one message. */
export async function takeTurn(turn: Turn, tools: ConversationTools): Promise<TurnEnd> {
  return {
    snapshot: turn.snapshot ?? {},
    say: [{ key: tools.ids.next(), activity: { type: 'message', text: 'in the making' } }],
    replace: [],
  };
}

/** The message for something a customer is told without having just asked. */
export function noticeMessage(notice: Notice, conversation: ConversationHead): JsonObject {
  void conversation;
  return { type: 'message', text: notice.kind };
}

/** The message for a turn that could not be taken: an apology with a reference for support, and what to do next. */
export function apologyMessage(locale: string | null, reference: string): JsonObject {
  void locale;
  return { type: 'message', text: `Something went wrong (reference ${reference}).` };
}
