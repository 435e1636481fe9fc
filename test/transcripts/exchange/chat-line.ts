/** One message of a conversation in the `.chat` notation. */
export interface ChatLine {
  readonly from: 'user' | 'bot';
  readonly text: string;
  readonly suggestions: readonly string[];
  /** Names of the files a customer sent. */
  readonly attachments: readonly string[];
  /** Titles and texts on cards, and the titles of their buttons. */
  readonly cards: readonly ChatCard[];
}

/** A card whose content stands elsewhere has no texts and no buttons. */
export interface ChatCard {
  readonly texts: readonly string[];
  readonly buttons: readonly string[];
}

/** Something in a file that transcripts have no place for. */
export interface Lost {
  /** In the file, from 1. */
  readonly line: number;
  /** As it stands there, and why it is left out where that needs saying. */
  readonly what: string;
}

/** A file that is not in the `.chat` notation; says the line and what to write. `code` is stable. */
export class ChatNotationFault extends Error {
  override readonly name = 'ChatNotationFault';
  readonly code = 'CHAT_NOTATION_FAULT';
}
