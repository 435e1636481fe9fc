import type { JsonObject } from '../../../domain/json.ts';
import type { Channel, Received, Sent } from '../channels/channel.ts';
import type { House } from '../house/house.ts';
import { type Shown, shown } from '../meaning/shown.ts';
import type { Way } from './way.ts';

/** A message of the bot as it was first said and as it looks now. */
export interface BotMessage {
  readonly id: string;
  readonly first: JsonObject;
  now: JsonObject;
}

/** What the bot did since the customer last did something. */
export interface TurnSoFar {
  readonly said: Shown[];
  readonly updated: Shown[];
}

/** One run of a conversation: what was shown, and what has not been looked at yet. */
export class Conversation {
  readonly messages: BotMessage[] = [];
  readonly #house: House;
  readonly #channel: Channel;
  readonly #way: Way;
  #turn: TurnSoFar = { said: [], updated: [] };
  /** How many messages of this turn a file has looked at. */
  looked = 0;
  locale: string;

  constructor(house: House, channel: Channel, way: Way, locale: string) {
    this.#house = house;
    this.#channel = channel;
    this.#way = way;
    this.locale = locale;
  }

  get turn(): TurnSoFar {
    return this.#turn;
  }

  async open(): Promise<void> {
    this.#begin();
    await this.#channel.open(this.locale);
    await this.#settle();
  }

  /** Sends something and waits for the answer; where the way says so twice, and with a restart after. */
  async send(sent: Sent): Promise<void> {
    this.#begin();
    this.#house.passMoment();
    await this.#channel.send(sent, this.locale);
    if (this.#way.twice) await this.#channel.redeliver();
    await this.#settle();
  }

  /** The same press once more before a person can have read the answer, as a delivery of its own. */
  async sendAgainAtOnce(sent: Sent): Promise<void> {
    await this.#channel.send(sent, this.locale);
    await this.#settle();
  }

  async redeliver(): Promise<void> {
    this.#begin();
    await this.#channel.redeliver();
    await this.#settle();
  }

  /** The same again half a minute later, as a delivery of its own. */
  async redeliverAnew(): Promise<void> {
    this.#begin();
    this.#house.passMoment();
    this.#house.passMoment();
    await this.#channel.redeliverAnew();
    await this.#settle();
  }

  /** Something other than the customer happens, and the bot may speak of it. */
  async happens(work: () => Promise<void>): Promise<void> {
    this.#begin();
    await work();
    await this.#settle();
  }

  #begin(): void {
    this.#turn = { said: [], updated: [] };
    this.looked = 0;
  }

  async #settle(): Promise<void> {
    await this.#house.whenIdle();
    this.#take(await this.#channel.received());
    if (!this.#way.restart) return;
    await this.#house.restart();
    await this.#house.whenIdle();
    this.#take(await this.#channel.received());
  }

  #take(received: readonly Received[]): void {
    for (const { id, replaces, activity } of received) {
      const earlier = this.messages.find((message) => message.id === id);
      if (replaces && earlier) {
        earlier.now = activity;
        this.#turn.updated.push(shown(activity));
      } else {
        this.messages.push({ id, first: activity, now: activity });
        this.#turn.said.push(shown(activity));
      }
    }
  }
}
