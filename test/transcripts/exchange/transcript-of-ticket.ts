import { Temporal } from '../../../domain/calendar.ts';
import { recordedTranscript, type WrittenStep } from '../format/recorded-transcript.ts';
import type { Rows } from '../format/rows.ts';
import { withoutPersonalData } from './personal-data.ts';
import { stepsFromActivities } from './steps-from-activities.ts';
import type { TicketConversation } from './ticket-conversation.ts';

type Row = NonNullable<Rows['Customer']>[number];
const standIn = { id: 'customer', name: 'A Customer', login: '900001', email: 'customer@example.com' } as const;

/** The text of a transcript that says what was said, on an account like the one it was about, in which nobody can be recognised. */
export function transcriptOfTicket(number: number, conversation: TicketConversation): string {
  const { rows, customerId, activities, answers, startedAt, locale } = conversation;
  const known = knownWords(rows);
  const clean = (text: string) => withoutPersonalData(text, known);
  const partner = rows.Partner?.find(({ id }) => id === rows.Customer?.[0]?.['partnerId']);
  const timeZone = String(partner?.['timeZone'] ?? 'UTC');
  const clock = Temporal.Instant.from(startedAt).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const steps = withAnswers(stepsFromActivities(activities), answers).map((step) => cleaned(step, clean));
  const comment = `The conversation of ticket #${number}. Names, logins, addresses and numbers are replaced; plans and settings are those of the
day this was made. Read it before it goes anywhere: what somebody wrote may tell who they are in words no pattern knows.`;
  return recordedTranscript(
    {
      name: `The conversation of ticket #${number}`,
      as: standIn.id,
      ...(locale !== null && { locale }),
      clock: clock.toString({ smallestUnit: 'minute' }),
      rows: rowsWithoutPersonalData(rows, customerId),
    },
    steps,
    comment,
  );
}

/** What the database knows about the person, and what stands for it. Parts of the name count too. */
function knownWords({ Customer = [], Service = [] }: Rows): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, login, email } of Customer) {
    for (const part of String(name).split(/\s+/)) found.set(part, 'Customer');
    found.set(String(name), standIn.name);
    found.set(String(login), standIn.login);
    found.set(String(email), standIn.email);
  }
  for (const { login, phone, ipv4 } of Service) {
    found.set(String(login), standIn.login);
    found.set(String(phone), '000000');
    found.set(String(ipv4), '192.0.2.1');
  }
  found.delete('null');
  return found;
}

function rowsWithoutPersonalData(rows: Rows, customerId: string): Rows {
  const { Customer = [], Service = [], Plan = [], Partner = [], LedgerEntry = [] } = rows;
  const owned = (row: Row) => (row['customerId'] === customerId ? { ...row, customerId: standIn.id } : row);
  const ofPlans = new Set(Plan.flatMap(({ locations }) => (Array.isArray(locations) ? locations : [])));
  const titles = new Map(Plan.map(({ id, title, serviceName }) => [id, { title, serviceName }]));
  const tables: Rows = {
    ...rows,
    Partner: Partner.map((row, index) => ({ ...row, name: `Provider ${index + 1}` })),
    Customer: Customer.map((row) => ({
      ...{ ...row, ...standIn },
      // Where plans are sold by place, the place decides; else it tells where somebody lives.
      location: ofPlans.has(row['location'] ?? '') ? (row['location'] ?? null) : null,
    })),
    Service: Service.map(owned).map((row, index) => {
      const plan = titles.get(row['planId'] ?? '');
      const isOfPlan = [plan?.title, plan?.serviceName].includes(row['description']);
      return {
        ...{ ...row, description: isOfPlan ? (row['description'] ?? null) : (plan?.title ?? null) },
        ...(row['login'] !== null && { login: `${standIn.login}-${index + 1}` }),
        ...(row['phone'] !== null && { phone: '000000' }),
        ...(row['ipv4'] !== null && { ipv4: '192.0.2.1' }),
      };
    }),
    LedgerEntry: LedgerEntry.map(owned).map((row) => ({ ...row, description: String(row['kind']) })),
  };
  return Object.fromEntries(Object.entries(tables).map(([table, list]) => [table, list.map(withoutNulls)]));
}

function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** Before support is quoted to the customer, support says it; and the replayed ticket has a number of its own. */
function withAnswers(steps: readonly WrittenStep[], answers: readonly string[]): WrittenStep[] {
  const left = [...answers];
  return steps.flatMap((step) => {
    const isNotice = JSON.stringify(step).includes('"notice.ticket-answered"');
    const answer = isNotice ? left.shift() : undefined;
    return answer === undefined ? [step] : [{ support: `answer 1 "${answer.replaceAll('"', "'")}"` }, step];
  });
}

/** Every text of a step; the number of a ticket is another when it is opened again. */
function cleaned(step: WrittenStep, clean: (text: string) => string): WrittenStep {
  if (typeof step === 'string') return step;
  const through = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) return value.map(through);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => key !== 'number');
    return Object.fromEntries(kept.map(([key, one]) => [key, through(one)]));
  };
  return Object.fromEntries(Object.entries(step).map(([key, value]) => [key, through(value)]));
}
