import type { ClosedReason } from '../../domain/eligibility.ts';
import type { PlanType } from '../../domain/plan.ts';
import type { ServiceStatus } from '../../domain/service.ts';
import type { EarliestReason } from '../../domain/start-dates.ts';
import type { UndoRefusal } from '../conversation-events.ts';

/** A message without arguments. */
type Plain = Record<never, never>;

/** What was asked, where the words that would do are the same for every such question. */
type AskedThing = 'ready' | 'service' | 'plan' | 'date' | 'undo' | 'message' | 'question';

/**
 * Everything the bot can say, by key, with the arguments a translation may use. Amounts and dates are handed over formatted for the
 * language. A language is one catalogue with every key, in ICU message format; see `english.ts`.
 */
export interface MessageArguments extends Record<`closed.${ClosedReason}`, { service: string }> {
  greeting: { name: string };
  'greeting.again': { name: string };
  'greeting.meanwhile': { name: string };
  help: Plain;
  thanks: Plain;

  'services.total': { total: string; count: number };
  'services.none': Plain;
  'services.hidden': Plain;
  'services.pending': { plan: string; date: string; undoUntil: string };
  'services.starts': { plan: string; date: string };

  'ask.service': Plain;
  'ask.plan': { service: string; price: string };
  'ask.date': { plan: string; earliest: string; reason: EarliestReason; until: string };
  'ask.confirm': { service: string; plan: string; date: string };
  'ask.message': { service: string };
  'ask.message.no-plans': { service: string };
  'ask.message.prepaid': { service: string };
  'ask.message.more': { files: number };
  'files.attached': { files: number };
  'ask.change': Plain;
  'ask.undo': { plan: string; service: string; date: string };
  'ask.question': Plain;

  'plan.more': { difference: string };
  'plan.less': { difference: string };
  'plan.same': Plain;
  'plan.price': { price: string };
  'plan.speed': { download: string; upload: string };

  'cost.title': Plain;
  'cost.from-to': { oldPlan: string; newPlan: string };
  'cost.starts': { date: string };
  'cost.at-once': Plain;
  'cost.price-of-change': Plain;
  'cost.price-of-change.none': Plain;
  'cost.refund': { plan: string; period: string };
  'cost.charge': { plan: string; period: string };
  'cost.arithmetic': { days: number; daysInPeriod: number; price: string };
  'cost.owed': Plain;
  'cost.credit': Plain;
  'cost.nothing': Plain;
  'cost.next-invoice': { date: string };
  'cost.monthly': { date: string };
  'cost.monthly.before': { price: string };
  'cost.undo-until': { date: string };
  'cost.no-undo': Plain;
  'cost.balance-after': Plain;
  'cost.spoken': {
    plan: string;
    date: string;
    fee: string;
    outcome: 'owed' | 'credit' | 'nothing';
    total: string;
    monthly: string;
  };

  'booked.scheduled': { service: string; plan: string; date: string; undoUntil: string };
  'booked.at-once': { plan: string; oldPlan: string; monthly: string };
  'price.moved': Plain;
  requested: { number: number; service: string };
  'requested.with-date': { number: number; plan: string; date: string };
  undone: { service: string; plan: string };
  'undo.none': Plain;
  'undo.refused': { because: UndoRefusal };
  'undo.not-open': Plain;
  'undo.still-open': { service: string; plan: string; date: string };
  'undo.kept': { plan: string; date: string };
  'ticket.opened': { number: number };
  'files.kept': { files: number };
  'files.added': { files: number; to: 'request' | 'question' };
  'files.too-many': Plain;
  'message.too-long': Plain;
  'files.gone': Plain;

  'date.past': { date: string; earliest: string };
  'date.too-early': { date: string; earliest: string; reason: EarliestReason; until: string };
  'date.too-late': { date: string; latest: string };
  'plan.not-offered': Plain;
  'request.closed': { service: string };
  'self-change.closed-request-open': { service: string };

  cancelled: Plain;
  'cancelled.nothing': Plain;
  'cancelled.change-stands': { plan: string; date: string };
  'started-over': Plain;
  resumed: Plain;
  obsolete: Plain;
  stale: Plain;
  missed: { question: AskedThing };
  'missed.confirm': { ways: 'self' | 'request' | 'both'; when: 'now' | 'later'; date: string };
  'missed.ticket': Plain;
  'beyond-this-chat': Plain;
  'agreement.unclear': { question: AskedThing };
  'agreement.unclear.change': { date: string };
  'agreement.unclear.at-once': Plain;
  'what-next': Plain;
  apology: { reference: string };

  'notice.change-applied': { oldPlan: string; newPlan: string; date: string };
  'notice.ticket-answered': { number: number; resolved: 'yes' | 'no' };
  'notice.ticket-change-made': { number: number; service: string; plan: string; date: string };
  'notice.ticket-change-made.undo': { undoUntil: string };

  'button.services': Plain;
  'button.change': Plain;
  'button.change-service': { service: string };
  'button.help': Plain;
  'button.choose-plan': { plan: string };
  'button.choose-picked': Plain;
  'button.change-from': { date: string };
  'button.change-from-today': Plain;
  'button.use-date': Plain;
  'button.confirm': { date: string };
  'button.confirm-today': Plain;
  'button.request': { date: string };
  'button.other-date': Plain;
  'button.other-plan': Plain;
  'button.cancel': Plain;
  'button.send-request': Plain;
  'button.ask-support': Plain;
  'button.send-question': Plain;
  'button.undo': { date: string };
  'button.undo-any': Plain;
  'button.undo-of': { service: string };
  'button.undo-confirm': { plan: string };
  'button.keep': { date: string };
  'button.open-ticket': Plain;

  'label.service': Plain;
  'label.plan': Plain;
  'label.date': Plain;
  'label.message': Plain;
  'label.question': Plain;
  'error.service': Plain;
  'error.plan': Plain;
  'error.date': { earliest: string; latest: string };
  'error.message': Plain;
  'error.question': Plain;

  type: { type: PlanType };
  status: { status: ServiceStatus };
  'field.id': Plain;
  'field.plan': Plain;
  'field.price': Plain;
  'field.price.value': { price: string };
  'field.start-date': Plain;
  'field.end-date': Plain;
  'field.invoiced-until': Plain;
  'field.status': Plain;
  'field.login': Plain;
  'field.ipv4': Plain;
  'field.phone': Plain;
  'field.direction': Plain;
  direction: { direction: 'incoming' | 'outgoing' };
  'card.pressed': { title: string };
  'card.answered': { answer: string };
  'card.asked-again': Plain;
  'card.closed': Plain;
}

export type MessageKey = keyof MessageArguments;

/** One language: every message in ICU format. */
export type Catalogue = { readonly [Key in MessageKey]: string };
