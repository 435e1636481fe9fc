import type { Account } from '../account.ts';
import { decimalsOf, FINEST_DECIMALS } from '../money.ts';

/**
 * To how many decimals each line is rounded: the currency's own, or four where the partner rounds the total at the end (Splynx *Finance
 * rounding*; reference 2.6).
 */
export function lineDecimals({ settings, partner }: Pick<Account, 'settings' | 'partner'>): number {
  return settings['change-plan.rounding'] === 'Each transaction' ? decimalsOf(partner.currency) : FINEST_DECIMALS;
}
