import type { StoredExpectation } from '../format/stored-expectation.ts';
import type { Difference } from '../meaning/judge-message.ts';
import { fits } from '../meaning/text-rule.ts';
import type { StoredRow, StoredState } from './stored-state.ts';

const sections = ['changes', 'tickets', 'services', 'ledger'] as const;
type ExpectedRow = NonNullable<StoredExpectation[(typeof sections)[number]]>[number];

/** Everything that is stored otherwise than a transcript says. */
export function judgeStored(expected: StoredExpectation, stored: StoredState): Difference[] {
  const found: Difference[] = [];
  for (const section of sections) {
    const rows: readonly ExpectedRow[] | undefined = expected[section];
    if (!rows) continue;
    const actual = stored[section];
    const fit = rows.length === actual.length && rows.every((row, index) => rowFits(row, actual[index] ?? {}));
    if (fit) continue;
    const named = new Set(rows.flatMap((row) => Object.keys(row)));
    const wanted = rows.map((row) => rowText(row, named)).join('\n');
    found.push({
      ...{ about: section, expected: rows.length === 0 ? 'none' : wanted },
      actual: actual.length === 0 ? ['none'] : actual.map((row) => rowText(row, named)),
    });
  }
  const { balance, mails } = expected;
  if (balance !== undefined && !fits(balance, stored.balance)) {
    found.push({ about: 'balance', expected: balance, actual: [stored.balance] });
  }
  if (mails !== undefined && mails !== stored.mails) {
    found.push({ about: 'mails', expected: String(mails), actual: [String(stored.mails)] });
  }
  return found;
}

/** Whether a stored row is as a file says, in the fields it names. */
export function rowFits(expected: ExpectedRow, actual: StoredRow): boolean {
  return Object.entries(expected).every(([field, rule]) => {
    const value = actual[field] ?? null;
    if (Array.isArray(rule)) {
      return (
        Array.isArray(value) && rule.length === value.length && rule.every((one, index) => fits(one, value[index]))
      );
    }
    if (rule === null || value === null) return rule === value;
    return fits(String(rule), typeof value === 'string' ? value : value.join('\n'));
  });
}

/** Of a row what the file names; all of it where the file names nothing. */
function rowText(row: ExpectedRow | StoredRow, named: ReadonlySet<string>): string {
  const fields = Object.entries(row).filter(([field]) => named.size === 0 || named.has(field));
  return `{ ${fields.map(([field, value]) => `${field}: ${Array.isArray(value) ? value.join(' | ') : value}`).join(', ')} }`;
}
