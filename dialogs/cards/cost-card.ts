import type { ChangeOffer } from '../../domain/eligibility.ts';
import type { JsonObject } from '../../domain/json.ts';
import { type Money, negated } from '../../domain/money.ts';
import type { Quote, QuoteLine } from '../../domain/quote.ts';
import type { Words } from '../language/words.ts';
import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, group, heading, row, textLine } from './adaptive-card.ts';

/**
 * What the change costs, before anything happens: the guide's *Price of change*, what is refunded and charged first with the sums
 * spelled out, what it comes to, the new monthly price, and until when it can be undone.
 */
export function costCard(scene: Scene, quote: Quote, offer: ChangeOffer): AdaptiveCard {
  const { words, account } = scene;
  return adaptiveCard(
    spoken(quote, words),
    [...head(quote, words), group(sums(quote, scene)), group(after(quote, scene))],
    [
      ...(offer.selfChange.open ? [confirmButton(scene, quote)] : []),
      ...(offer.request.open
        ? [
            button(
              scene,
              words.say('button.request', { date: words.shortDate(quote.startDate, account.today) }),
              'request change',
            ),
          ]
        : []),
      button(scene, words.say('button.other-date'), 'other date'),
      button(scene, words.say('button.other-plan'), 'other plan'),
      button(scene, words.say('button.cancel'), 'cancel'),
    ],
  );
}

/** The one button that changes something stands out; what takes effect now says so. */
function confirmButton(scene: Scene, { undoUntil, startDate }: Quote): JsonObject {
  const { words, account } = scene;
  const title = undoUntil
    ? words.say('button.confirm', { date: words.shortDate(startDate, account.today) })
    : words.say('button.confirm-today');
  return { ...button(scene, title, 'confirm change'), style: 'positive' };
}

function head(quote: Quote, words: Words): JsonObject[] {
  return [
    heading(words.say('cost.title')),
    textLine(words.say('cost.from-to', { oldPlan: quote.oldPlan.title, newPlan: quote.newPlan.title }), { bold: true }),
    textLine(
      quote.undoUntil ? words.say('cost.starts', { date: words.date(quote.startDate) }) : words.say('cost.at-once'),
    ),
  ];
}

function sums(quote: Quote, scene: Scene): JsonObject[] {
  const { words } = scene;
  const fee = quote.lines.some(({ kind }) => kind === 'fee')
    ? []
    : [row(words.say('cost.price-of-change'), words.say('cost.price-of-change.none'))];
  return [...fee, ...quote.lines.flatMap((line) => lineRows(line, quote, scene)), totalRow(quote.total, words)];
}

function lineRows(line: QuoteLine, quote: Quote, { words, account }: Scene): JsonObject[] {
  const { period, arithmetic } = line;
  const days = period ? words.span(period, account.today) : '';
  const label =
    line.kind === 'fee'
      ? words.say('cost.price-of-change')
      : line.kind === 'refund'
        ? words.say('cost.refund', { plan: quote.oldPlan.title, period: days })
        : words.say('cost.charge', { plan: quote.newPlan.title, period: days });
  const spelledOut =
    arithmetic &&
    words.say('cost.arithmetic', {
      days: arithmetic.days,
      daysInPeriod: arithmetic.daysInPeriod,
      price: words.money(arithmetic.monthlyPrice),
    });
  // As on a bill: what is charged is positive, what comes back is negative.
  return [
    row(label, words.money(negated(line.amount))),
    ...(spelledOut ? [textLine(spelledOut, { subtle: true })] : []),
  ];
}

function totalRow(total: Money, words: Words): JsonObject {
  if (total.units === 0n) return textLine(words.say('cost.nothing'), { bold: true });
  return total.units > 0n
    ? row(words.say('cost.credit'), words.money(total), { bold: true })
    : row(words.say('cost.owed'), words.money(negated(total)), { bold: true });
}

function after(quote: Quote, { words, account }: Scene): JsonObject[] {
  const { nextInvoice } = quote;
  return [
    row(
      words.say('cost.monthly', { date: words.shortDate(quote.startDate, account.today) }),
      words.money(quote.monthlyAfter),
      {
        bold: true,
      },
    ),
    textLine(words.say('cost.monthly.before', { price: words.money(quote.monthlyBefore) }), { subtle: true }),
    ...(nextInvoice
      ? [
          row(
            words.say('cost.next-invoice', { date: words.shortDate(nextInvoice.date, account.today) }),
            words.money(nextInvoice.amount),
          ),
        ]
      : []),
    row(words.say('cost.balance-after'), words.money(quote.balanceAfter)),
    textLine(
      quote.undoUntil ? words.say('cost.undo-until', { date: words.date(quote.undoUntil) }) : words.say('cost.no-undo'),
    ),
  ];
}

function spoken(quote: Quote, words: Words): string {
  return words.say('cost.spoken', {
    plan: quote.newPlan.title,
    date: words.date(quote.startDate),
    fee: words.money(quote.priceOfChange),
    outcome: quote.total.units > 0n ? 'credit' : quote.total.units < 0n ? 'owed' : 'nothing',
    total: words.money(quote.total.units < 0n ? negated(quote.total) : quote.total),
    monthly: words.money(quote.monthlyAfter),
  });
}
