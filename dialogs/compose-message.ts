import type { JsonObject } from '../domain/json.ts';
import type { Words } from './language/words.ts';
import type { Part } from './part.ts';

/**
 * One message out of its parts, as a Bot Framework activity without its envelope. Plain text, because it holds names and words of
 * customers; whatever a card shows is also in its fallback text, and all of it can be spoken.
 */
export function composeMessage(parts: readonly Part[], words: Words): JsonObject {
  const text = parts.flatMap((part) => part.text ?? []).join('\n\n');
  const cards = parts.flatMap((part) => part.cards ?? []);
  const suggestions = [...new Set(parts.flatMap((part) => part.suggestions ?? []))];
  const spoken = [text, ...cards.map(({ summary }) => summary)]
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
  return {
    type: 'message',
    locale: words.locale,
    textFormat: 'plain',
    text,
    speak: spoken,
    inputHint: 'expectingInput',
    ...(cards.length > 0 && {
      attachmentLayout: 'list',
      attachments: cards.map(({ content }) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content })),
    }),
    ...(parts.some(({ startsAfresh }) => startsAfresh) && { channelData: { startsAfresh: true } }),
    ...(suggestions.length > 0 && {
      suggestedActions: { actions: suggestions.map((title) => ({ type: 'imBack', title, value: title })) },
    }),
  };
}
