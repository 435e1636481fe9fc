import { describe, expect, it } from 'vitest';
import { amountText } from '../../../domain/money.ts';
import { chargedFor, day, usd } from '../account-fixture.ts';
import { booked, type Case, example, invoiceText, quoted, quoteOf, rows } from '../quoting.ts';

// Every amount here was worked out by hand, as the comments say.

const refund = { 'change-plan.recurring.refund': 'Refund unused money' } as const;
const endOfMonth = {
  ...refund,
  'change-plan.recurring.invoice': 'Immediately till end of active month',
} as const;

/** Old was charged at 10.00 a day; New costs 100.00 a period. */
const charged = (from: string, until: string, price: string): NonNullable<Case['service']> => ({
  startDate: day(from),
  unitPrice: usd(price),
  charged: chargedFor(from, until, price),
});

describe('billing days: what is left of the charged period, and the same days of the new plan', () => {
  it.each([
    // day, today, charged from, until, for, start, refund, charge
    [1, '2022-10-11', '2022-10-01', '2022-10-31', '310', '2022-10-20', '120.00', '38.71'], // 12 of 31 days
    [10, '2022-10-11', '2022-10-10', '2022-11-09', '310', '2022-10-20', '210.00', '67.74'], // 21 of 31
    [15, '2022-10-15', '2022-10-15', '2022-11-14', '310', '2022-10-15', '310.00', '100.00'], // all of it
    [28, '2022-10-11', '2022-09-28', '2022-10-27', '300', '2022-10-20', '80.00', '26.67'], // 8 of 30
    [28, '2023-03-01', '2023-02-28', '2023-03-27', '280', '2023-03-20', '80.00', '28.57'], // 8 of 28
    [1, '2023-02-01', '2023-02-01', '2023-02-28', '280', '2023-02-15', '140.00', '50.00'], // 14 of 28
    [1, '2024-02-01', '2024-02-01', '2024-02-29', '290', '2024-02-15', '150.00', '51.72'], // 15 of 29
    [1, '2022-10-11', '2022-10-11', '2022-10-31', '210', '2022-10-20', '120.00', '38.71'], // a first period of 21 days
    [1, '2022-10-11', '2022-10-01', '2022-10-31', '310', '2022-10-31', '10.00', '3.23'], // the last day
  ])(
    'day %i, today %s, charged %s to %s for %s, from %s',
    (billingDay, today, from, until, price, start, back, charge) => {
      const quote = quoteOf(start, {
        today,
        settings: endOfMonth,
        customer: { billingDay },
        service: charged(from, until, price),
      });
      expect(rows(quote)).toEqual([`Refund Old ${back}`, `New -${charge}`]);
    },
  );

  it('counts days as a calendar does for every billing day from 1 to 28', () => {
    const dayNumber = (text: string) => Date.parse(text) / 86_400_000;
    for (let billingDay = 1; billingDay <= 28; billingDay += 1) {
      const two = String(billingDay).padStart(2, '0');
      const from = `2022-03-${two}`;
      const outOf = dayNumber(`2022-04-${two}`) - dayNumber(from);
      const start = `2022-04-01`;
      const isInside = billingDay > 1;
      const left = isInside ? dayNumber(`2022-04-${two}`) - dayNumber(start) : 30;
      const divisor = isInside ? outOf : 30;
      const until = example().service.startDate.with({ month: 4, day: billingDay }).subtract({ days: 1 });
      const quote = quoteOf(start, {
        today: from,
        settings: endOfMonth,
        customer: { billingDay },
        service: charged(from, `${until}`, `${outOf}`),
      });
      const charge = Math.round((100 * 100 * left) / divisor) / 100;
      expect(rows(quote)).toEqual([...(isInside ? [`Refund Old ${left}.00`] : []), `New -${charge.toFixed(2)}`]);
    }
  });
});

describe('prepaid for months', () => {
  const three = {
    startDate: day('2022-01-01'),
    charged: chargedFor('2022-10-01', '2022-12-31', '920', { unitPrice: usd('200') }),
  };

  it('gives back whole days of the whole charged span, 46 of 92 days, and invoices three months next time', () => {
    const quote = quoteOf('2022-11-16', { settings: refund, service: three, customer: { paymentPeriod: 3 } });
    expect(rows(quote)).toEqual(['Refund Old 460.00']);
    // 15 of 30 days of November, and three months.
    expect(invoiceText(quote)).toBe('2022-12-01 350.00 for 2022-11-16..2023-02-28');
  });

  it('goes by the service’s own payment period where it has one', () => {
    const service = { ...three, paymentPeriod: 3 };
    expect(invoiceText(quoteOf('2022-11-16', { settings: endOfMonth, service }))).toBe(
      '2022-12-01 300.00 for 2022-12-01..2023-02-28',
    );
  });

  it('gives back 73 of 365 days of a year', () => {
    const charges = chargedFor('2022-01-01', '2022-12-31', '3650', { unitPrice: usd('200') });
    const quote = quoteOf('2022-10-20', {
      settings: refund,
      service: { charged: charges },
      customer: { paymentPeriod: 12 },
    });
    expect(rows(quote)).toEqual(['Refund Old 730.00']);
    expect(invoiceText(quote)).toBe('2022-11-01 1238.71 for 2022-10-20..2023-10-31');
  });
});

