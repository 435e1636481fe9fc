import type { AdaptiveCard } from './cards/adaptive-card.ts';

/** A piece of the one message a turn says. */
export interface Part {
  readonly text?: string;
  readonly cards?: readonly AdaptiveCard[];
  /** Short sentences a person can say by pressing them. */
  readonly suggestions?: readonly string[];
  /** What was said before this message is over: a page that is opened shows the chat from here on. */
  readonly startsAfresh?: true;
}
