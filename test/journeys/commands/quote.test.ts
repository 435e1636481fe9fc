import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customerIdSchema } from '../../../domain/ids.ts';
import { quoteCodec } from '../../../domain/quote.ts';
import { openOperatorServer, supportApiKey } from '../../bot/operator/operator-server.ts';
import { runCommand } from '../../bot/run-command.ts';
import { temporaryFolder } from '../../prisma/temporary-folder.ts';

const internet = ['--service', '11'] as const;
const slower = [...internet, '--plan', 'Ethernet_100Mbps'] as const;

describe('npm run quote, with a running bot', { timeout: 60_000 }, () => {
  let server: Awaited<ReturnType<typeof openOperatorServer>>;
  beforeAll(async () => {
    server = await openOperatorServer();
  });
  afterAll(() => server.close());

  const run = async (...words: string[]) =>
    runCommand(
      'quote',
      await temporaryFolder(),
      { PORT: String(server.port), SUPPORT_API_KEY: supportApiKey },
      ...words,
    );

  it('prints what a change costs, and keeps nothing of it', async () => {
    const { code, out, err } = await run(...slower, '--date', '2026-11-26');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Ethernet_500Mbps → Ethernet_100Mbps from 26 November 2026 (a cheaper plan)

  +33.33  Refund Ethernet_500Mbps, 26 to 30 November 2026
  -30.00  Fee applied for changing plan from Ethernet_500Mbps to Ethernet_100Mbps
  -16.67  Ethernet_100Mbps, 26 to 30 November 2026
  -13.34  together, to pay

  Price of change  30.00 USD (the fees alone)
  To pay now       13.34 USD
`);
    expect(await server.prisma.quote.count()).toBe(0);
    expect(await server.prisma.planChange.count()).toBe(0);
  });

  it('explains every line, the level of each setting, and every plan', async () => {
    const { out } = await run(...slower, '--date', '2026-11-26', '--explain');
    for (const part of [
      'Refund Ethernet_500Mbps: 200.00 × 5 of 30 days (26 to 30 November 2026) = 33.333… → 33.33',
      'asked for by change-plan.recurring.fee-cheaper = 30 (set on Default)',
      'before: Ethernet_500Mbps, 200.00 per month',
      'Ethernet_100Mbps, 1 to 31 December 2026: 100.00 × all 31 days = 100.00',
      '0.00 + 33.33 - 30.00 - 16.67 = -13.34',
      'change-plan.recurring.refund = Refund unused money (set on Default)',
      'all others have their factory value',
      'DSL_16Mbps        id 7   19.90 USD per month      no: it is not sold any more',
    ])
      expect(out).toContain(part);
  });

  it('gives the document as JSON', async () => {
    const { code, out } = await run(...slower, '--date', 'tomorrow', '--json');
    expect(code).toBe(0);
    expect(quoteCodec.parse(JSON.parse(out))).toMatchObject({
      ...{ id: 'preview', serviceId: '11', customerId: customerIdSchema.parse('1'), direction: 'cheaper' },
      ...{ newPlan: { title: 'Ethernet_100Mbps' } },
    });
    expect(JSON.parse(out)).toMatchObject({ startDate: '2026-11-23' });
  });

  it('takes the plan by its id or title, in capitals or not, and the earliest day without a date', async () => {
    for (const plan of ['2', 'ethernet_100mbps']) {
      const { out } = await run(...internet, '--plan', plan);
      expect(out).toContain('→ Ethernet_100Mbps from 22 November 2026');
      expect(out).toContain('That is the earliest possible day; no day was given.');
    }
  });

  it('lists every plan with its verdict without a plan', async () => {
    const { code, out } = await run(...internet);
    expect(code).toBe(0);
    expect(out).toContain('Ethernet_500Mbps (service 11 of John Doe)');
    expect(out).toMatch(/Ethernet_100Mbps +id 2 +100\.00 USD per month +offered, from 22 November 2026/);
    const { out: json } = await run(...internet, '--json');
    expect(JSON.parse(json)).toMatchObject({
      ...{ service: { id: '11' }, ways: { selfChange: { open: true } } },
      plans: expect.arrayContaining([expect.objectContaining({ title: 'Ethernet_500Mbps', verdict: 'current' })]),
    });
    expect(out).toMatch(/Voice 100 +id 11 +9\.90 USD per month +no: it is for another type of service/);
  });

  it('refuses in a sentence with what is possible instead, and with exit code 1', async () => {
    expect(await run(...slower, '--date', '2026-11-01')).toEqual({
      ...{ code: 1, out: '' },
      err: 'The change cannot start on 1 November 2026: the earliest day is 22 November 2026, because it is today.\nThe nearest possible day is 22 November 2026.\n',
    });
    expect(await run(...internet, '--plan', 'Radio_10Mbps')).toMatchObject({
      ...{
        code: 1,
        err: expect.stringMatching(/the current plan does not list it.*\nPossible: Ethernet_100Mbps from/),
      },
    });
    expect(await run(...internet, '--plan', 'Ether')).toMatchObject({
      ...{ code: 1, err: expect.stringContaining('There is no plan "Ether". There are: Ethernet_100Mbps,') },
    });
    expect(await run('--service', '999')).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^There is no service 999\. .*--customer LOGIN\n$/),
    });
    expect(JSON.parse((await run('--service', '999', '--json')).out)).toMatchObject({ code: 'SERVICE_UNKNOWN' });
    expect((await run('--customer', '000001')).out).toMatch(
      /^John Doe \(login 000001, id 1\)\nid +service +plan +status\n11 +Ethernet/,
    );
    expect(await run('--customer', 'nobody')).toMatchObject({ code: 1, err: expect.stringContaining('no customer') });
  });

  it('gives a refusal as JSON too', async () => {
    const { code, out } = await run(...slower, '--date', '2026-11-01', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ...{ code: 'DATE_NOT_POSSIBLE', earliest: '2026-11-22', earliestReason: 'today', nearest: '2026-11-22' },
    });
  });

  it.each([
    [[], 'name the --service (--customer lists them)'],
    [['--service', '11', '--date', '2026-02-30'], 'Write a day such as'],
    [['--service', '11', '--date', 'today'], '--date needs a --plan'],
    [['--service', '11', '--day', 'today'], "unknown option '--day'"],
  ])('does not understand %j: exit code 2', async (words, why) => {
    expect(await run(...words)).toMatchObject({ code: 2, err: expect.stringContaining(why) });
  });

  it('says so when the settings of the partner do not fit', async () => {
    const key = 'change-plan.recurring.fee-cheaper';
    const { partnerId } = await server.prisma.customer.findUniqueOrThrow({ where: { id: '1' } });
    const where = { partnerId_key: { partnerId, key } };
    const before = await server.prisma.setting.findUnique({ where });
    await server.prisma.setting.upsert({
      where,
      create: { partnerId, key, value: 'a lot' },
      update: { value: 'a lot' },
    });
    expect(await run(...slower)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(key) });
    await (before?.value === '30'
      ? server.prisma.setting.update({ where, data: { value: '30' } })
      : server.prisma.setting.delete({ where }));
    expect((await run(...slower)).code).toBe(0);
  });

  it('is for whoever has the support key, over HTTP', async () => {
    const ask = (query: string, key = supportApiKey) =>
      fetch(`${server.address}/operator/api/quote?${query}`, { headers: { Authorization: `Bearer ${key}` } });
    expect((await ask('service=11', 'wrong')).status).toBe(401);
    for (const query of ['', 'service=11&pln=2', 'service=11&date=soon', 'service=']) {
      expect((await ask(query)).status).toBe(400);
    }
    expect((await ask('service=11&plan=2&date=2020-01-01')).status).toBe(200);
  });
});

it('quotes without a bot, on its database', { timeout: 120_000 }, async () => {
  const { code, out } = await runCommand('quote', await temporaryFolder(), { PORT: '1', DEMO: 'on' }, ...slower);
  expect(code).toBe(0);
  expect(out).toContain('Ethernet_500Mbps → Ethernet_100Mbps');
});
