import { describe, expect, it } from 'vitest';
import { accountAfterCancelling, cancelChange } from '../../domain/cancel-change.ts';
import { planOfferFor } from '../../domain/eligibility.ts';
import { whatMoved } from '../../domain/quote-moved.ts';
import { chargedFor, countingIds, day, usd } from './account-fixture.ts';
import { companionsOf, type Household, household, made } from './household.ts';
import { booked, quoted, rows, textOf } from './quoting.ts';

describe('a change of two services', () => {
  const settings = {
    'change-plan.recurring.refund': 'Refund unused money',
    'change-plan.recurring.invoice': 'Immediately till end of active month',
    'change-plan.recurring.fee-dearer': '7',
    'change-plan.recurring.fee-cheaper': '9',
  } as const;
  const charges = (price: string) => ({ charged: chargedFor('2022-10-01', '2022-10-31', price) });
  const both = () => household({ settings, data: charges('40'), line: charges('20') });
  const quote = () => {
    const { account, data } = both();
    return { account, data, quote: quoted(account, { service: data, plan: made.fibre, startDate: day('2022-10-20') }) };
  };

  it('is priced together: the rows of both, one fee, by what both cost', () => {
    const { quote: shown } = quote();
    // 12 of 31 days of 40, 20, 60 and 10; from 60 to 70 a month.
    expect(rows(shown)).toEqual([
      'Refund DSL 15.48',
      'Refund Copper 7.74',
      'Fee applied for changing plan from DSL to Fibre -7.00',
      'Fibre -23.23',
      'Glass -3.87',
    ]);
    expect(shown.lines.map(({ serviceId }) => `${serviceId}`)).toEqual(['74', '75', '74', '74', '75']);
    expect([textOf(shown.monthlyBefore), textOf(shown.monthlyAfter), shown.direction]).toEqual([
      '60.00',
      '70.00',
      'dearer',
    ]);
    expect(textOf(shown.nextInvoice?.amount ?? null)).toBe('70.00');
    expect(shown.companions).toEqual([
      {
        serviceId: '75',
        serviceDescription: 'Copper',
        serviceVersion: 1,
        oldPlan: { id: 'Copper', title: 'Copper', version: 1 },
        newPlan: { id: 'Glass', title: 'Glass', version: 1 },
      },
    ]);
  });

  it('is booked together, each row with the service it is about', () => {
    const { account, quote: shown } = quote();
    const { booking, after } = booked(account, shown);
    expect(booking.changes.map(({ change }) => [change.oldPlanId, change.newPlanId, change.quoteId])).toEqual([
      ['DSL', 'Fibre', 'q1'],
      ['Copper', 'Glass', 'q1'],
    ]);
    const [data, phone] = booking.changes;
    expect(booking.ledger.map(({ serviceId, planChangeId }) => [serviceId, planChangeId])).toEqual([
      ['74', data.change.id],
      ['75', phone?.change.id],
      [data.newService.id, data.change.id],
      [data.newService.id, data.change.id],
      [phone?.newService.id, phone?.change.id],
    ]);
    expect(after.services.map(({ status }) => status)).toEqual(['active', 'active', 'pending', 'pending']);
    expect(after.openChanges).toHaveLength(2);
  });

  it('is undone together, whichever of them is named', () => {
    const { account, quote: shown } = quote();
    const { booking, after } = booked(account, shown);
    for (const { change } of booking.changes) {
      const undone = cancelChange(after, change.id, booking.ledger, countingIds());
      if (!undone.ok) throw new Error(undone.refusal.code);
      expect(accountAfterCancelling(after, undone.cancellation)).toEqual({
        ...account,
        services: account.services.map((service) => ({ ...service, version: 3 })),
      });
      expect(undone.cancellation.ledger.every(({ kind }) => kind === 'reversal')).toBe(true);
    }
  });

  it('starts when both may: charged days, contracts and starts of either hold for both', () => {
    const earliest = (changed: Household) => {
      const { account, data } = household(changed);
      const dates = planOfferFor(account, data, made.fibre).terms?.dates;
      return `${dates?.earliest} ${dates?.earliestReason}`;
    };
    expect(earliest({})).toBe('2022-10-11 today');
    expect(earliest({ line: charges('20') })).toBe('2022-11-01 charged');
    expect(earliest({ line: { startDate: day('2022-12-24') } })).toBe('2022-12-24 service');
    const refuse = { settings: { 'change-plan.rules.contract': 'Refuse every change' } } as const;
    expect(earliest({ ...refuse, line: { contractEnd: day('2022-12-24') } })).toBe('2022-12-25 contract');
    const [long, short] = [{ contractEnd: day('2023-12-24') }, { contractEnd: day('2022-12-24') }];
    expect(earliest({ ...refuse, data: long, line: short })).toBe('2023-12-25 contract');
    expect(earliest({ ...refuse, data: short, line: long })).toBe('2023-12-25 contract');
  });

  it('is in-contract when the longer of two contracts ends beyond the furthest day', () => {
    const rules = {
      'change-plan.rules.contract': 'Refuse every change',
      'change-plan.rules.furthest-days': 30,
    } as const;
    const [long, short] = [{ contractEnd: day('2023-12-24') }, { contractEnd: day('2022-10-20') }];
    for (const changed of [
      { data: long, line: short },
      { data: short, line: long },
    ]) {
      const { account, data } = household({ settings: rules, ...changed });
      expect(companionsOf(account, data, 'Fibre')).toBe('in-contract');
    }
  });

  it('has moved when another companion would change along, or a companion was renamed', () => {
    const plain = household();
    const wish = { service: plain.data, plan: made.fibre, startDate: day('2022-10-20') };
    const before = quoted(plain.account, wish);
    const whats = (changed: Household) =>
      whatMoved(before, quoted(household(changed).account, wish)).map(({ what }) => what);
    expect(whats({})).toEqual([]);
    expect(whats({ plans: { glass: { title: 'Glass 2' } } })).toEqual(['plan-name']);
    expect(whats({ plans: { glass: { enabled: false }, pro: { price: usd('10') } } })).toEqual(['linked-services']);
    expect(whats({ settings: { 'change-plan.rules.linked-services': 'Change alone' } })).toContain('linked-services');
  });
});
