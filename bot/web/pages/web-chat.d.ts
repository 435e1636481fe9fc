/** What the pages use of Microsoft's Web Chat, which its script puts into `window.WebChat`. */
export interface DirectLine {
  connectionStatus$: { subscribe(listener: (status: number) => void): { unsubscribe(): void } };
  end(): void;
}

export interface WebChatOptions {
  directLine: DirectLine;
  store: object;
  locale: string;
  nonce: string;
  overrideLocalizedStrings(strings: Record<string, string>): Record<string, string>;
  styleOptions: object;
  adaptiveCardsHostConfig: object;
}

declare global {
  interface Window {
    WebChat: {
      createDirectLine(options: {
        domain: string;
        token: string;
        conversationId?: string;
        watermark?: string;
      }): DirectLine;
      createStore(): object;
      renderWebChat(options: WebChatOptions, element: HTMLElement): void;
    };
  }
}
