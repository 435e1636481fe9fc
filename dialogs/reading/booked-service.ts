import type { Service } from '../../domain/service.ts';
import { onlyAgreedChange } from '../agreed-changes.ts';
import type { Scene } from '../scene.ts';
import { type DescribedChange, plansSpokenOf } from './described-change.ts';
import type { Heard } from './hear.ts';
import { currentPlanOf } from './plan-choices.ts';
import { plansNamed } from './plans-named.ts';
import { isNumber, titleWords } from './title-words.ts';

/**
 * The service of the one change that waits to start, where a sentence wishes another plan or day for it: "make it the 100 instead", "can I
 * move it to the 15th?", "change my internet". That change has to be undone first.
 */
export function bookedService(
  heard: Heard,
  { wishes, services, found }: DescribedChange,
  scene: Scene,
): Service | null {
  const { account } = scene;
  const only = onlyAgreedChange(account);
  const has = (...some: ReadonlyArray<'change' | 'want' | 'instead' | 'maybe' | 'undo' | 'cancel'>) =>
    some.some((concept) => heard.concepts.has(concept));
  if (!only || wishes.length > 0 || !has('change', 'want', 'instead', 'maybe') || has('undo', 'cancel')) return null;
  const { oldServiceId, newServiceId } = only.chosen;
  const service = account.services.find(({ id }) => id === oldServiceId);
  const isOfAnother = services.some(
    (each) => each.id !== oldServiceId && each.id !== newServiceId && isNamedInWords(each, heard, scene),
  );
  if (!service || isOfAnother) return null;
  if (services.some(({ id }) => id === oldServiceId || id === newServiceId)) return service;
  const named = plansNamed(heard, plansSpokenOf(account, service), currentPlanOf(account, service)).items;
  // "Change it to the 20th" in a way that is no day by itself.
  const isOfADay = found !== null || (has('change', 'instead') && /\d/.test(heard.plain));
  return named.length > 0 || isOfADay ? service : null;
}

/** By a word, not only by a number that another plan has too: "100" of "Voice 100". */
function isNamedInWords({ description, type, planId }: Service, heard: Heard, { account }: Scene): boolean {
  const names = titleWords(`${description} ${account.plans.get(planId)?.title ?? ''}`);
  const said = titleWords(heard.plain).map(({ text }) => text);
  return heard.concepts.has(type) || names.some(({ text }) => !isNumber(text) && said.includes(text));
}
