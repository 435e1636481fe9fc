import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settingNames } from '../../../domain/settings/setting-keys.ts';
import { openOperatorServer, supportApiKey } from './operator-server.ts';

let server: Awaited<ReturnType<typeof openOperatorServer>>;
beforeAll(async () => {
  server = await openOperatorServer();
});
afterAll(() => server.close());

async function ask(method: string, path: string, body?: object, key = supportApiKey) {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  const response = await fetch(`${server.address}/operator/api/settings${path}`, {
    ...{ method, headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: z.json().parse(await response.json()) };
}
const fault = (status: number, code: string, words: string) => ({
  ...{ status, body: { error: { code, message: expect.stringContaining(words) } } },
});
const fee = 'change-plan.recurring.fee-cheaper';

describe('the operator’s settings', () => {
  it('are all listed, for Default when no partner is named', async () => {
    const { status, body } = await ask('GET', '');
    expect(status).toBe(200);
    expect(body).toMatchObject({ partner: { id: 'default', isDefault: true }, warnings: [], faults: [] });
    const listed = z.object({ settings: z.array(z.object({ key: z.string() })) }).parse(body);
    expect(listed.settings.map(({ key }) => key)).toEqual(settingNames);
  });

  it('are explained for a partner by its id or name', async () => {
    for (const partner of ['harbour', encodeURIComponent('Harbour Net (self-change only, no refund)')]) {
      expect(await ask('GET', `/${fee}?partner=${partner}`)).toMatchObject({
        status: 200,
        body: { partner: { id: 'harbour' }, setting: { winner: 'partner', value: '0', overridden: true } },
      });
    }
  });

  it('are set, answered with what holds then, and reset', async () => {
    const set = await ask('PUT', `/${fee}?partner=lakeside`, { value: '12' });
    const own = { partner: { id: 'lakeside' }, setting: { winner: 'partner', value: '12', overridden: true } };
    expect(set).toMatchObject({ status: 200, body: own });
    const reset = await ask('DELETE', `/${fee}?partner=lakeside`);
    const inherited = { outcome: 'reset', setting: { winner: 'Default', value: '30', overridden: false } };
    expect(reset).toMatchObject({ status: 200, body: inherited });
    expect(await ask('DELETE', `/${fee}?partner=lakeside`)).toMatchObject({ body: { outcome: 'was-not-set' } });
  });

  it('come with what would surprise', async () => {
    const key = 'change-plan.rules.cool-down-days';
    expect(await ask('PUT', `/${key}?partner=summit`, { value: 30 })).toMatchObject({
      body: { warnings: [{ keys: [key, 'change-plan.rules.cool-down-fee'] }] },
    });
    expect(await ask('GET', `/${fee}?partner=summit`)).toMatchObject({ body: { warnings: [] } });
    await ask('DELETE', `/${key}?partner=summit`);
  });

  it('show what was stored past the checks, which can be mended', async () => {
    const { prisma } = server;
    await prisma.setting.create({ data: { partnerId: 'summit', key: 'old.key', value: 1 } });
    await prisma.setting.create({ data: { partnerId: 'summit', key: fee, value: 'a lot' } });
    const listed = await ask('GET', '?partner=summit');
    const faults = [expect.stringContaining('a lot'), expect.stringContaining('old.key')];
    expect(listed).toMatchObject({ status: 200, body: { faults: expect.arrayContaining(faults), warnings: [] } });
    expect(await ask('DELETE', '/old.key?partner=summit')).toMatchObject({ body: { outcome: 'reset', setting: null } });
    expect(await ask('PUT', `/${fee}?partner=summit`, { value: '3' })).toMatchObject({ status: 200 });
    expect(await ask('DELETE', `/${fee}?partner=summit`)).toMatchObject({ status: 200 });
    expect(await ask('GET', '?partner=summit')).toMatchObject({ body: { faults: [] } });
  });
});

describe('what cannot be asked', () => {
  it('is anything without the support key', async () => {
    for (const [method, path] of [
      ['GET', ''],
      ['GET', `/${fee}`],
      ['PUT', `/${fee}`],
      ['DELETE', `/${fee}`],
    ] as const) {
      expect((await ask(method, path, method === 'PUT' ? { value: '1' } : undefined, 'wrong')).status).toBe(401);
    }
  });

  it('is a setting that there is not', async () => {
    const unknown = fault(404, 'SETTING_UNKNOWN', 'Did you mean change-plan.recurring.refund');
    expect(await ask('GET', '/change-plan.recuring.refund')).toMatchObject(unknown);
    expect(await ask('PUT', '/change-plan.recuring.refund', { value: 'None' })).toMatchObject(unknown);
    expect(await ask('DELETE', '/change-plan.recuring.refund')).toMatchObject(unknown);
    for (const key of ['__proto__', 'toString', '%00', encodeURIComponent('a/b c')]) {
      expect((await ask('GET', `/${key}`)).status).toBe(404);
    }
  });

  it('is a partner that there is not', async () => {
    const unknown = fault(404, 'PARTNER_UNKNOWN', 'harbour (Harbour Net');
    expect(await ask('GET', '?partner=habour')).toMatchObject(unknown);
    expect(await ask('PUT', `/${fee}?partner=habour`, { value: '1' })).toMatchObject(unknown);
  });

  it.each<[string, object]>([
    ['a value that does not fit', { value: 'a lot' }],
    ['a value of another type', { value: 30 }],
    ['no value', { value: null }],
  ])('is %s, and what was there stays', async (_, body) => {
    expect(await ask('PUT', `/${fee}`, body)).toMatchObject(fault(400, 'SETTING_INVALID', 'an amount such as 30'));
    expect(await ask('GET', `/${fee}`)).toMatchObject({ body: { setting: { value: '30' } } });
  });

  it('is a body or a query of another shape: a misspelled partner is not Default', async () => {
    const invalid = { status: 400, body: { error: { code: 'REQUEST_INVALID' } } };
    expect(await ask('PUT', `/${fee}`, {})).toMatchObject(invalid);
    expect(await ask('PUT', `/${fee}`, { value: '1', partner: 'harbour' })).toMatchObject(invalid);
    expect(await ask('PUT', `/${fee}?partnr=harbour`, { value: '1' })).toMatchObject(invalid);
    expect(await ask('GET', '?partner=')).toMatchObject(invalid);
  });
});
