import type { Service } from '../../domain/service.ts';
import { plainText } from './plain-text.ts';
import { readCommand } from './read-command.ts';

const typeWords = {
  internet: /\b(internet|broadband|fibre|fiber|wifi)\b/,
  voice: /\b(voice|phone|telephone|landline|mobile)\b/,
  recurring: /\b(recurring|tv|hosting|subscription)\b/,
} as const;

/**
 * The one service a person means: its number in the list as shown, its name or a part of it, its id, its type. Null for none or several.
 * A word that is a command names a service only if it is the whole name.
 */
export function findService(text: string, services: readonly Service[]): Service | null {
  const wanted = plainText(text);
  const [, position] = /^(?:number |no\.? |#)?(\d{1,2})$/.exec(wanted) ?? [];
  if (position) return services[Number(position) - 1] ?? null;
  const exact = onlyOne(servicesNamed(text, services));
  if (exact || wanted === '' || readCommand(text, 'strictly')) return exact;
  const partly = services.filter(({ description }) => {
    const name = plainText(description);
    return name !== '' && (hasWords(name, wanted) || hasWords(wanted, name));
  });
  return onlyOne(partly) ?? onlyOne(services.filter(({ type }) => typeWords[type].test(wanted)));
}

/** The services whose whole name or id this is. */
export function servicesNamed(text: string, services: readonly Service[]): Service[] {
  const wanted = plainText(text);
  if (wanted === '') return [];
  return services.filter(({ id, description }) => plainText(description) === wanted || id === wanted);
}

/** Whether `part` is in `text`, from the beginning of a word on. */
function hasWords(text: string, part: string): boolean {
  return part.length > 1 && ` ${text}`.includes(` ${part}`);
}

function onlyOne<Item>(items: readonly Item[]): Item | null {
  const [first, ...others] = items;
  return first !== undefined && others.length === 0 ? first : null;
}
