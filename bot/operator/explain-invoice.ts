import type { Account } from '../../domain/account.ts';
import { amountText } from '../../domain/money.ts';
import { type InvoicedPart, nextItemizedInvoice } from '../../domain/pricing/next-invoice.ts';
import type { PricedChange } from '../../domain/pricing/price-change.ts';
import { taxText } from './arithmetic-text.ts';
import { dayText, spanText } from './date-words.ts';
import type { Explained } from './quote-preview-json.ts';

/** What the next invoice holds, days by days, at the old and at the new price. */
export function explainInvoice(account: Account, { services }: PricedChange): Explained {
  const invoice = nextItemizedInvoice(account, services);
  if (!invoice) return { part: 'invoiced', about: 'Next invoice: none', lines: ['nothing more will be invoiced'] };
  return {
    part: 'invoiced',
    about: `Next invoice, on ${dayText(invoice.date)}`,
    lines: invoice.parts.map((part) => {
      const changed = services.find(({ service }) => service === part.service);
      const title = part.price === 'oldPrice' ? changed?.oldTitle : changed?.plan.title;
      const price = changed?.[part.price];
      return `${title}, ${spanText(part.span)}: ${partText(part)}${price ? withTax(part, price.tax) : ''}`;
    }),
  };
}

function partText({ base, days, outOf, amount, discount, net }: InvoicedPart): string {
  const share = `${amountText(base)} × ${days === outOf ? 'all' : `${days} of`} ${outOf} days = ${amountText(amount)}`;
  return discount ? `${share}, less discount ${amountText(discount.amount)} = ${amountText(net)}` : share;
}

function withTax({ net, gross }: InvoicedPart, tax: Parameters<typeof taxText>[0]): string {
  return net.units === gross.units ? '' : `, with ${taxText(tax)} ${amountText(gross)}`;
}
