/** Every way in which opening, migrating or moving a database fails; stable, so that logs and tests can name them. */
export type DatabaseErrorCode =
  | 'EMBEDDED_DATABASE_IN_USE'
  | 'EMBEDDED_DATABASE_FOLDER_UNUSABLE'
  | 'EMBEDDED_DATABASE_NOT_FOUND'
  | 'EMBEDDED_DATABASE_WRONG_VERSION'
  | 'EMBEDDED_DATABASE_NOT_DURABLE'
  | 'DATABASE_URL_INVALID'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_LOGIN_REFUSED'
  | 'DATABASE_MISSING'
  | 'DATABASE_NOT_OURS'
  | 'DATABASE_NOT_OF_DEMO'
  | 'MIGRATION_FAILED'
  | 'MIGRATION_FAILED_EARLIER'
  | 'MIGRATION_NOT_FAILED'
  | 'MIGRATION_NEWER'
  | 'MIGRATION_UNKNOWN'
  | 'MIGRATIONS_BUSY'
  | 'MOVE_TARGET_NOT_EMPTY'
  | 'MOVE_ROWS_UNSOUND'
  | 'MOVE_NOT_EQUAL';

/**
 * A fault of the database that a person can do something about: `message` says what is wrong and then what to do, in
 * words for whoever runs Planswitch. What Prisma itself throws (P2002 and the like) is not wrapped in it.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
