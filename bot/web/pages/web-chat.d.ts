/** What the pages use of Microsoft's Web Chat, which its script puts into `window.WebChat`. */

interface Observer<Value> {
  next(value: Value): void;
  error?(error: unknown): void;
  complete?(): void;
}

interface Observable<Value> {
  subscribe(observer: Observer<Value>): { unsubscribe(): void };
}

/** A message or another event of a conversation. */
export interface Activity {
  readonly text?: string;
  readonly value?: unknown;
  readonly locale?: unknown;
  readonly from?: { readonly role?: string };
  readonly attachments?: ReadonlyArray<{ readonly name?: string; readonly contentType?: string }>;
  readonly channelData?: { readonly clientActivityID?: string; readonly startsAfresh?: unknown };
}

export interface DirectLine {
  readonly token: string;
  /** The last entry of the log it has seen; empty before the first. */
  readonly watermark: string;
  readonly connectionStatus$: { subscribe(listener: (status: number) => void): { unsubscribe(): void } };
  readonly activity$: Observable<Activity>;
  /** Gives the id of the message, or `retry` where it could not be posted. */
  postActivity(activity: Activity): Observable<string>;
  end(): void;
}

/** Something that happens in Web Chat's store; `payload` depends on the type. */
export interface WebChatAction {
  readonly type: string;
  readonly payload?: {
    readonly activity?: Activity;
    readonly text?: string;
    readonly value?: unknown;
    readonly attachments?: readonly FileToSend[];
  };
}

/** A file beside the message that is being written. */
export interface FileToSend {
  readonly blob: File | Blob;
  readonly thumbnailURL?: URL;
}

type Dispatch = (action: WebChatAction) => unknown;

/** Something that looks at what happens in the store, and may change it. */
export type Middleware = (store: Pick<Store, 'getState'>) => (next: Dispatch) => Dispatch;

export interface Store {
  dispatch: Dispatch;
  getState(): { readonly sendBoxAttachments: readonly FileToSend[]; readonly sendBoxValue: string };
  subscribe(listener: () => void): () => void;
}

export interface WebChatOptions {
  directLine: object;
  store: Store;
  locale: string;
  dir: 'ltr' | 'rtl';
  nonce: string;
  overrideLocalizedStrings(strings: Record<string, string>): Record<string, string>;
  styleOptions: object;
  adaptiveCardsHostConfig: object;
}

declare global {
  interface Window {
    WebChat?: WebChat;
  }
}

export interface WebChat {
  createDirectLine(options: {
    domain: string;
    token: string;
    conversationId?: string;
    watermark?: string;
    conversationStartProperties?: { locale: string };
  }): DirectLine;
  createStore(initialState: object, ...middleware: Middleware[]): Store;
  renderWebChat(options: WebChatOptions, element: HTMLElement): void;
}
