import type { ChatLine } from './chat-line.ts';

/** Writes the `.chat` notation. A card is a hero card with its texts and its buttons. */
export function writeChatNotation(
  names: { readonly user: string; readonly bot: string },
  lines: readonly ChatLine[],
): string {
  const said = lines.map(({ from, text, suggestions, attachments, cards }) => {
    const parts = [
      ...(text === '' ? [] : [text]),
      ...attachments.map((name) => `[Attachment=${name}]`),
      ...cards.map(
        ({ texts, buttons }) =>
          `[Herocard\n${[...texts.map((one) => `  text=${one}`), ...(buttons.length > 0 ? [`  buttons=${buttons.join('|')}`] : [])].join('\n')}\n]`,
      ),
      ...(suggestions.length > 0 ? [`[Suggestions=${suggestions.join('|')}]`] : []),
    ];
    return `${from}: ${parts.join('\n')}`;
  });
  return `user=${names.user}\nbot=${names.bot}\n\n${said.join('\n\n')}\n`;
}
