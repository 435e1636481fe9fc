import { z } from 'zod';
import type { JsonObject } from '../../../domain/json.ts';
import { MockConnector } from '../../bot/bot-framework/mock-connector.ts';
import { saidInTeams } from '../../bot/bot-framework/said-in-teams.ts';
import type { House } from '../house/house.ts';
import type { Channel, Received, Sent } from './channel.ts';

const codeSchema = z.object({ code: z.string() });

/**
 * A customer in Teams: the Bot Framework endpoint, delivered to with the channel's token, and a strict connector that takes what the bot
 * says. Each conversation is a chat of its own, where the customer signs in by way of the portal first.
 */
export class TeamsChannel implements Channel {
  readonly #house: House;
  readonly #customerId: string;
  #chats = 0;
  #seen = 0;
  #last: JsonObject = {};

  constructor(house: House, customerId: string) {
    this.#house = house;
    this.#customerId = customerId;
  }

  /** Teams says that the bot was installed, the first time in both of its ways. */
  async open(locale: string): Promise<void> {
    this.#chats += 1;
    const connector = await this.#connector();
    await this.#deliver(connector.installed(this.#chat, { locale }));
    const membersAdded = [{ id: MockConnector.botId }];
    if (this.#chats === 1) await this.#send({ type: 'conversationUpdate', membersAdded, locale });
    const code = await this.#signInAtPortal();
    this.#seen = connector.told.length;
    await this.#send({ type: 'message', text: code, textFormat: 'plain', locale });
  }

  async send({ text, value, on, files = [] }: Sent, locale: string): Promise<void> {
    const connector = await this.#connector();
    if (value !== undefined && on !== undefined) {
      await this.#deliver(connector.press(this.#chat, on.id, value, { late: on.late, locale }));
      return;
    }
    const attachments = files.map(({ name, contentType, content }) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl: connector.shareFile(contentType, content) },
    }));
    await this.#send({
      ...{ type: 'message', locale },
      ...(text !== undefined && { text, textFormat: 'plain' }),
      ...(attachments.length > 0 && { attachments }),
    });
  }

  redeliver(): Promise<void> {
    return this.#deliver(MockConnector.again(this.#last, 'same id'));
  }

  redeliverAnew(): Promise<void> {
    return this.#deliver(MockConnector.again(this.#last, 'new id'));
  }

  async received(): Promise<readonly Received[]> {
    await this.#house.whenIdle();
    const { told, faults } = await this.#connector();
    if (faults.length > 0) throw new Error(`The channel refused a message: ${faults.splice(0).join('\n')}`);
    const fresh = told.slice(this.#seen).filter(({ chat }) => chat === this.#chat);
    this.#seen = told.length;
    return fresh.map(({ id, replaces, activity }) => ({ id, replaces, activity: saidInTeams(activity) }));
  }

  get #chat(): string {
    return `a:${this.#customerId}-${this.#chats}`;
  }

  #connector(): Promise<MockConnector> {
    return this.#house.connector();
  }

  async #send(content: JsonObject): Promise<void> {
    await this.#deliver((await this.#connector()).activity(this.#chat, content));
  }

  async #deliver(activity: JsonObject): Promise<void> {
    this.#last = activity;
    const token = await (await this.#connector()).token();
    const answer = await fetch(`${this.#house.address}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    });
    if (!answer.ok) throw new Error(`The bot answered ${answer.status}: ${await answer.text()}`);
  }

  /** What the customer and the portal do with the newest sign-in card. */
  async #signInAtPortal(): Promise<string> {
    const { told } = await this.#connector();
    const page = new URL(/"url":"([^"]+)"/.exec(JSON.stringify(told.at(-1)?.activity))?.[1] ?? '');
    const { address, directLineSecret } = this.#house;
    const answer = await fetch(`${address}/api/sign-in`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${directLineSecret}` },
      body: JSON.stringify({ link: page.searchParams.get('link'), customer: { id: this.#customerId } }),
    });
    return codeSchema.parse(await answer.json()).code;
  }
}
