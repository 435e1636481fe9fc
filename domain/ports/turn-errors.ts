/** The database failed or could not be reached, before or during a turn. Nothing was written; it may go well next time. `code` is stable. */
export class StoreFailed extends Error {
  readonly code = 'STORE_FAILED';
  override readonly name = 'StoreFailed';
  constructor(cause: unknown) {
    super('The database failed.', { cause });
  }
}

/**
 * A message cannot be answered because what is stored about its customer does not fit; trying again does not help before an operator
 * mends it, so the customer is to be told. `cause` says what is wrong, `code` is stable.
 */
export class AccountUnreadable extends Error {
  readonly code = 'ACCOUNT_UNREADABLE';
  override readonly name = 'AccountUnreadable';
  /** The entry of the inbox that waits. */
  readonly seq: number;
  /** The conversation's locale. */
  readonly locale: string | null;

  constructor(seq: number, locale: string | null, cause: unknown) {
    super('The account of this conversation cannot be read.', { cause });
    this.seq = seq;
    this.locale = locale;
  }
}
