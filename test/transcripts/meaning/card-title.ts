import { messagePattern } from './message-pattern.ts';
import { plainText } from './text-rule.ts';

/** Cards that are known by what is written above them, also when their buttons are gone. */
export type CardTitle = 'cost' | 'services';

export function titleKindOf(title: string | null, locale: string): CardTitle | null {
  if (title === null) return null;
  const says = (key: 'cost.title' | 'type') =>
    new RegExp(`^${messagePattern(key, locale)}$`, 'u').test(plainText(title));
  if (says('cost.title')) return 'cost';
  return says('type') ? 'services' : null;
}
