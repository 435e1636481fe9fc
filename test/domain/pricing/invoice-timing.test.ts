import { describe, expect, it } from 'vitest';
import { percent } from '../../../domain/percent.ts';
import { chargedFor } from '../account-fixture.ts';
import { type Case, invoiceText, quoteOf, rows, textOf } from '../quoting.ts';

const service = { charged: chargedFor('2022-10-01', '2022-10-31', '200') };
const base = { 'change-plan.recurring.refund': 'Refund unused money' } as const;
type Settings = NonNullable<Case['settings']>;
const charges = (quote: ReturnType<typeof quoteOf>) => rows(quote).filter((row) => !row.startsWith('Refund'));

describe('Create invoice after service change, from 20 October (12 of 31 days are 38.71)', () => {
  it.each<[NonNullable<Settings['change-plan.recurring.invoice']>, string[], string]>([
    ['During next billing cycle', [], '2022-11-01 138.71 for 2022-10-20..2022-11-30'],
    ['Immediately till end of active month', ['New -38.71'], '2022-11-01 100.00 for 2022-11-01..2022-11-30'],
    [
      'Immediately till end of next month',
      ['New -38.71', 'New -100.00'],
      '2022-12-01 100.00 for 2022-12-01..2022-12-31',
    ],
    // 20 October to 18 November: 18 of 30 days; then 12 of 30 days and December.
    ['Immediately from today +30 days', ['New -38.71', 'New -60.00'], '2022-12-01 140.00 for 2022-11-19..2022-12-31'],
  ])('%s', (timing, lines, invoice) => {
    const quote = quoteOf('2022-10-20', { service, settings: { ...base, 'change-plan.recurring.invoice': timing } });
    expect(charges(quote)).toEqual(lines);
    expect(invoiceText(quote)).toBe(invoice);
  });

  it('means billing periods by month where the billing day is another', () => {
    const settings = { ...base, 'change-plan.recurring.invoice': 'Immediately till end of next month' } as const;
    const october = { charged: chargedFor('2022-10-10', '2022-11-09', '200') };
    const quote = quoteOf('2022-10-20', { service: october, settings, customer: { billingDay: 10 } });
    // 21 of 31 days to 9 November, then the period to 9 December.
    expect(charges(quote)).toEqual(['New -67.74', 'New -100.00']);
    expect(invoiceText(quote)).toBe('2022-12-10 100.00 for 2022-12-10..2023-01-09');
  });
});

describe('Minimum invoice amount', () => {
  const settings = { ...base, 'change-plan.recurring.invoice': 'Immediately till end of active month' } as const;
  const postponed = '2022-11-01 138.71 for 2022-10-20..2022-11-30';

  it.each([
    ['38.71', ['New -38.71'], '2022-11-01 100.00 for 2022-11-01..2022-11-30'],
    ['38.72', [], postponed],
    ['1000', [], postponed],
  ])(
    '%s: an invoice of 38.71 is made when it is not less, else its days are part of the next one',
    (minimum, lines, invoice) => {
      const quote = quoteOf('2022-10-20', {
        service,
        settings: { ...settings, 'change-plan.recurring.minimum-invoice': minimum },
      });
      expect(charges(quote)).toEqual(lines);
      expect(invoiceText(quote)).toBe(invoice);
    },
  );

  it('does not look at the refund, nor at the fee, which is due all the same', () => {
    const more = {
      ...settings,
      'change-plan.recurring.minimum-invoice': '50',
      'change-plan.recurring.fee-cheaper': '60',
    };
    const quote = quoteOf('2022-10-20', { service, settings: more });
    expect(rows(quote)).toEqual(['Refund Old 77.42', 'Fee applied for changing plan from Old to New -60.00']);
    expect(textOf(quote.total)).toBe('17.42');
  });

  it('looks at what the customer pays, with tax: 38.71 and 7.74', () => {
    const newPlan = { tax: { rate: percent('20'), included: false } };
    const lines = (minimum: string) =>
      charges(
        quoteOf('2022-10-20', {
          service,
          newPlan,
          settings: { ...settings, 'change-plan.recurring.minimum-invoice': minimum },
        }),
      );
    expect(lines('46.45')).toEqual(['New -38.71', 'Tax 20 % on New -7.74']);
    expect(lines('46.46')).toEqual([]);
  });

  it('is for recurring billing only', () => {
    const quote = quoteOf('2022-10-20', {
      customer: { billingType: 'prepaid-custom' },
      settings: { 'change-plan.recurring.minimum-invoice': '1000' },
    });
    expect(rows(quote)).toEqual(['New -100.00']);
  });
});

describe('Finance rounding', () => {
  const settings = { ...base, 'change-plan.recurring.invoice': 'Immediately till end of active month' } as const;

  it('rounds each transaction', () => {
    expect(rows(quoteOf('2022-10-20', { service, settings }))).toEqual(['Refund Old 77.42', 'New -38.71']);
  });

  it('or the total at the end, with a row for what that takes', () => {
    const quote = quoteOf('2022-10-20', {
      service,
      settings: { ...settings, 'change-plan.rounding': 'Total at the end' },
    });
    // 77.41935…, 38.70967…; the difference 38.7097 becomes 38.71.
    expect(rows(quote)).toEqual(['Refund Old 77.4194', 'New -38.7097', 'Rounding 0.0003']);
    expect(textOf(quote.total)).toBe('38.71');
    expect(quote.lines.at(-1)).toMatchObject({ kind: 'rounding', period: null, arithmetic: null, fee: null, on: null });
  });

  it('has no such row when the total can be paid as it is', () => {
    const quote = quoteOf('2022-11-16', {
      service: { charged: chargedFor('2022-11-01', '2022-11-30', '200') },
      settings: { ...settings, 'change-plan.rounding': 'Total at the end' },
    });
    expect(rows(quote)).toEqual(['Refund Old 100.00', 'New -50.00']);
  });
});
