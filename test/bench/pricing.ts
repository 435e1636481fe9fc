import { parseArgs } from 'node:util';
import { Temporal } from '../../domain/calendar.ts';
import { quoteIdSchema } from '../../domain/ids.ts';
import { quoteChange } from '../../domain/quote-change.ts';
import { anAccount, aPlan, aService, chargedFor, day } from '../domain/account-fixture.ts';

const help = `npm run bench:pricing -- [--seconds 1] [--rounds 3] [--plans 4]

How many changes are priced in a second: example A of the reference (refund, fee, first charge; 12 of 31 days), once as a whole quote and
once as nothing but its sums in bigint. Both take turns in one process; seconds are of processor time, and the best round counts.

  --seconds  how long each of them runs in a round
  --rounds   how many rounds
  --plans    how many plans the provider has`;

const { values: given } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    plans: { type: 'string', default: '4' },
  },
});

const options = {
  seconds: aNumber('seconds', given.seconds),
  rounds: aNumber('rounds', given.rounds),
  plans: aNumber('plans', given.plans),
};

const small = aPlan('Ethernet_100Mbps', '100.00');
const others = Array.from({ length: Math.max(options.plans - 2, 0) }, (_, index) =>
  aPlan(`Plan_${index}`, `${index}.00`),
);
const large = aPlan('Ethernet_500Mbps', '200.00', { planOptions: [small, ...others].map(({ id }) => id) });
const service = aService(large, { charged: chargedFor('2022-10-01', '2022-10-31', '200.00') });
const account = anAccount('2022-10-15', [service], [large, small, ...others], {
  settings: {
    'change-plan.recurring.refund': 'Refund unused money',
    'change-plan.recurring.fee-cheaper': '30',
    'change-plan.recurring.invoice': 'Immediately till end of active month',
  },
});
const wish = { service, plan: small, startDate: day('2022-10-20') };
const id = quoteIdSchema.parse('bench');
const at = Temporal.Instant.from('2022-10-15T10:00:00Z');

/** The whole of it, as a customer is shown it. */
function quoteTotal(): bigint {
  const result = quoteChange(account, wish, id, at);
  if (!result.ok) throw new Error(`There is no quote: ${result.refusal.code}`);
  return result.quote.total.units;
}

/** The three sums of the same quote, from the same inputs, and nothing else. */
function bareTotal(): bigint {
  const refund = share(large.price.units, 12n, 31n);
  const fee = 300_000n;
  const charge = share(small.price.units, 12n, 31n);
  return refund - fee - charge;
}

/** To cents, halves up, in ten-thousandths. */
function share(units: bigint, days: bigint, outOf: bigint): bigint {
  const divisor = outOf * 100n;
  return ((units * days * 2n + divisor) / (divisor * 2n)) * 100n;
}

const contestants = [
  { name: 'quote', price: quoteTotal },
  { name: 'bare arithmetic', price: bareTotal },
] as const;

/** How often `price` runs in a second of processor time, which other processes of the machine do not change much. */
function perSecond(price: () => bigint): number {
  const before = process.cpuUsage();
  let spent = 0;
  let runs = 0;
  let checked = 0n;
  while (spent < options.seconds) {
    for (let run = 0; run < 1000; run += 1) checked += price();
    runs += 1000;
    const { user, system } = process.cpuUsage(before);
    spent = (user + system) / 1_000_000;
  }
  if (checked !== BigInt(runs) * bareTotal()) throw new Error('The totals differ.');
  return runs / spent;
}

function main(): void {
  if (given.help) {
    process.stdout.write(`${help}\n`);
    return;
  }
  if (quoteTotal() !== bareTotal()) throw new Error(`The totals differ: ${quoteTotal()} and ${bareTotal()}.`);
  const best = { quote: 0, 'bare arithmetic': 0 };
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const { name, price } of contestants) {
      const speed = perSecond(price);
      best[name] = Math.max(best[name], speed);
      process.stdout.write(`round ${round}  ${line(name, speed)}\n`);
    }
  }
  for (const { name } of contestants) process.stdout.write(`best     ${line(name, best[name])}\n`);
  const ratio = best['bare arithmetic'] / best.quote;
  process.stdout.write(`A quote takes ${ratio.toFixed(0)} times its bare sums.\n`);
}

function line(name: string, speed: number): string {
  const each = 1_000_000 / speed;
  return `${name.padEnd(16)} ${speed.toFixed(0).padStart(9)} per second, ${each.toFixed(each < 10 ? 2 : 0)} µs each`;
}

function aNumber(name: string, text: string): number {
  const value = Number(text);
  if (value > 0 && value <= 10_000) return value;
  process.stderr.write(`--${name} ${text} is not a number from above 0 to 10000. --help shows what can be asked.\n`);
  process.exit(2);
}

main();
