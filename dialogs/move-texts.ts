import type { Quote } from '../domain/quote.ts';
import type { MovedAmount, QuoteMove } from '../domain/quote-moved.ts';
import { companionsText } from './linked-words.ts';
import type { Scene } from './scene.ts';

type Speaker = Pick<Scene, 'account' | 'words'>;

/** What is different between the price that was shown and the one that holds now, in sentences. */
export function moveTexts(move: QuoteMove, shown: Quote, fresh: Quote, scene: Speaker): string[] {
  const { account, words } = scene;
  switch (move.what) {
    case 'expired':
      return [words.say('moved.expired', { until: words.moment(shown.expiresAt, account.partner.timeZone) })];
    case 'plan-name':
      return renamed(shown, fresh).map((titles) => words.say('moved.plan-name', titles));
    case 'plan-edited':
      return [words.say('moved.plan-edited', { plan: fresh.newPlan.title })];
    case 'linked-services':
      return fresh.companions.length === 0
        ? [words.say('moved.no-linked-services')]
        : [words.say('moved.linked-services', { changes: companionsText(fresh.companions, scene) })];
    case 'dates':
      return dateTexts(shown, fresh, scene);
    case 'details':
      return [words.say('moved.details')];
    default:
      return [amountText(move, fresh, scene)];
  }
}

function amountText(
  { what, before, after }: Extract<QuoteMove, { what: MovedAmount }>,
  fresh: Quote,
  { words }: Speaker,
): string {
  if (what === 'balance-missing' && after.units === 0n) return words.say('moved.balance-enough');
  if (what === 'balance-missing' && before.units === 0n)
    return words.say('moved.balance-too-low', { missing: words.money(after) });
  const amounts = { before: words.money(before), after: words.money(after), isPrepaid: isPrepaid(fresh) };
  return words.say(`moved.${what}`, amounts);
}

/** Plans of the quote, the new one first, that are called something else now. */
function renamed(shown: Quote, fresh: Quote): Array<{ before: string; after: string }> {
  const titles = ({ newPlan, oldPlan, companions }: Quote) =>
    [newPlan, oldPlan, ...companions.flatMap((each) => [each.newPlan, each.oldPlan])].map(({ title }) => title);
  const now = titles(fresh);
  return titles(shown)
    .map((before, index) => ({ before, after: now[index] ?? before }))
    .filter(({ before, after }) => before !== after);
}

function dateTexts(shown: Quote, fresh: Quote, { account, words }: Speaker): string[] {
  const short = (date: Quote['startDate']) => words.shortDate(date, account.today);
  const texts: string[] = [];
  if (`${shown.undoUntil}` !== `${fresh.undoUntil}`) {
    texts.push(
      fresh.undoUntil ? words.say('moved.undo', { date: words.date(fresh.undoUntil) }) : words.say('moved.no-undo'),
    );
  }
  const [before, after] = [shown.nextInvoice?.date, fresh.nextInvoice?.date];
  if (`${before}` !== `${after}`) {
    if (before && after)
      texts.push(
        words.say('moved.next-invoice-date', {
          before: short(before),
          after: short(after),
          isPrepaid: isPrepaid(fresh),
        }),
      );
    else if (before) texts.push(words.say('moved.no-next-invoice', { before: short(before) }));
  }
  const later = fresh.monthlyLater;
  if (`${shown.monthlyLater?.from}` !== `${later?.from}`) {
    texts.push(
      later
        ? words.say('moved.monthly-later', { date: short(later.from), amount: words.money(later.amount) })
        : words.say('moved.no-monthly-later'),
    );
  }
  if (`${shown.rollover?.until}` !== `${fresh.rollover?.until}`) texts.push(words.say('moved.rollover'));
  return texts;
}

function isPrepaid({ billingType }: Quote): 'yes' | 'no' {
  return billingType === 'recurring' ? 'no' : 'yes';
}
