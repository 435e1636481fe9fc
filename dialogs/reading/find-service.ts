import type { Service } from '../../domain/service.ts';
import { plainText } from './plain-text.ts';

const typeWords = {
  internet: /\b(internet|broadband|fibre|fiber|wifi|data)\b/,
  voice: /\b(voice|phone|telephone|landline|mobile|calls?)\b/,
  recurring: /\b(recurring|tv|hosting|subscription)\b/,
} as const;

/** The one service a person means: its number in the list as shown, its name or a part of it, its id, its type. Null for none or several. */
export function findService(text: string, services: readonly Service[]): Service | null {
  const wanted = plainText(text);
  if (wanted === '') return null;
  const [, position] = /^(?:number |no\.? |#)?(\d{1,2})$/.exec(wanted) ?? [];
  if (position) return services[Number(position) - 1] ?? null;
  const exact = services.filter((service) => plainText(service.description) === wanted || service.id === wanted);
  const partly = services.filter((service) => {
    const name = plainText(service.description);
    return name.includes(wanted) || wanted.includes(name);
  });
  const ofType = services.filter((service) => typeWords[service.type].test(wanted));
  return onlyOne(exact) ?? onlyOne(partly) ?? onlyOne(ofType);
}

function onlyOne<Item>(items: readonly Item[]): Item | null {
  const [first, ...others] = items;
  return first !== undefined && others.length === 0 ? first : null;
}
