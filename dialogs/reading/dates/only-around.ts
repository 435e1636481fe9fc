import type { DateLanguage } from './named-days.ts';

/** Whether nothing is left but words that people put around a date. Any other word may turn its meaning: "not today". */
export function isOnlyAround(rest: string, { around }: Pick<DateLanguage, 'around'>): boolean {
  return !/[\p{L}\p{N}]/u.test(rest.replace(around, ' '));
}
