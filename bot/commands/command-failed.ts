/** How a command ended, for scripts: also 0, it is done, and 2, it was not understood. */
export type FailureExit =
  /** It was not done, and the message says why. */
  | 1
  /** There was nobody to do it: no bot, another program, a bot that refuses the key, or no answer. */
  | 3;

/** A command that could not do what it was asked to; `message` says what to do about it, `code` is stable. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  readonly code: string;
  readonly exitCode: FailureExit;
  constructor(code: string, message: string, options: ErrorOptions & { readonly exitCode?: FailureExit } = {}) {
    super(message, options);
    this.code = code;
    this.exitCode = options.exitCode ?? 1;
  }
}

/** The line of `--help` that says what exit codes mean. */
export const exitCodesHelp =
  'Exit codes: 0 done, 1 not done, 2 the command was not understood, 3 no bot answers there, or none that takes the key.';