describe('charged far ahead, in several charges', () => {
  const october = chargedFor('2022-10-01', '2022-10-31', '310', { unitPrice: usd('200') });
  const november = chargedFor('2022-11-01', '2022-11-30', '300', { unitPrice: usd('200') });
  const december = chargedFor('2022-12-01', '2022-12-31', '310', { unitPrice: usd('200') });
  const service = { charged: [...october, ...november, ...december] };

  it('gives back a row for each, the part of the first and all of the others', () => {
    const { account, plan, service: old } = example({ settings: refund, service });
    const quote = quoted(account, { service: old, plan, startDate: day('2022-11-16') });
    expect(rows(quote)).toEqual(['Refund Old 150.00', 'Refund Old 310.00']);
    expect(quote.lines.map(({ period }) => `${period?.from}..${period?.until}`)).toEqual([
      '2022-11-16..2022-11-30',
      '2022-12-01..2022-12-31',
    ]);
    const [{ oldService }] = booked(account, quote).booking.changes;
    expect(oldService.charged.map(({ until, amount }) => `${until} ${amountText(amount)}`)).toEqual([
      '2022-10-31 310.00',
      '2022-11-15 150.00',
    ]);
  });

  it('gives nothing back from the day after the last of them', () => {
    expect(rows(quoteOf('2023-01-01', { settings: refund, service }))).toEqual([]);
    expect(rows(quoteOf('2022-12-31', { settings: refund, service }))).toEqual(['Refund Old 10.00']);
  });
});

describe('postpaid', () => {
  const service = { charged: chargedFor('2022-09-01', '2022-09-30', '200') };
  it.each(['2022-10-11', '2022-10-20'])(
    'charges nothing now, and both plans when the month has gone by: from %s',
    (start) => {
      const quote = quoteOf(start, { settings: endOfMonth, service, customer: { paymentPeriod: 'postpaid' } });
      expect(rows(quote)).toEqual([]);
      // 10 days of Old (64.52) and 21 of New (67.74), or 19 of Old (122.58) and 12 of New (38.71).
      const amount = start === '2022-10-11' ? '132.26' : '161.29';
      expect(invoiceText(quote)).toBe(`2022-11-01 ${amount} for 2022-10-01..2022-10-31`);
    },
  );

  it('invoices a start beyond the next billing day with the month it is in', () => {
    const quote = quoteOf('2022-11-16', { service, customer: { paymentPeriod: 'postpaid' } });
    expect(invoiceText(quote)).toBe('2022-11-01 200.00 for 2022-10-01..2022-10-31');
  });
});

it('never charged: nothing comes back, and the next invoice holds all days since the service started', () => {
  const quote = quoteOf('2022-10-20', { settings: refund, service: { startDate: day('2022-10-05') } });
  expect(rows(quote)).toEqual([]);
  // 15 days of Old (96.77), 12 of New (38.71), and November.
  expect(invoiceText(quote)).toBe('2022-11-01 235.48 for 2022-10-05..2022-11-30');
});

it('counts all units, at the service’s own price before and the plan’s after', () => {
  const charges = chargedFor('2022-10-01', '2022-10-31', '300', { unitPrice: usd('150') });
  const quote = quoteOf('2022-10-20', {
    settings: endOfMonth,
    service: { quantity: 2, unitPrice: usd('150'), charged: charges },
  });
  expect(rows(quote)).toEqual(['Refund Old 116.13', 'New -77.42']);
  expect([amountText(quote.monthlyBefore), amountText(quote.monthlyAfter)]).toEqual(['300.00', '200.00']);
});

it('shows how each row came about, and the days it is for', () => {
  const quote = quoteOf('2022-10-20', {
    settings: endOfMonth,
    service: { charged: chargedFor('2022-10-01', '2022-10-31', '200') },
  });
  const period = { from: day('2022-10-20'), until: day('2022-10-31') };
  const common = { period, fee: null, on: null, includedTax: null, serviceId: '74' };
  expect(quote.lines).toEqual([
    {
      ...common,
      kind: 'refund',
      description: 'Refund Old',
      amount: usd('77.42'),
      arithmetic: { kind: 'share', base: usd('200'), days: 12, outOf: 31 },
    },
    {
      ...common,
      kind: 'charge',
      description: 'New',
      amount: usd('-38.71'),
      arithmetic: { kind: 'share', base: usd('100'), days: 12, outOf: 31 },
    },
  ]);
});
