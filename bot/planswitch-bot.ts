import { ActivityHandler, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Clock } from '../domain/calendar.ts';
import type { Ids } from '../domain/ids.ts';
import type { Conversations } from '../domain/ports/conversations.ts';

export interface PlanswitchBotParts {
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
}

/** The bot, whatever the channel. */
export class PlanswitchBot extends ActivityHandler {
  readonly #parts: PlanswitchBotParts;

  constructor(parts: PlanswitchBotParts) {
    super();
    this.#parts = parts;
  }

  protected override async onTurnActivity(context: TurnContext): Promise<void> {
    void context;
    void this.#parts;
  }
}
