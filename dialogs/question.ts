import type { PersonEvent } from './conversation-events.ts';
import type { Part } from './part.ts';
import type { Answer } from './reading/input.ts';
import type { Scene } from './scene.ts';

/** What a resting state of the conversation asks, and how answers to it are understood. */
export interface Question {
  /** Its own name: no two questions share one. It tells which hint a person gets whose answer was not understood. */
  readonly name: 'ready' | 'service' | 'plan' | 'date' | 'confirm' | 'change' | 'undo' | 'message' | 'question';
  /**
   * Whether the question still has a good answer; not given where it always has. Asked before a message is read: days may have passed.
   */
  holds?(scene: Scene): boolean | Promise<boolean>;
  /** What the input means as an answer to this question; null if it is none. Comes before the commands that work anywhere. */
  answer(
    input: Answer,
    scene: Scene,
  ): PersonEvent | readonly PersonEvent[] | null | Promise<PersonEvent | readonly PersonEvent[] | null>;
  /** For questions that any text answers: what is left when the text was no command. */
  readonly freeText?: (text: string) => PersonEvent;
  /** The question as a part of the bot's message. Asked again after every interruption. */
  ask(scene: Scene): Part | Promise<Part>;
}
