import type { WrittenStep } from '../format/recorded-transcript.ts';
import { describeText } from '../meaning/describe-message.ts';
import { literalRule } from '../meaning/text-rule.ts';
import type { ChatLine } from './chat-line.ts';

/** The steps of a transcript out of a conversation in the `.chat` notation. */
export function stepsFromChat(lines: readonly ChatLine[]): WrittenStep[] {
  return lines.flatMap((line, index): WrittenStep[] => {
    const { from, text, attachments } = line;
    if (from === 'bot') return [{ bot: expectationOf(line) }];
    if (attachments.length > 0) {
      return [{ attach: attachments.length === 1 ? attachments[0] : attachments, ...(text && { text }) }];
    }
    if (text === '') return [];
    return [buttonsBefore(lines, index).includes(text) ? { press: literalRule(text) } : { user: text }];
  });
}

/** What can be pressed since the customer last did something. */
function buttonsBefore(lines: readonly ChatLine[], index: number): string[] {
  const since = lines.slice(0, index).findLastIndex(({ from }) => from === 'user');
  return lines.slice(since + 1, index).flatMap(({ cards }) => cards.flatMap(({ buttons }) => buttons));
}

/** Of a message with nothing to go by, such as a picture alone, only that there is one. */
function expectationOf({ text, suggestions, cards }: ChatLine) {
  const { contains = [], ...said } = describeText({ text, locale: 'en-GB' }, ({ length }) => length / 2);
  const words = [...[contains].flat(), ...cards.flatMap(({ texts }) => texts.map(literalRule))];
  const buttons = cards.flatMap((card) => card.buttons.map(literalRule));
  const isUntold = cards.some((card) => card.texts.length === 0 && card.buttons.length === 0);
  return {
    ...said,
    ...(words.length > 0 && { contains: words.length === 1 ? words[0] : words }),
    ...(isUntold && { card: 'any' }),
    ...(buttons.length > 0 && { buttons }),
    ...(suggestions.length > 0 && { suggestions: suggestions.map(literalRule) }),
  };
}
