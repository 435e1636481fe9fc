import { DirectLine } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import type { Login } from '../demo-login.ts';

/** Gives directlinejs what it expects of a browser (reference/channel.md 3). */
export async function likeABrowser(): Promise<void> {
  const { default: XMLHttpRequest } = await import('xhr2');
  Object.assign(globalThis, { XMLHttpRequest, WebSocket });
}

export interface LineOptions extends Login {
  readonly address: string;
  readonly webSocket: boolean;
  /** What was read before; without it a conversation begins. */
  readonly watermark?: string;
}

/** Web Chat's own client, without the page: it keeps what it would show. */
export class WebChatLine {
  readonly texts: string[] = [];
  readonly client: DirectLine;
  readonly #end: () => void;
  #look = () => {};

  constructor({ address, token, conversationId, webSocket, watermark }: LineOptions) {
    const domain = `${address}/v3/directline`;
    const again = watermark === undefined ? {} : { conversationId, watermark };
    this.client = new DirectLine({ domain, token, webSocket, pollingInterval: 200, ...again });
    const seen = new Set<string | undefined>();
    const subscription = this.client.activity$.subscribe((activity) => {
      // A card that was answered comes again under its id.
      if (activity.type !== 'message' || seen.has(activity.id)) return;
      seen.add(activity.id);
      this.texts.push(activity.text ?? '');
      this.#look();
    });
    this.#end = () => {
      subscription.unsubscribe();
      this.client.end();
    };
  }

  /** Says something and waits for the answer that begins like this. */
  async ask(text: string, answer: string): Promise<string> {
    const from = this.texts.length;
    await this.say(text);
    return this.until(answer, from);
  }

  /** Says something; the promise is for the id it was given, or `retry`. */
  say(text: string): Promise<string> {
    return this.client.postActivity({ type: 'message', text, from: { id: 'somebody' } }).toPromise();
  }

  /** The first text from there on that holds this. */
  until(part: string, from = 0): Promise<string> {
    return new Promise((resolve) => {
      this.#look = () => {
        const found = this.texts.slice(from).find((text) => text.includes(part));
        if (found !== undefined) resolve(found);
      };
      this.#look();
    });
  }

  end(): void {
    this.#end();
  }
}
