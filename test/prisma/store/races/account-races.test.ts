import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cancelChange } from '../../../../domain/cancel-change.ts';
import { conversationIdSchema, quoteIdSchema } from '../../../../domain/ids.ts';
import { openTicket } from '../../../../domain/open-ticket.ts';
import type { AccountUnit } from '../../../../domain/ports/accounts.ts';
import type { ChangeBooking } from '../../../../domain/schedule-change.ts';
import type { Store } from '../../../../prisma/store/open-store.ts';
import { gate, holding, watching } from '../../barrier.ts';
import { describeOnServer } from '../../on-server.ts';
import type { TestDatabase } from '../../test-database.ts';
import { anotherJohn, quoteOf } from '../another-john.ts';
import { bookingOf, ids, maria, now, openDemoStore } from '../demo-store.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  ({ database, store } = await openDemoStore());
});
afterAll(() => database.close());

const conflict = { code: 'STORE_CONFLICT' };

/** A customer of this test only. */
async function somebody() {
  const { customer, service } = await anotherJohn(database, ids.next());
  const within = <T>(work: (unit: AccountUnit) => Promise<T>) => store.accounts.within(customer, now, work);
  const bookable = async (unit: AccountUnit) => {
    const quote = quoteOf(unit, service, quoteIdSchema.parse(ids.next()));
    await unit.saveQuote(quote);
    return bookingOf(unit, quote);
  };
  const book = async (unit: AccountUnit) => unit.bookChange(await bookable(unit));
  const version = async () => (await database.prisma.service.findUniqueOrThrow({ where: { id: service } })).version;
  const changes = () => database.prisma.planChange.count({ where: { customerId: customer } });
  return { customer, service, within, bookable, book, version, changes };
}

/** As somebody would write it who read the service after what was written meanwhile, so that its version fits. */
function overVersion(
  { changes: [{ oldService, ...first }], ...booking }: ChangeBooking,
  version: number,
): ChangeBooking {
  return { ...booking, changes: [{ ...first, oldService: { ...oldService, version: version + 1 } }] };
}

/** The account's lock, the service's version and two unique indexes keep a change from being booked twice: here each alone. */
describe('a booking', () => {
  it('over a service that somebody wrote who does not take the lock is refused: its version', async () => {
    const { service, within, bookable, changes } = await somebody();
    const booking = await within(bookable);
    await database.pool.query(`UPDATE "Service" SET "version" = "version" + 1 WHERE "id" = $1`, [service]);
    await expect(within((unit) => unit.bookChange(booking))).rejects.toMatchObject(conflict);
    expect(await changes()).toBe(0);
  });

  it('of a service that has an open change is refused: the index of open changes', async () => {
    const { within, bookable, book, version, changes } = await somebody();
    const second = await within(bookable);
    await within(book);
    const fitting = overVersion(second, await version());
    await expect(within((unit) => unit.bookChange(fitting))).rejects.toMatchObject(conflict);
    expect(await changes()).toBe(1);
  });

  it('with a quote that was used is refused, whatever became of its change: the index of quotes', async () => {
    const { customer, service, within, version, changes } = await somebody();
    const quote = await within(async (unit) => quoteOf(unit, service, quoteIdSchema.parse(ids.next())));
    const [first, second] = await within(async (unit) => [bookingOf(unit, quote), bookingOf(unit, quote)] as const);
    await within((unit) => unit.bookChange(first));
    await database.prisma.planChange.updateMany({ where: { customerId: customer }, data: { state: 'cancelled' } });
    const fitting = overVersion(second, await version());
    await expect(within((unit) => unit.bookChange(fitting))).rejects.toMatchObject(conflict);
    expect(await changes()).toBe(1);
  });

  it('that was undone is not undone again: its state', async () => {
    const { within, book, version } = await somebody();
    await within(book);
    const cancellation = await within(async (unit) => {
      const [open] = unit.account.openChanges;
      const result = open && cancelChange(unit.account, open.id, [], ids);
      if (!result?.ok) throw new Error('It cannot be undone.');
      return result.cancellation;
    });
    await within((unit) => unit.cancelChange(cancellation));
    const [{ change, oldService }] = cancellation.changes;
    const fitting = { change, oldService: { ...oldService, version: (await version()) + 1 } };
    const again = within((unit) => unit.cancelChange({ changes: [fitting], ledger: [] }));
    await expect(again).rejects.toMatchObject(conflict);
  });
});

describeOnServer('of two at the same moment', () => {
  it('who hold an account, each is alone with it, and the second sees what the first wrote', async () => {
    const { customer, within, book } = await somebody();
    const barrier = await holding(database, 'SELECT FROM "Customer" WHERE "id" = $1 FOR NO KEY UPDATE', [customer]);
    const seen: number[] = [];
    const booked = [1, 2].map(() =>
      within(async (unit) => {
        seen.push(unit.account.openChanges.length);
        if (unit.account.openChanges.length === 0) await book(unit);
      }),
    );
    const settled = Promise.allSettled(booked);
    await barrier.whenWaiting(2);
    expect(seen).toEqual([]);
    await barrier.commit();
    expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(seen).toEqual([0, 1]);
  });

  it('who apply what is due, one applies it, and the other does not wait for it', async () => {
    const { service, within, book, version } = await somebody();
    // Nothing of the other tests is due.
    await database.prisma.planChange.updateMany({ data: { state: 'cancelled' } });
    await within(book);
    const later = now.add({ hours: 24 * 10 });
    const barrier = await holding(database, 'SELECT FROM "Service" WHERE "id" = $1 FOR UPDATE', [service]);
    const first = store.dueChanges.apply(later, 10);
    await barrier.whenWaiting(1);
    const second = store.dueChanges.apply(later, 10);
    expect(await Promise.race([second, barrier.whenWaiting(2)])).toEqual({ applied: 0, failed: [] });
    await barrier.commit();
    expect(await first).toEqual({ applied: 1, failed: [] });
    expect(await version()).toBe(3);
  });

  // The account's lock is out of play: two customers. So is the look for an earlier ticket: the first is not committed.
  it('who open a ticket with one key, one does', async () => {
    const { within } = await somebody();
    const conversationId = conversationIdSchema.parse('none');
    const question = { message: 'hi', attachmentIds: [], conversationId, idempotencyKey: 'same' };
    const open = (unit: AccountUnit) => unit.openTicket(openTicket(unit.account, question, ids, now));
    const [began, end] = [gate(), gate()];
    const first = within(async (unit) => {
      await open(unit);
      began.open();
      await end.opened;
    });
    await began.opened;
    const barrier = await watching(database);
    const second = store.accounts.within(maria, now, open);
    const refused = expect(second).rejects.toMatchObject({ code: 'P2002' });
    expect(await barrier.meanwhile(second)).toBe('waits');
    end.open();
    await first;
    await refused;
    expect(await database.prisma.ticket.count()).toBe(1);
  });
});
