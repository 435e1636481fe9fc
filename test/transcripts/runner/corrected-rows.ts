import type { Document } from 'yaml';
import type { StoredExpectation } from '../format/stored-expectation.ts';
import { judgeStored, rowFits } from '../stored/judge-stored.ts';
import type { StoredRow, StoredState } from '../stored/stored-state.ts';

/** Puts what a document says about the database right: rows that fit stay as they are written, others name the same fields. */
export function correctedRows(
  document: Document,
  path: ReadonlyArray<string | number>,
  expected: StoredExpectation,
  stored: StoredState,
): void {
  for (const { about } of judgeStored(expected, stored)) {
    if (about === 'balance') document.setIn([...path, about], stored.balance);
    else if (about === 'mails') document.setIn([...path, about], stored.mails);
    else if (about === 'changes' || about === 'tickets' || about === 'services' || about === 'ledger') {
      const rows = expected[about] ?? [];
      const named = new Set(rows.flatMap((row) => Object.keys(row)));
      const corrected = stored[about].map((row, index) => {
        const written = rows[index];
        return written && rowFits(written, row) ? written : namedFields(row, named);
      });
      document.setIn([...path, about], document.createNode(corrected, { flow: true }));
    }
  }
}

function namedFields(row: StoredRow, named: ReadonlySet<string>): StoredRow {
  return Object.fromEntries(Object.entries(row).filter(([field]) => named.size === 0 || named.has(field)));
}
