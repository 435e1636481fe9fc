import type { Scene } from '../scene.ts';
import { type Heard, hear } from './hear.ts';
import { namesIn } from './names-in.ts';
import { wordsAround } from './words-around.ts';

/**
 * What is left of a message where words at its beginning take back what is being written: nothing of "forget the question", "show me my services"
 * of "never mind, show me my services". Null where nothing is taken back.
 */
export function afterRetraction(heard: Heard, scene: Scene): string | null {
  const { listening } = heard;
  const clauses = listening.clausesOf(heard.text);
  const kept = clauses.findIndex((clause) => !isRetraction(listen(clause, scene), scene));
  if (kept < 0) return '';
  const [first = '', ...others] = clauses.slice(kept);
  const said = listen(first, scene);
  const left = listening.afterRefusal(said.plain);
  const isBegun = left !== null && said.plain.endsWith(left);
  return kept > 0 || isBegun ? [isBegun ? left : first, ...others].join(', ') : null;
}

function isRetraction(heard: Heard, scene: Scene): boolean {
  // "Don't do it" may be said to support.
  if (heard.asks || heard.concepts.has('not')) return false;
  const { listening, plain } = heard;
  const left = listening.without(listening.afterRefusal(plain) ?? plain, ['undo', 'cancel']);
  return left !== plain && wordsAround(listening.without(left, ['message', 'support', 'request']), scene).length === 0;
}

function listen(text: string, scene: Scene): Heard {
  return hear(text, scene.words.locale, namesIn(scene.account));
}
