import type { Scene } from '../scene.ts';
import { type Heard, hear } from './hear.ts';
import { namesIn } from './names-in.ts';

/**
 * What an answer chooses among what is offered. The last correction counts: "the TV, no, the phone". What is denied in it is left out:
 * "200, not 100" is the one, and "not the television" all but that.
 */
export function answeredAmong<Item>(
  heard: Heard,
  offered: readonly Item[],
  { account, words }: Pick<Scene, 'account' | 'words'>,
  answer: (heard: Heard) => readonly Item[],
): readonly Item[] {
  const listen = (text: string) => hear(text, words.locale, namesIn(account));
  const corrected = heard.correction === null ? [] : answer(listen(heard.correction));
  if (corrected.length === 1) return corrected;
  if (heard.denied === '') return answer(heard);
  const chosen = heard.affirmed === '' ? [] : answer(listen(heard.affirmed));
  if (chosen.length > 0) return chosen;
  const denied = answer(listen(heard.listening.without(listen(heard.denied).plain, ['not', 'want', 'change'])));
  return denied.length > 0 ? offered.filter((item) => !denied.includes(item)) : [];
}
