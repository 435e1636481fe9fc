import { type CalendarDate, isBefore } from '../../domain/calendar.ts';
import type { ChangeOffer } from '../../domain/eligibility.ts';
import type { JsonObject } from '../../domain/json.ts';
import { compareMoney, type Money, negated } from '../../domain/money.ts';
import type { Quote } from '../../domain/quote.ts';
import type { AtLeastOne } from '../at-least-one.ts';
import type { Words } from '../language/words.ts';
import { companionsText } from '../linked-words.ts';
import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, group, heading, row, textLine } from './adaptive-card.ts';
import { feeRows, lineRows } from './cost-lines.ts';
import { dayButton } from './day-button.ts';

/**
 * What the change costs, before anything happens: the guide's *Price of change*, what is refunded and charged first with the sums
 * spelled out, what it comes to, the new monthly price, and until when it can be undone. Only the ways that are open have a button.
 */
export function costCard(
  scene: Scene,
  quote: Quote,
  { selfChange, request }: Pick<ChangeOffer, 'selfChange' | 'request'>,
): AdaptiveCard {
  const { words, account, nearestStart } = scene;
  const missing = !selfChange.open && selfChange.reason === 'balance-too-low' ? quote.balanceMissing : null;
  return adaptiveCard(
    spoken(quote, missing, words),
    [...head(quote, scene), group(sums(quote, missing, scene)), group(after(quote, isOwnWay(selfChange), scene))],
    [
      ...(selfChange.open ? [confirmButton(scene, quote)] : []),
      ...(missing ? [checkBalanceButton(scene, quote)] : []),
      ...(request.open
        ? [
            button(
              scene,
              words.say('button.request', { date: words.shortDate(quote.startDate, account.today) }),
              'request change',
            ),
          ]
        : []),
      ...(nearestStart && !nearestStart.equals(quote.startDate) ? [dayButton(scene, nearestStart)] : []),
      button(scene, words.say('button.other-date'), 'other date'),
      button(scene, words.say('button.other-plan'), 'other plan'),
      button(scene, words.say('button.cancel'), 'cancel'),
    ],
  );
}

/** The one button that changes something stands out; what takes effect now says so. */
function confirmButton(scene: Scene, { id, undoUntil, startDate }: Quote): JsonObject {
  const { words, account } = scene;
  const title = undoUntil
    ? words.say('button.confirm', { date: words.shortDate(startDate, account.today) })
    : words.say('button.confirm-today');
  return { ...button(scene, title, 'confirm change', { quote: id }), style: 'positive' };
}

/** Prices the same wish again, for whoever has paid in meanwhile. */
function checkBalanceButton(scene: Scene, { startDate }: Quote): JsonObject {
  return button(scene, scene.words.say('button.check-balance'), 'choose date', { day: startDate.toString() });
}

function head(quote: Quote, scene: Scene): AtLeastOne<JsonObject> {
  const { words } = scene;
  return [
    heading(words.say('cost.title')),
    textLine(words.say('cost.from-to', { oldPlan: quote.oldPlan.title, newPlan: quote.newPlan.title }), { bold: true }),
    ...(quote.companions.length > 0
      ? [textLine(words.say('cost.along', { changes: companionsText(quote.companions, scene) }))]
      : []),
    textLine(
      quote.undoUntil ? words.say('cost.starts', { date: words.date(quote.startDate) }) : words.say('cost.at-once'),
    ),
  ];
}

function sums(quote: Quote, missing: Money | null, scene: Scene): JsonObject[] {
  const { words } = scene;
  return [
    ...feeRows(quote, words),
    ...lineRows(quote, scene),
    totalRow(quote, words),
    ...(missing ? [row(words.say('cost.missing'), words.money(missing), { bold: true })] : []),
  ];
}

function totalRow({ total, dueNow }: Quote, words: Words): JsonObject {
  if (total.units === 0n) return textLine(words.say('cost.nothing'), { bold: true });
  return total.units > 0n
    ? row(words.say('cost.credit'), words.money(total), { bold: true })
    : row(words.say('cost.owed'), words.money(dueNow), { bold: true });
}

/** Whether the customer can make the change alone, if need be after paying in. */
function isOwnWay(selfChange: ChangeOffer['selfChange']): boolean {
  return selfChange.open || selfChange.reason === 'balance-too-low';
}

/** When support makes the change, they tell until when it can be undone. */
function undoLines(undoUntil: CalendarDate, isOwn: boolean, words: Words): JsonObject[] {
  return isOwn ? [textLine(words.say('cost.undo-until', { date: words.date(undoUntil) }))] : [];
}

/** What comes after the change. */
function after(quote: Quote, isOwn: boolean, scene: Scene): JsonObject[] {
  const { words, account } = scene;
  return [
    ...nextInvoiceRows(quote, scene),
    row(
      words.say('cost.monthly', { date: words.shortDate(quote.startDate, account.today) }),
      words.money(quote.monthlyAfter),
      { bold: true },
    ),
    ...monthlyLaterRows(quote, scene),
    textLine(words.say('cost.monthly.before', { price: words.money(quote.monthlyBefore) }), { subtle: true }),
    ...rolloverLines(quote, words),
    row(words.say('cost.balance-after'), words.money(quote.balanceAfter)),
    ...(quote.undoUntil ? undoLines(quote.undoUntil, isOwn, words) : [textLine(words.say('cost.no-undo'))]),
  ];
}

function nextInvoiceRows(quote: Quote, { words, account }: Scene): JsonObject[] {
  const { nextInvoice, billingType, companions, startDate } = quote;
  if (!nextInvoice) return [];
  const date = words.shortDate(nextInvoice.date, account.today);
  const services = 1 + companions.length;
  const isOfNewPlan = !isBefore(nextInvoice.date, startDate);
  const label =
    billingType === 'recurring'
      ? words.say('cost.next-invoice', { date, services })
      : billingType === 'prepaid-daily' && isOfNewPlan
        ? words.say('cost.daily-charge', { date })
        : words.say('cost.next-charge', { date, services });
  return [row(label, words.money(nextInvoice.amount))];
}

function monthlyLaterRows({ monthlyLater, monthlyAfter }: Quote, { words, account }: Scene): JsonObject[] {
  if (!monthlyLater) return [];
  const { from, amount } = monthlyLater;
  const discount = compareMoney(amount, monthlyAfter) > 0 ? 'ends' : 'begins';
  const label = words.say('cost.monthly.later', { date: words.shortDate(from, account.today), discount });
  return [row(label, words.money(amount))];
}

function rolloverLines({ rollover }: Quote, words: Words): JsonObject[] {
  if (!rollover) return [];
  const text = rollover.until
    ? words.say('cost.rollover', { until: words.date(rollover.until) })
    : words.say('cost.rollover.for-good');
  return [textLine(text)];
}

function spoken(quote: Quote, missing: Money | null, words: Words): string {
  const price = words.say('cost.spoken', {
    plan: quote.newPlan.title,
    date: words.date(quote.startDate),
    fee: words.money(quote.priceOfChange),
    outcome: quote.total.units > 0n ? 'credit' : quote.total.units < 0n ? 'owed' : 'nothing',
    total: words.money(quote.total.units < 0n ? negated(quote.total) : quote.total),
    monthly: words.money(quote.monthlyAfter),
  });
  return [
    price,
    ...(missing ? [words.say('cost.spoken.missing', { missing: words.money(missing) })] : []),
    ...(quote.undoUntil ? [] : [words.say('cost.no-undo')]),
  ].join(' ');
}
