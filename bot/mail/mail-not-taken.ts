/**
 * A mail that a mail server did not take. `permanent`: the server refused this mail for good, and the same mail would be refused again.
 * `code` is stable; the message names the server's answer by its number only, for its words quote addresses.
 */
export class MailNotTaken extends Error {
  override readonly name = 'MailNotTaken';
  readonly code = 'MAIL_NOT_TAKEN';
  readonly permanent: boolean;

  constructor(permanent: boolean, message: string, options?: ErrorOptions) {
    super(message, options);
    this.permanent = permanent;
  }
}
