/** What the pages use of Microsoft's Web Chat, which its script puts into `window.WebChat`. */
export interface DirectLine {
  connectionStatus$: { subscribe(listener: (status: number) => void): { unsubscribe(): void } };
  end(): void;
}

/** Something that happens in Web Chat's store; `payload` depends on the type. */
export interface WebChatAction {
  readonly type: string;
  readonly payload?: { readonly activity?: { readonly locale?: unknown; readonly from?: { readonly role?: string } } };
}

type Dispatch = (action: WebChatAction) => unknown;

export interface WebChatOptions {
  directLine: DirectLine;
  store: object;
  locale: string;
  dir: 'ltr' | 'rtl';
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
        conversationStartProperties?: { locale: string };
      }): DirectLine;
      createStore(initialState: object, ...middleware: Array<() => (next: Dispatch) => Dispatch>): object;
      renderWebChat(options: WebChatOptions, element: HTMLElement): void;
    };
  }
}
