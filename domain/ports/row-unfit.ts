/** A value that is stored and does not fit, and where. */
export interface UnfitValue {
  /** Null where the row is nobody's. */
  readonly customerId: string | null;
  readonly table: string;
  readonly id: string;
  /** The column, and the way into its document, such as `charged.0.amount`. */
  readonly field: string;
  /** As JSON, cut when it is long. */
  readonly value: string;
  /** What would fit. */
  readonly why: string;
}

/**
 * What is stored about a customer does not fit: nothing can be said to them before an operator mends the row; others are not concerned.
 * `code` is stable. For operators: `npm run doctor` finds all such rows.
 */
export class RowUnfit extends Error {
  readonly code = 'ROW_UNFIT';
  override readonly name = 'RowUnfit';
  readonly found: UnfitValue;

  constructor(found: UnfitValue) {
    super(unfitText(found));
    this.found = found;
  }
}

/** One sentence for operators. */
export function unfitText({ customerId, table, id, field, value, why }: UnfitValue): string {
  const whose = customerId === null ? '' : ` of customer ${customerId}`;
  return `${table} ${id}${whose}: ${field} is ${value}, which does not fit (${why}).`;
}
