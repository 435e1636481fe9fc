import { type Account, serviceOf } from '../domain/account.ts';
import type { CalendarDate } from '../domain/calendar.ts';
import { lastDayToUndo } from '../domain/cancel-change.ts';
import { type ChangeOffer, changeOfferFor, termsFor, waysFor } from '../domain/eligibility.ts';
import type { Plan } from '../domain/plan.ts';
import type { PlanChange } from '../domain/plan-change.ts';
import type { Turn } from '../domain/ports/conversations.ts';
import type { Quote } from '../domain/quote.ts';
import { type StartDates, startDatesFor } from '../domain/start-dates.ts';
import { type ConversationContext, known } from './conversation-context.ts';
import type { ConversationTools } from './conversation-tools.ts';
import type { Words } from './language/words.ts';
import type { Heard } from './reading/hear.ts';
import { serviceName } from './service-name.ts';

/** Everything a question, a card or an effect may look at while one message is being answered. */
export interface Scene {
  readonly turn: Turn;
  readonly account: Account;
  readonly context: ConversationContext;
  readonly words: Words;
  readonly tools: ConversationTools;
  /**
   * Whether the message directly follows the open question: nothing was said in between, and nothing but the question with it. Only then
   * is a bare "yes" an answer to it.
   */
  readonly isDirectAnswer: boolean;
  /**
   * Whether it follows an answer about the very thing that is to be agreed to. Then "yes" agrees to it, and "ok" may only mean that the
   * answer was understood.
   */
  readonly isAfterAnswer: boolean;
  /** Whether the button that was pressed is the one that was pressed last, and nothing else has happened since. */
  readonly isPressedAgain: boolean;
  /** Whether nothing was said for so long that the customer may not remember what was open. */
  readonly isBackAfterLong: boolean;
  /** The name of the message being made: buttons carry it, so that a late press can be told from a fitting one. */
  readonly messageKey: string;
  /** Quotes that were made or read in this turn, so that they need not be read again. */
  readonly knownQuotes: Map<string, Quote>;
  /** The nearest possible day to one that was refused in this turn: the card that is asked with has a button for it. */
  readonly nearestStart: CalendarDate | null;
}

/** Whether a bare agreement can only be meant for the open question. */
export function isAgreed({ strictly }: Heard, { isDirectAnswer, isAfterAnswer }: Scene): boolean {
  return isDirectAnswer || (isAfterAnswer && !strictly.has('understood'));
}

/** The offer for the service the conversation is about. */
export function offerInHand({ account, context }: Scene): ChangeOffer {
  return changeOfferFor(account, known(serviceOf(account, known(context.serviceId)) ?? null));
}

export function planInHand({ account, context }: Scene): Plan {
  return known(account.plans.get(known(context.planId)) ?? null);
}

/** The days the change in hand may start on; also for a plan that has gone meanwhile, which is told when it is priced. */
export function datesInHand(scene: Scene): StartDates {
  const { account } = scene;
  const wish = { service: offerInHand(scene).service, plan: planInHand(scene) };
  return termsFor(account, wish, 'customer')?.dates ?? startDatesFor(account, wish);
}

/** Which ways are open for the service in hand, and for what the quote on the table says, where there is one. */
export async function waysInHand(scene: Scene): Promise<Pick<ChangeOffer, 'selfChange' | 'request'>> {
  const offer = offerInHand(scene);
  return scene.context.quoteId ? waysFor(scene.account, offer, await quoteInHand(scene)) : offer;
}

export async function quoteInHand({ turn, context, knownQuotes }: Scene): Promise<Quote> {
  const id = known(context.quoteId);
  const quote = known(knownQuotes.get(id) ?? (await turn.findQuote(id)));
  knownQuotes.set(id, quote);
  return quote;
}

export function changeInHand({ account, context }: Scene): PlanChange {
  return known(account.openChanges.find(({ id }) => id === context.changeId) ?? null);
}

/** A scheduled change in words: the service, the new plan, the day, and until when it can be undone. */
export function wordsForChange({ account, words }: Pick<Scene, 'account' | 'words'>, change: PlanChange) {
  const service = serviceOf(account, change.oldServiceId);
  return {
    service: service ? serviceName(service, { account }) : '',
    plan: account.plans.get(change.newPlanId)?.title ?? '',
    date: words.date(change.startDate),
    undoUntil: words.date(lastDayToUndo(change)),
  };
}
