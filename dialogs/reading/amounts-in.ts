import { amountText, type Money } from '../../domain/money.ts';

/** The numbers of a plain text that stand alone, as they are written there: "22.50", "140". Those of a date or an hour do not: "5/12", "10:00". */
export function amountsIn(plain: string): string[] {
  return [...plain.matchAll(/(?<![\p{L}\d.,]|\d[/:-])\d+(?:[.,]\d+)?(?![\p{L}\d]|[.,/:-]\d)/gu)].map(
    ([amount]) => amount,
  );
}

/** Whether a price is said by such a number: 22.5 and 22,50 are the same. */
export function isAmountOf(price: Money, said: string): boolean {
  return withoutZeros(said.replace(',', '.')) === withoutZeros(amountText(price));
}

function withoutZeros(amount: string): string {
  return amount.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}
