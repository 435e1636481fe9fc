import type { Account } from '../../domain/account.ts';
import { plainText } from './plain-text.ts';

const known = new WeakMap<Account, readonly string[]>();

/** The words of all plans and services of an account, as they are compared: they are never taken for misspelt words of a language. */
export function namesIn(account: Account): readonly string[] {
  const made =
    known.get(account) ??
    [
      ...[...account.plans.values()].flatMap(({ title, serviceName }) => [title, serviceName]),
      ...account.services.map(({ description }) => description),
    ].flatMap((name) => plainText(name).split(' '));
  known.set(account, made);
  return made;
}
