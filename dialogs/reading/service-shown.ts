import { visibleServices } from '../../domain/account.ts';
import type { PersonEvent } from '../conversation-events.ts';
import type { Scene } from '../scene.ts';
import { serviceChosen } from './choose-service.ts';
import type { Heard } from './hear.ts';
import { ordinals } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { serviceAnswered } from './services-named.ts';
import { isNumber } from './title-words.ts';
import { wordsAround } from './words-around.ts';

const besidePlace: readonly Concept[] = ['change', 'want', 'number', 'last', ...ordinals];

/** One of the services that were shown just before, by its place or by what it costs: "the second one", "2", "the one for 9.90". */
export function serviceShown(heard: Heard, scene: Scene): PersonEvent | null {
  const { account, context } = scene;
  if (!context.servicesShown || heard.asks || heard.denied !== '') return null;
  const bare = heard.listening.without(heard.plain, ['change', 'want']);
  const isOfPlace = (word: string) => isNumber(word) || heard.listening.numberOf(word) !== null;
  const left = wordsAround(heard.listening.without(bare, besidePlace), scene).filter((word) => !isOfPlace(word));
  if (left.length > 0) return null;
  const [service, ...others] = serviceAnswered({ ...heard, plain: bare }, visibleServices(account), account.plans);
  return service && others.length === 0 ? serviceChosen(service, scene) : null;
}
