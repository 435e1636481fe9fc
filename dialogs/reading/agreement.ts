import type { Heard } from './hear.ts';
import type { AgreedAct } from './lexicon/lexicon.ts';

/**
 * Whether a message agrees to an act: says yes, or names the very act. What names another ("yes, take it off" where a change is to be
 * confirmed), asks, doubts ("you sure") or has a no in it ("I'm good") agrees to nothing.
 */
export function agreesTo(act: AgreedAct, { phrases, asks }: Pick<Heard, 'phrases' | 'asks'>): boolean {
  if (asks || phrases.has('no') || phrases.has('doubt')) return false;
  // "Change plan" is what another plan is asked for with, and must never book this one.
  const namesAct = phrases.has(act) && !(act === 'confirm change' && phrases.has('other plan'));
  return phrases.has('yes') || namesAct;
}
