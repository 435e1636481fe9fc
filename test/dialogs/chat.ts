import { takeTurn } from '../../dialogs/take-turn.ts';
import type { Account } from '../../domain/account.ts';
import { Temporal } from '../../domain/calendar.ts';
import { attachmentIdSchema, conversationIdSchema } from '../../domain/ids.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { countingIds } from '../domain/account-fixture.ts';
import { MemoryAccount } from './memory-account.ts';
import { expectMessageRules, expectNoControls } from './message-rules.ts';
import { buttonsOf, cardsOf, linesOf, suggestionsOf } from './shown-message.ts';
import { submitOf } from './submit-of.ts';

interface SaidMessage {
  readonly key: string;
  /** As it was said, and as it looks now. */
  readonly first: JsonObject;
  now: JsonObject;
}

/** A conversation with one customer, in memory: says, presses and attaches as a person in Web Chat does, and remembers what is shown. */
export class Chat {
  readonly store: MemoryAccount;
  readonly messages: SaidMessage[] = [];
  /** How many messages the last turn said. */
  saidLast = 0;
  snapshot: JsonObject | null = null;
  locale: string | null = 'en-GB';
  now: Temporal.Instant;
  readonly #ids = countingIds();
  #seq = 0;
  #run = 'run';
  #milliseconds = 0;

  constructor(account: Account) {
    this.store = new MemoryAccount(account);
    this.now = noonOf(account.today, account);
  }

  /** The conversation opens, as the channel says it once. */
  joins = (): Promise<this> => this.send({ type: 'conversationUpdate' });

  says = (text: string): Promise<this> => this.send({ type: 'message', text, textFormat: 'plain' });

  /** Presses a button of the last message by its title, or picks one of its suggestions. Fields are filled in as given. */
  async presses(title: string, inputs: Record<string, string> = {}): Promise<this> {
    const button = buttonsOf(this.last).find((shown) => shown.title === title);
    if (button) return this.send(submitOf(button, inputs));
    if (suggestionsOf(this.last).includes(title)) return this.says(title);
    throw new Error(`There is no button "${title}", only: ${[...this.buttons, ...this.suggestions].join(', ')}`);
  }

  /** Presses a button of an earlier message as it first looked, as an old window or a second click may. */
  async pressesOld(title: string, inputs: Record<string, string> = {}): Promise<this> {
    const button = this.messages.flatMap(({ first }) => buttonsOf(first)).findLast((shown) => shown.title === title);
    if (!button) throw new Error(`There never was a button "${title}".`);
    return this.send(submitOf(button, inputs));
  }

  /** Sends files, with or without words. */
  async attaches(names: string[], text = ''): Promise<this> {
    const files = names.map((name) => ({
      id: attachmentIdSchema.parse(`file-${name}`),
      name,
      contentType: 'text/plain',
      size: 5,
    }));
    this.store.rows.files.push(...files);
    return this.send({ type: 'message', text, attachments: files });
  }

  /** A card's submit with any data, as anybody could forge it. */
  submits = (value: Json): Promise<this> => this.send({ type: 'message', value, channelData: { postBack: true } });

  /** Several messages that are all waiting before the first is answered. */
  async saysAtOnce(...texts: string[]): Promise<this> {
    const waiting = texts.map((text) => ({ activity: { type: 'message', text }, seq: this.#nextSeq() }));
    for (const { activity, seq } of waiting) await this.#answer(activity, seq);
    return this;
  }

  /** Is told something without having just asked, as by support. */
  isTold(text: string): void {
    const said = { type: 'message', text };
    this.messages.push({ key: `notice-${this.#nextSeq()}`, first: said, now: said });
  }

  send = (activity: JsonObject): Promise<this> => this.#answer(activity, this.#nextSeq());

  #nextSeq(): number {
    this.#seq += 1;
    return this.#seq;
  }

  async #answer(activity: JsonObject, seq: number): Promise<this> {
    const id = conversationIdSchema.parse('conversation-1');
    const end = await this.store.within(this.now, (unit) =>
      takeTurn(
        {
          ...unit,
          conversation: {
            id,
            channel: 'directline',
            customerId: unit.account.customer.id,
            locale: this.locale,
            spoken: null,
            lastSeq: this.#seq,
          },
          message: {
            conversationId: id,
            seq,
            activityId: `a${seq}`,
            from: 'user',
            activity,
            at: this.now,
          },
          snapshot: this.snapshot && JSON.parse(JSON.stringify(this.snapshot)),
        },
        { now: this.now, reading: { run: this.#run, milliseconds: this.#milliseconds }, ids: this.#ids },
      ),
    );
    this.snapshot = end.snapshot;
    this.#seq += end.replace.length + end.say.length;
    this.saidLast = end.say.length;
    for (const { key, activity: said } of end.say) {
      expectMessageRules(said);
      this.messages.push({ key, first: said, now: said });
    }
    for (const { key, activity: shown } of end.replace) {
      expectNoControls(shown);
      const message = this.messages.find((earlier) => earlier.key === key);
      if (message) message.now = shown;
    }
    return this;
  }

  /** Moves the clock to noon of a day. */
  travelTo(date: string): void {
    this.now = noonOf(Temporal.PlainDate.from(date), this.store.provider);
  }

  /** The clock goes on a little, as between two thoughts of a person. */
  waits(seconds: number): void {
    this.now = this.now.add({ seconds });
    this.#milliseconds += seconds * 1000;
  }

  /** Somebody sets the clock; no time goes by. */
  clockIsSet(by: Temporal.DurationLike): void {
    this.now = this.now.add(by);
  }

  /** The bot is started anew. */
  restarts(): void {
    this.#run += '+';
    this.#milliseconds = 0;
  }

  get last(): JsonObject {
    const message = this.messages.at(-1);
    if (!message) throw new Error('Nothing was said yet.');
    return message.now;
  }
  get lastText(): string {
    return String(this.last['text']);
  }
  get lines(): string[] {
    return cardsOf(this.last).flatMap(linesOf);
  }
  get buttons(): string[] {
    return buttonsOf(this.last).map(({ title }) => title);
  }
  get suggestions(): string[] {
    return suggestionsOf(this.last);
  }
  get state(): Json | undefined {
    return this.snapshot?.['state'];
  }
  get account(): Account {
    return this.store.accountAt(this.now);
  }
  get tickets() {
    return this.store.rows.tickets;
  }
}

export function aChat(account: Account): Chat {
  return new Chat(account);
}

function noonOf(date: Temporal.PlainDate, { partner }: Pick<Account, 'partner'>): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: partner.timeZone, plainTime: '12:00' }).toInstant();
}
