import type { ConversationEvent } from '../../../dialogs/conversation-events.ts';
import { aChat, type Chat } from '../../dialogs/chat.ts';
import { bookmark } from './bookmark.ts';
import { act, isOfCustomer } from './customer-acts.ts';
import { everyService } from './every-service.ts';
import type { Path } from './generated-paths.ts';
import { type PathTurn, turnsOf } from './path-turns.ts';
import { type Taken, watchTransitions } from './watch-transitions.ts';
import { changesWaiting, happenBefore, leaveTooLittle, nextDays } from './world-changes.ts';

/** A turn as the real dialogs took it. */
export interface RealTurn {
  readonly expected: PathTurn;
  readonly taken: readonly Taken[];
  /** How many messages the bot said, and the last one. */
  readonly said: number;
  readonly text: string;
  readonly state: unknown;
}

/** Where some turns came to, and what brings the conversation back there. */
interface Place {
  readonly back: () => void;
  readonly turns: readonly RealTurn[];
}

/** Walks paths of the machine as a customer does, with the real dialogs and an example provider in memory. */
export class GeneratedConversation {
  readonly #chat: Chat = aChat(everyService());
  /** Fresh conversations with none, one and two changes that wait to start. */
  readonly #beginnings: Array<() => void> = [];
  readonly #places = new Map<string, Place>();

  static async open(): Promise<GeneratedConversation> {
    const conversation = new GeneratedConversation();
    const chat = conversation.#chat;
    for (const phone of ['home phone', 'office phone', null]) {
      conversation.#beginnings.push(bookmark(chat));
      if (phone) for (const text of [`change ${phone}`, 'talk 600', '1 November', 'yes']) await chat.says(text);
    }
    return conversation;
  }

  /**
   * Walks a path from its beginning, and tells what each turn really took. Turns that were walked before are not walked again: the
   * conversation goes on from where they came to.
   */
  async walk(path: Path, changes = changesWaiting(path.events) ?? 0): Promise<readonly RealTurn[]> {
    const isPoor = path.events.some(({ type }) => type === 'payment missing');
    this.#beginnings[changes]?.();
    if (isPoor) leaveTooLittle(this.#chat);
    let place: Place = { back: bookmark(this.#chat), turns: [] };
    let name = JSON.stringify([changes, isPoor, path.start]);
    for (const turn of turnsOf(path)) {
      name += JSON.stringify(turn.events);
      place = this.#places.get(name) ?? (await this.#next(place, turn));
      this.#places.set(name, place);
    }
    place.back();
    return place.turns;
  }

  async #next({ back, turns }: Place, turn: PathTurn): Promise<Place> {
    back();
    return { turns: [...turns, await this.take(turn)], back: bookmark(this.#chat) };
  }

  /** Days go by. */
  passDays(): void {
    this.#chat.travelTo(nextDays);
  }

  /** Takes turns one after the other from where the conversation is. */
  async walkOn(turns: readonly PathTurn[]): Promise<readonly RealTurn[]> {
    const real: RealTurn[] = [];
    for (const turn of turns) real.push(await this.take(turn));
    return real;
  }

  /** Takes one turn, in which the customer does what brings `said`. What comes by itself comes with whatever is said. */
  async take(expected: PathTurn, said: ConversationEvent | undefined = expected.events[0]): Promise<RealTurn> {
    const chat = this.#chat;
    const taken: Taken[] = [];
    chat.waits(15);
    happenBefore(chat, expected.events, expected.before);
    const stop = watchTransitions((one) => taken.push(one));
    try {
      await (said && isOfCustomer(said) ? act(chat, said) : chat.says('asdf ghjk'));
    } finally {
      stop();
    }
    return { expected, taken, said: chat.saidLast, text: chat.lastText, state: chat.state };
  }
}
