import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partnerIdSchema } from '../../../domain/ids.ts';
import { PartnerUnknown } from '../../../domain/ports/settings.ts';
import { SettingInvalid } from '../../../domain/settings/partner-settings.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import type { TestDatabase } from '../test-database.ts';
import { john, now, openDemoStore } from './demo-store.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  ({ database, store } = await openDemoStore());
});
afterAll(() => database.close());

const byDefault = partnerIdSchema.parse('default');
const harbour = partnerIdSchema.parse('harbour');
const nowhere = partnerIdSchema.parse('nowhere');
const fee = 'change-plan.recurring.fee-cheaper';

async function stored(partner: string, key: string) {
  const level = (await store.settings.partners()).find(({ id }) => id === partner);
  return level?.overrides.get(key);
}
const version = async () => (await database.prisma.catalogue.findFirstOrThrow()).version;
/** What holds for John, who is Default's customer. */
const feeOfJohn = () => store.accounts.within(john, now, async ({ account }) => account.settings[fee]);

beforeEach(async () => {
  await store.settings.set(byDefault, fee, '30');
  await store.settings.set(harbour, fee, '0');
});

describe('the settings that are stored', () => {
  it('are listed by partner, Default first, with what each of them sets', async () => {
    const partners = await store.settings.partners();
    const [first, ...others] = partners.map(({ id }) => id);
    expect(first).toBe('default');
    expect(others).toEqual([...others].sort());
    expect(partners.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect(await stored('summit', 'portal.services.show-all')).toBe(true);
    expect(await stored('summit', fee)).toBeUndefined();
  });

  it('hold from the next message on, and only for the partner they were set for', async () => {
    expect(await feeOfJohn()).toBe('30');
    await store.settings.set(byDefault, fee, '12.50');
    expect(await feeOfJohn()).toBe('12.50');
    await store.settings.set(harbour, fee, '99');
    expect(await feeOfJohn()).toBe('12.50');
  });

  it('keep the type of their value', async () => {
    await store.settings.set(harbour, 'portal.services.show-all', true);
    await store.settings.set(harbour, 'change-plan.rules.notice-days', 30);
    await store.settings.set(harbour, 'portal.services.voice', []);
    expect(await stored('harbour', 'portal.services.show-all')).toBe(true);
    expect(await stored('harbour', 'change-plan.rules.notice-days')).toBe(30);
    expect(await stored('harbour', 'portal.services.voice')).toEqual([]);
  });

  it('are inherited again after a reset, which says whether there was anything', async () => {
    expect(await store.settings.reset(harbour, fee)).toBe(true);
    expect(await stored('harbour', fee)).toBeUndefined();
    expect(await store.settings.reset(harbour, fee)).toBe(false);
    expect(await store.settings.reset(byDefault, fee)).toBe(true);
    expect(await feeOfJohn()).toBe('0');
  });

  it('raise the version of the catalogue, so that every process reads them anew', async () => {
    const before = await version();
    await store.settings.set(harbour, fee, '1');
    const between = await version();
    await store.settings.reset(harbour, fee);
    expect(between).toBeGreaterThan(before);
    expect(await version()).toBeGreaterThan(between);
  });

  it('are set one after the other: of many at once the last one holds, and none fails', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, amount) => store.settings.set(harbour, fee, String(amount))));
    expect(await stored('harbour', fee)).toMatch(/^[0-7]$/);
  });
});

describe('what cannot be set', () => {
  it('is a value that does not fit; what was there stays', async () => {
    const before = await version();
    const refused = store.settings.set(harbour, fee, 'a lot');
    await expect(refused).rejects.toThrow(SettingInvalid);
    await expect(refused).rejects.toThrow(/Harbour Net.*an amount such as 30/);
    expect(await stored('harbour', fee)).toBe('0');
    expect(await version()).toBe(before);
  });

  it('is anything of a partner that there is not', async () => {
    await expect(store.settings.set(nowhere, fee, '1')).rejects.toMatchObject({ code: 'PARTNER_UNKNOWN' });
    await expect(store.settings.reset(nowhere, fee)).rejects.toThrow(PartnerUnknown);
  });
});

it('shows what was stored past the checks, and resets it', async () => {
  await database.prisma.setting.create({ data: { partnerId: 'summit', key: 'no.such.key', value: 1 } });
  expect(await stored('summit', 'no.such.key')).toBe(1);
  expect(await store.settings.reset(partnerIdSchema.parse('summit'), 'no.such.key')).toBe(true);
  expect(await stored('summit', 'no.such.key')).toBeUndefined();
});
