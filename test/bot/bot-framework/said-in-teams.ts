import type { JsonObject } from '../../../domain/json.ts';
import { cardsOf, isObject, linesOf } from '../../dialogs/shown-message.ts';

/**
 * A message as Teams shows it, taken apart into what was said: its words, its cards, and what can be said by pressing. In Teams all of it
 * may stand on one card.
 */
export function saidInTeams(activity: JsonObject): JsonObject {
  const [card, ...others] = cardsOf(activity);
  if (!card || others.length > 0) return activity;
  const body = Array.isArray(card['body']) ? card['body'].filter(isObject) : [];
  const actions = Array.isArray(card['actions']) ? card['actions'].filter(isObject) : [];
  const words = body.filter(({ id }) => id === 'words');
  const parts = body.filter(({ id }) => id !== 'words');
  const suggestions = actions.flatMap((action) => spokenBy(action) ?? []);
  const own = actions.filter((action) => spokenBy(action) === null);
  const cards = parts.map((part, index) => ({
    ...card,
    body: part['items'] ?? null,
    actions: index === parts.length - 1 ? own : [],
  }));
  const { attachments: _one, ...envelope } = activity;
  return {
    ...envelope,
    text: words.map(wordsOf).join('\n'),
    ...(cards.length > 0 && { attachments: cards.map((content) => ({ content })) }),
    ...(suggestions.length > 0 && { suggestedActions: { actions: suggestions.map((value) => ({ value })) } }),
  };
}

/** Paragraphs are set apart. */
function wordsOf({ items }: JsonObject): string {
  const blocks = Array.isArray(items) ? items.filter(isObject) : [];
  return blocks
    .map(
      (block, index) => `${index === 0 ? '' : block['spacing'] === 'None' ? '\n' : '\n\n'}${linesOf(block).join('')}`,
    )
    .join('');
}

/** What a button says in the chat for whoever presses it; null for one that sends data. */
function spokenBy({ data }: JsonObject): string | null {
  return isObject(data) && typeof data['say'] === 'string' ? data['say'] : null;
}
