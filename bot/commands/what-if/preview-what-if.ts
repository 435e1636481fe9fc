import { SettingInvalid } from '../../../domain/settings/partner-settings.ts';
import { type PreviewWish, previewQuote } from '../../operator/preview-quote.ts';
import type { QuotePreview } from '../../operator/quote-preview-json.ts';
import { CommandFailed } from '../command-failed.ts';
import { whatIfAccount, whatIfMoment } from './what-if-account.ts';
import { type WhatIfFile, whatIfFileSchema } from './what-if-file.ts';

/** What is asked on the command line, which goes before what the file asks. */
export interface WhatIfWish extends PreviewWish {
  readonly service?: string | undefined;
}

/** Reads the text of a file. Throws `CommandFailed` with every field that does not fit. */
export function readWhatIf(text: string): WhatIfFile {
  const result = whatIfFileSchema.safeParse(parsed(text));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`);
  throw new CommandFailed('WHAT_IF_INVALID', `The what-if file does not fit:\n${faults.join('\n')}`);
}

/** Prices a wish on the account that a file describes, by the same rules as on a real one. */
export function previewWhatIf(file: WhatIfFile, wish: WhatIfWish = {}): QuotePreview {
  const account = withSettingsChecked(() => whatIfAccount(file));
  const id = wish.service ?? file.ask?.service ?? (account.services.length === 1 ? account.services[0]?.id : undefined);
  const service = account.services.find((each) => each.id === id);
  if (!service) {
    const ids = account.services.map((each) => each.id).join(', ');
    throw new CommandFailed('SERVICE_UNKNOWN', `Name one of the services of the file with --service: ${ids}.`);
  }
  const { plan = file.ask?.plan, date = file.ask?.date } = wish;
  const isInFile = new Set(Object.keys(file.settings ?? {}));
  return previewQuote(account, service, { plan, date }, whatIfMoment(file, account), (name) =>
    isInFile.has(name) ? 'set in this file' : 'factory value',
  );
}

function withSettingsChecked<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof SettingInvalid) throw new CommandFailed(error.code, error.message);
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandFailed(
      'WHAT_IF_INVALID',
      `The what-if file is not JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}
