import { z } from 'zod';
import type { JsonObject } from '../../../domain/json.ts';
import { MockConnector } from '../../bot/bot-framework/mock-connector.ts';
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
  #deliver: () => Promise<void> = async () => {};

  constructor(house: House, customerId: string) {
    this.#house = house;
    this.#customerId = customerId;
  }

  async open(locale: string): Promise<void> {
    this.#chats += 1;
    await this.#send({ type: 'conversationUpdate', membersAdded: [{ id: MockConnector.botId }], locale });
    const code = await this.#signInAtPortal();
    this.#seen = (await this.#connector()).told.length;
    await this.#send({ type: 'message', text: code, textFormat: 'plain', locale });
  }

  async send({ text, value, files = [] }: Sent, locale: string): Promise<void> {
    const connector = await this.#connector();
    const attachments = files.map(({ name, contentType, content }) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl: connector.shareFile(contentType, content) },
    }));
    await this.#send({
      ...{ type: 'message', locale },
      ...(text !== undefined && { text, textFormat: 'plain' }),
      ...(value !== undefined && { value, replyToId: connector.told.at(-1)?.id ?? '' }),
      ...(attachments.length > 0 && { attachments }),
    });
  }

  redeliver(): Promise<void> {
    return this.#deliver();
  }

  async received(): Promise<readonly Received[]> {
    await this.#house.whenIdle();
    const { told, faults } = await this.#connector();
    if (faults.length > 0) throw new Error(`The channel refused a message: ${faults.splice(0).join('\n')}`);
    const fresh = told.slice(this.#seen).filter(({ chat }) => chat === this.#chat);
    this.#seen = told.length;
    return fresh.map(({ id, replaces, activity }) => ({ id, replaces, activity }));
  }

  get #chat(): string {
    return `a:${this.#customerId}-${this.#chats}`;
  }

  #connector(): Promise<MockConnector> {
    return this.#house.connector();
  }

  async #send(content: JsonObject): Promise<void> {
    const connector = await this.#connector();
    const activity = connector.activity(this.#chat, content);
    this.#deliver = async () => {
      const answer = await fetch(`${this.#house.address}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await connector.token()}` },
        body: JSON.stringify(activity),
      });
      if (!answer.ok) throw new Error(`The bot answered ${answer.status}: ${await answer.text()}`);
    };
    await this.#deliver();
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
