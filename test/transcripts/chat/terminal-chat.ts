import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { WrittenStep } from '../format/recorded-transcript.ts';
import type { Someone } from '../house/demo-customer.ts';
import type { House } from '../house/house.ts';
import { momentAfter, momentOf } from '../house/moment.ts';
import { doAsSupport } from '../house/support-line.ts';
import { describeMessage, keyOrText } from '../meaning/describe-message.ts';
import { messageText } from '../meaning/message-text.ts';
import { type Shown, shown } from '../meaning/shown.ts';
import type { Conversation } from '../runner/conversation.ts';
import { madeUpFile } from '../runner/made-up-file.ts';
import { pressed } from '../runner/pressing.ts';

export const chatHelp = `Write to the bot, or press a button by its number or title.
  /clock +3 days    moves the date (also 2026-12-01, 2026-12-01T09:00, +3d)
  /field date 2026-12-05   fills a field of a card for the next press
  /file PATH        sends a file
  /support answer 1 "Done." --resolve   does as support does with "npm run tickets --"
  /restart          stops the bot and starts it again on the same data
  /help, /quit`;

const spanUnits: Readonly<Record<string, string>> = { m: 'minute', h: 'hour', d: 'day', w: 'week' };

/** The bot in a terminal: a line in, lines out, and the transcript of it all. */
export class TerminalChat {
  /** What was said and done, as steps of a transcript. */
  readonly steps: WrittenStep[] = [];
  readonly #house: House;
  readonly #someone: Someone;
  readonly #conversation: Conversation;
  readonly #print: (line: string) => void;
  #fields: Record<string, string> = {};

  constructor(house: House, someone: Someone, conversation: Conversation, print: (line: string) => void) {
    this.#house = house;
    this.#someone = someone;
    this.#conversation = conversation;
    this.#print = print;
  }

  /** The bot speaks first. */
  async begin(): Promise<void> {
    await this.#conversation.open();
    this.#show();
  }

  /** Does what a line says. Gives false when it ends the chat. */
  async take(line: string): Promise<boolean> {
    const words = line.trim();
    if (words === '/quit') return false;
    if (words === '') return true;
    try {
      if (words.startsWith('/')) await this.#command(words);
      else await this.#say(words);
    } catch (error) {
      this.#print(`! ${error instanceof Error ? error.message : error}`);
    }
    return true;
  }

  async #say(words: string): Promise<void> {
    const title = this.#pressable()[Number(words) - 1] ?? this.#pressable().find((one) => one === words);
    if (title === undefined) {
      await this.#conversation.send({ text: words });
      this.steps.push({ user: words });
    } else {
      const fields = this.#fields;
      this.#fields = {};
      const { locale } = this.#latest();
      await this.#conversation.send(pressed(this.#conversation.messages, title, fields));
      this.steps.push({ press: keyOrText(title, locale), ...(Object.keys(fields).length > 0 && { fields }) });
    }
    this.#show();
  }

  async #command(line: string): Promise<void> {
    const [word = '', ...rest] = line.split(' ');
    const wish = rest.join(' ').trim();
    switch (word) {
      case '/clock': {
        const time = timeOf(wish);
        await this.#conversation.happens(() => this.#house.passUntil(this.#momentOf(time)));
        this.steps.push({ clock: time });
        this.#print(
          `It is ${this.#house.now.toZonedDateTimeISO(this.#someone.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })}.`,
        );
        return this.#show();
      }
      case '/restart':
        await this.#conversation.happens(() => this.#house.restart());
        this.steps.push('restart');
        return this.#show();
      case '/support':
        await this.#conversation.happens(async () => {
          await doAsSupport(this.#house, wish);
          await this.#house.doWork();
        });
        this.steps.push({ support: wish });
        return this.#show();
      case '/file': {
        const content = readFileSync(wish);
        await this.#conversation.send({ text: '', files: [{ ...madeUpFile(basename(wish)), content }] });
        this.steps.push({ attach: basename(wish) });
        return this.#show();
      }
      case '/field': {
        const [id = '', ...value] = rest;
        this.#fields[id] = value.join(' ');
        return;
      }
      case '/help':
        return this.#print(chatHelp);
      default:
        return this.#print(`! There is no ${word}.\n${chatHelp}`);
    }
  }

  #momentOf(time: string) {
    const { timeZone } = this.#someone;
    return time.startsWith('+') ? momentAfter(this.#house.now, time, timeZone) : momentOf(time, timeZone);
  }

  #show(): void {
    const { said } = this.#conversation.turn;
    for (const message of said) {
      const pressable = pressableOf(message);
      let from = 0;
      const numbered = (title: string) => {
        const at = pressable.indexOf(title, from);
        from = at + 1;
        return `[${at + 1}] ${title}`;
      };
      this.#print(messageText(message, message === said.at(-1) ? numbered : undefined).join('\n'));
      this.#print('');
      this.steps.push({ bot: describeMessage(message) });
    }
    if (said.length === 0 && !onlyChecks(this.steps.at(-1))) this.steps.push('silence');
  }

  #latest(): Shown {
    return shown(this.#conversation.messages.at(-1)?.now ?? {});
  }

  #pressable(): string[] {
    return pressableOf(this.#latest());
  }
}

function pressableOf({ buttons, suggestions }: Shown): string[] {
  return [...buttons.map(({ title }) => title), ...suggestions];
}

/** Nothing is said when the clock is moved or the bot restarts, as a rule; that is not worth a step. */
function onlyChecks(step: WrittenStep | undefined): boolean {
  return step === 'restart' || (typeof step === 'object' && 'clock' in step);
}

/** `+3d` is `+3 days`; other moments stay as they are. Throws for what is none. */
function timeOf(wish: string): string {
  const [, count, unit = ''] = /^\+(\d+) ?([mhdw])$/.exec(wish) ?? [];
  const time = count ? `+${count} ${spanUnits[unit]}s` : wish;
  if (!/^(\+\d+ (minute|hour|day|week|month|year)s?|\d{4}-\d\d-\d\d(T\d\d:\d\d)?)$/.test(time)) {
    throw new Error('Write a moment such as 2026-12-01, 2026-12-01T09:00 or "+3 days".');
  }
  return time;
}
