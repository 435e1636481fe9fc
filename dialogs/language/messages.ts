import type { ClosedReason } from '../../domain/eligibility.ts';
import type { PlanType } from '../../domain/plan.ts';
import type { FeeReason } from '../../domain/quote.ts';
import type { MovedAmount } from '../../domain/quote-moved.ts';
import type { ServiceStatus } from '../../domain/service.ts';
import type { EarliestReason } from '../../domain/start-dates.ts';
import type { UndoRefusal } from '../conversation-events.ts';

/** A message without arguments. */
type Plain = Record<never, never>;

/** Reasons for an earliest day that are said of it; which days a cheaper plan may start on has a sentence of its own. */
export type SaidReason = Exclude<EarliestReason, 'today' | 'downgrade-day'>;

/** What was asked, where the words that would do are the same for every such question. */
type AskedThing = 'ready' | 'service' | 'plan' | 'date' | 'change' | 'undo' | 'message' | 'question';

/**
 * Everything the bot can say, by key, with the arguments a translation may use. Amounts and dates are handed over formatted for the
 * language. A language is one catalogue with every key, in ICU message format; see `english.ts`.
 */
export interface MessageArguments
  extends Record<`closed.${ClosedReason}`, { service: string }>,
    Record<`date.because.${SaidReason}`, { until: string; days: number; linked: 'yes' | 'no' }>,
    Record<`fee.${FeeReason}`, { amount: string }>,
    Record<`moved.${MovedAmount}`, { before: string; after: string; isPrepaid: 'yes' | 'no' }> {
  greeting: { name: string };
  'greeting.again': { name: string };
  'greeting.meanwhile': { name: string };
  help: Plain;
  thanks: Plain;
  doubt: Plain;
  'doubt.nothing-open': Plain;
  goodbye: Plain;

  'services.total': { total: string; count: number; discounted: 'yes' | 'no' };
  'services.none': Plain;
  'services.hidden': Plain;
  'services.pending': { plan: string; date: string; undoUntil: string };
  'services.pending.linked': { plan: string; date: string; service: string };
  'services.starts': { plan: string; date: string };

  'ask.service': Plain;
  'ask.plan': { service: string; price: string };
  'ask.date': { plan: string; earliest: string; because: string; example: string; again: 'yes' | 'no' };
  'ask.date.days': { plan: string; earliest: string; because: string; allowed: string };
  'ask.date.only': { plan: string; earliest: string; because: string };
  /** `by`: who makes the change once it is agreed to. */
  'ask.confirm': { service: string; plan: string; date: string; by: 'customer' | 'support' };
  'ask.confirm.balance': { service: string; plan: string; date: string; missing: string; request: 'yes' | 'no' };
  'ask.message': { service: string };
  'ask.message.no-plans': { service: string };
  /** `message` as far as it is written, on one line. */
  'ask.message.more': { message: string; files: number };
  'files.attached': { files: number };

  'sign-in.ask': Plain;
  'sign-in.how': Plain;
  'sign-in.wrong-code': Plain;
  'sign-in.out': Plain;
  'sign-in.group': Plain;
  'files.not-taken.many': { files: number };
  'files.not-taken.large': { named: 'yes' | 'no'; name: string; megabytes: number };
  'files.not-taken.kind': { named: 'yes' | 'no'; name: string };
  'files.not-taken.reach': { named: 'yes' | 'no'; name: string };
  'files.not-taken.often': { minutes: number };

  'ask.change': Plain;
  'ask.undo': { plan: string; service: string; date: string };
  'ask.undo.linked': { changes: string };
  'ask.question': Plain;
  'ask.question.draft': { text: string };

  'plan.more': { difference: string };
  'plan.less': { difference: string };
  'plan.same': Plain;
  'plan.price': { price: string };
  'plan.paid-for-days': { price: string; days: number };
  'plan.along': { changes: string };
  'plan.speed': { download: string; upload: string };

  'linked.item': { service: string; plan: string };
  'linked.booked': { changes: string };
  'linked.undone': { services: string; count: number };

  'cost.title': Plain;
  'cost.from-to': { oldPlan: string; newPlan: string };
  'cost.starts': { date: string };
  'cost.at-once': Plain;
  'cost.price-of-change': Plain;
  'cost.price-of-change.none': Plain;
  'cost.refund': { plan: string; period: string };
  'cost.charge': { plan: string; period: string };
  'cost.arithmetic': { days: number; outOf: number; base: string };
  'cost.own-part': { arithmetic: string; amount: string };
  'cost.discount': { amount: string };
  'cost.tax.share': { amount: string };
  'cost.tax': { rate: string; amount: string };
  'cost.includes-tax': { rate: string; amount: string };
  'cost.folded': { count: number };
  'cost.rounding': Plain;
  'cost.owed': Plain;
  'cost.credit': Plain;
  'cost.nothing': Plain;
  'cost.missing': Plain;
  'cost.next-invoice': { date: string; services: number };
  'cost.next-charge': { date: string; services: number };
  'cost.daily-charge': { date: string };
  'cost.monthly': { date: string };
  'cost.monthly.later': { date: string; discount: 'ends' | 'begins' };
  'cost.along': { changes: string };
  'cost.rollover': { until: string };
  'cost.rollover.for-good': Plain;
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
  'cost.spoken.missing': { missing: string };

  'booked.scheduled': { service: string; plan: string; date: string; undoUntil: string };
  'booked.at-once': { plan: string; oldPlan: string; monthly: string };
  'booked.no-undo': Plain;
  'balance.still-too-low': Plain;
  'price.moved.nothing-done': Plain;
  'moved.balance-too-low': { missing: string };
  'moved.balance-enough': Plain;
  'moved.expired': { until: string };
  'moved.plan-name': { before: string; after: string };
  'moved.plan-edited': { plan: string };
  'moved.linked-services': { changes: string };
  'moved.no-linked-services': Plain;
  'moved.undo': { date: string };
  'moved.no-undo': Plain;
  'moved.next-invoice-date': { before: string; after: string; isPrepaid: 'yes' | 'no' };
  'moved.no-next-invoice': { before: string };
  'moved.monthly-later': { date: string; amount: string };
  'moved.no-monthly-later': Plain;
  'moved.rollover': Plain;
  'moved.details': Plain;
  requested: { number: number; service: string };
  'requested.with-date': { number: number; plan: string; date: string };
  undone: { service: string; plan: string };
  'undo.none': Plain;
  'undo.one-by-one': Plain;
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

  'date.same': Plain;
  'plan.shown-already': Plain;
  'date.past': { date: string; earliest: string };
  'date.too-early': { date: string; earliest: string; because: string };
  'date.too-late': { date: string; latest: string };
  'date.only': { date: string; only: string; because: string };
  'date.not-allowed': { date: string; allowed: string; nearest: string };
  'date.allowed': { days: 'first' | 'billing'; billingDay: number };
  'plan.not-offered': Plain;
  'plan.unknown': Plain;
  'plan.now': { plan: string };
  'plan.in-contract': { plan: string; until: string };
  'plan.linked': { plan: string };
  'request.closed': { service: string };
  'self-change.closed-request-open': { service: string };
  'no-plans.contract': { service: string; until: string };
  'no-plans.linked': { service: string };
  'no-plans.currency': { service: string };
  'no-plans.request': { why: string };

  'answer.fee': { fee: string; reasons: string; several: 'yes' | 'no' };
  'answer.fee.none': Plain;
  'answer.fee.general': Plain;
  'answer.old-plan': { oldPlan: string; newPlan: string; last: string; date: string };
  'answer.old-plan.at-once': { oldPlan: string; newPlan: string };
  'answer.old-plan.general': Plain;
  'answer.refund': { plan: string; refund: string };
  'answer.refund.none': Plain;
  'answer.refund.general': Plain;
  'answer.invoice': { isPrepaid: 'yes' | 'no'; date: string; amount: string };
  'answer.invoice.none': Plain;
  'answer.invoice.general': { date: string };
  'answer.due': { outcome: 'owed' | 'credit' | 'nothing'; total: string; parts: string };
  'answer.monthly': { before: string; after: string; date: string };
  'answer.undo': { date: string };
  'answer.undo.general': Plain;
  'answer.undoing': { service: string; plan: string };
  'answer.start': { service: string; plan: string; date: string };
  'answer.start.general': Plain;
  'answer.earliest': { plan: string; earliest: string; because: string };
  'answer.contract': { service: string; until: string };
  'answer.contract.none': Plain;
  'answer.balance': { balance: string };
  'answer.no-change': Plain;
  'answer.none-faster': { service: string };
  'answer.none-cheaper': { service: string };
  'answer.plans': { service: string; plans: string };
  'answer.plans.item': { plan: string; price: string };
  'answer.plan.current': { plan: string };
  'answer.plan.offered': { service: string; plan: string; price: string };
  'answer.plan.not-offered': { service: string; plan: string };
  'answer.unknown': Plain;
  /** What a change would cost, for whoever only asks. */
  'answer.price': {
    service: string;
    plan: string;
    date: string;
    outcome: 'owed' | 'credit' | 'nothing';
    total: string;
    /** The fee, the refund and the first charge, whichever there are. */
    parts: string;
    isFirst: 'yes' | 'no';
    monthly: string;
    before: string;
  };
  'answer.price.no-fee': Plain;
  'answer.price.fee': { amount: string };
  'answer.price.refund': { amount: string };
  'answer.price.charge': { amount: string };
  /** A sentence a person can say by pressing it; the reader must understand it. */
  'suggest.change': { service: string; plan: string; date: string };

  'one-at-a-time': { service: string; others: string };
  'one-at-a-time.undo': { others: string };
  /** After what came first: a service, with the plan it shall change to where one was named. */
  'ending.only-support': Plain;
  'next-wish': { wish: string };
  /** What was open is left for something else. */
  'set-aside': { service: string; plan: string };
  'set-aside.service': { service: string };
  'set-aside.request': { service: string };
  'ask.service.which': Plain;
  'ask.plan.which': { service: string };
  'ask.date.which': { plan: string };
  'price.refreshed': { until: string };
  'welcome-back': { name: string };

  /** Said in the language that was asked for. */
  'language.changed': Plain;
  'language.which': { languages: string };

  cancelled: Plain;
  'cancelled.nothing': Plain;
  'cancelled.change-stands': { plan: string; date: string };
  'started-over': Plain;
  resumed: Plain;
  obsolete: Plain;
  stale: Plain;
  'stale.change': { now: 'booked' | 'started' | 'undone'; service: string; plan: string; date: string };
  'stale.sent': { number: number };
  'stale.answered': Plain;
  'stale.not-sent': { text: string };
  missed: { question: AskedThing; example: string };
  'missed.confirm': { ways: 'self' | 'request' | 'both' | 'none'; when: 'now' | 'later'; date: string };
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
  'button.check-balance': Plain;
  'button.other-date': Plain;
  'button.other-plan': Plain;
  'button.all-plans': Plain;
  'button.cancel': Plain;
  'button.send-request': Plain;
  'button.sign-in': Plain;
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
  'field.price.plus-tax': { price: string; rate: string };
  'field.discount': Plain;
  'field.discount.value': { off: string; start: 'set' | 'none'; from: string; end: 'set' | 'none'; until: string };
  'field.price.value.days': { price: string; days: number };
  'field.start-date': Plain;
  'field.end-date': Plain;
  'field.invoiced-until': Plain;
  'field.status': Plain;
  'field.days-left': Plain;
  'field.days-left.value': { days: number };
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
