import levenshtein from 'damerau-levenshtein';
import { isMessageKey, messageKeys } from './message-pattern.ts';
import { patternIn } from './text-rule.ts';

/** Of 0 to 1; two keys that are less alike are no slip of the fingers. */
const ALIKE = 0.6;

/** Whether a text is written as keys are, with a first part that keys have, and is none: `button.confrim`, but not `bill.pdf`. */
export function looksLikeKey(text: string): boolean {
  if (isMessageKey(text) || !/^[a-z]+(?:[.-][a-z]+)+$/.test(text)) return false;
  const family = text.slice(0, text.search(/[.]/) + 1);
  return family !== '' && messageKeys.some((key) => key.startsWith(family));
}

/** What is wrong with a key that there is not; where one is like it, which. */
export function unknownKey(key: string): string {
  if (patternIn(key)) {
    return `${key} is a pattern, and this takes the key of a message; write the pattern under "contains", or alone as "bot: ${key}".`;
  }
  const near = nearestKeys(key);
  const meant =
    near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ' The keys are in dialogs/language/messages.ts.';
  return `there is no message "${key}" in dialogs/language.${meant}${/\s/.test(key) ? ' Words go under "contains".' : ''}`;
}

/** Up to three keys that are like it, the most alike first. */
function nearestKeys(text: string): string[] {
  return messageKeys
    .map((key) => ({ key, alike: levenshtein(text, key).similarity }))
    .filter(({ alike }) => alike >= ALIKE)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, 3)
    .map(({ key }) => key);
}
