import type { Account } from '../../domain/account.ts';
import type { CalendarDate } from '../../domain/calendar.ts';
import type { OutcomeEvent } from '../conversation-events.ts';
import type { Part } from '../part.ts';
import type { Scene } from '../scene.ts';

/** What carrying something out gave: a part of the message, and what the machine is told became of it. */
export interface Outcome {
  readonly part?: Part;
  readonly event?: OutcomeEvent;
  /** The account as it is now, when the effect wrote to it: what is said after must not speak of the past. */
  readonly account?: Account;
  /** Nothing is asked again: the open card stays as it is, with what a person may have written into it. */
  readonly keepsCard?: boolean;
  /** Said along with the question that follows, which a "yes" still answers. */
  readonly isOfQuestion?: boolean;
  /** The nearest possible day to the one that was refused. */
  readonly nearestStart?: CalendarDate;
}

/** Carries out one action of the machine, with what the transition handed it. */
export type Effect<Params> = (params: Params, scene: Scene) => Outcome | Promise<Outcome>;
