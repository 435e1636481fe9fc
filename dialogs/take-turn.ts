import type { JsonObject } from '../domain/json.ts';
import type { Turn, TurnEnd } from '../domain/ports/conversations.ts';
import type { Quote } from '../domain/quote.ts';
import { answeredMessage } from './cards/answered-card.ts';
import { carryOut } from './carry-out.ts';
import { composeMessage } from './compose-message.ts';
import type { ConversationEvent } from './conversation-events.ts';
import type { RestingState } from './conversation-machine.ts';
import type { ConversationTools } from './conversation-tools.ts';
import { type Words, wordsFor } from './language/words.ts';
import { moveMachine, type Position } from './move-machine.ts';
import type { Part } from './part.ts';
import { questions } from './questions.ts';
import { type Input, readInput } from './reading/input.ts';
import { readEvent } from './reading/read-event.ts';
import { isObsolete, type Scene } from './scene.ts';
import { restoreSnapshot, type Snapshot, snapshotJson } from './snapshot.ts';

export { apologyMessage, noticeMessage } from './notice-message.ts';

/**
 * Answers one message: reads it for the state the conversation is in, moves the machine, carries out what it asks for, and says one
 * message: what happened, and then the question that is open.
 */
export async function takeTurn(turn: Turn, tools: ConversationTools): Promise<TurnEnd> {
  const { snapshot, resume } = restoreSnapshot(turn.snapshot);
  const input = readInput(turn.message.activity);
  const pressed = pressedButton(input);
  if (pressed !== null && pressed === snapshot.lastButton) {
    return { snapshot: snapshotJson(snapshot), say: [], replace: [] };
  }
  const messageKey = tools.ids.next();
  const words = wordsFor(turn.conversation.locale);
  const freshQuotes = new Map<string, Quote>();
  const sceneAt = ({ context }: Pick<Position, 'context'>): Scene => ({
    turn,
    account: turn.account,
    context,
    words,
    tools,
    messageKey,
    freshQuotes,
  });
  const parts: Part[] = [];
  const open = questions[snapshot.state];
  const event = resume ?? (await firstEvent(input, snapshot, sceneAt(snapshot)));

  let position: Position = snapshot;
  for (let next: ConversationEvent | null = event; next; ) {
    const moved = moveMachine(position, next);
    position = moved;
    next = null;
    for (const action of moved.actions) {
      const outcome = await carryOut(action, sceneAt(position), open);
      if (outcome.part) parts.push(outcome.part);
      next = outcome.event ?? next;
    }
  }

  const state = restingState(position);
  parts.push(await questions[state].ask(sceneAt(position)));
  const message = composeMessage(parts, words);
  return {
    snapshot: snapshotJson({
      ...snapshot,
      state,
      context: position.context,
      openCard: hasCards(message) ? { key: messageKey, activity: message } : null,
      lastButton: pressed,
    }),
    say: [{ key: messageKey, activity: message }],
    replace: replaced(snapshot, input, words),
  };
}

async function firstEvent(input: Input, snapshot: Snapshot, scene: Scene): Promise<ConversationEvent> {
  if (isObsolete(scene)) return { type: 'obsolete' };
  return readEvent(input, questions[snapshot.state], scene, snapshot.openCard?.key ?? null);
}

/** The button as text to compare, card and fields included; null for any other input. */
function pressedButton(input: Input): string | null {
  return input.kind === 'button' ? JSON.stringify(input.button) : null;
}

function restingState({ state }: Position): RestingState {
  if (state in questions) return state as RestingState;
  throw new Error(`The conversation cannot rest in ${state}: what it asked for had no outcome.`);
}

function hasCards({ attachments }: JsonObject): boolean {
  return Array.isArray(attachments) && attachments.length > 0;
}

/** The card that was open is closed: its question was answered, or is asked again below. */
function replaced({ openCard, state }: Snapshot, input: Input, words: Words): TurnEnd['replace'] {
  if (!openCard || state === 'ready') return [];
  const answer = input.kind === 'text' ? input.text : '';
  const note = answer === '' ? '✓' : words.say('answered', { answer });
  return [{ key: openCard.key, activity: answeredMessage(openCard.activity, note) }];
}
