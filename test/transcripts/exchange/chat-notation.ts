import type { WrittenStep } from '../format/recorded-transcript.ts';
import { describeText } from '../meaning/describe-message.ts';

/**
 * The `.chat` notation of Microsoft's chatdown, read and written here: its package is deprecated, and the one that followed it brings some
 * 250 packages of a command line that is not developed any more.
 *
 * A file is `user=Name` and `bot=Name`, then `user: words` and `bot: words`, each going on until the next. In brackets stand `[Typing]` and
 * `[Delay=3000]`, which take time only; `[Suggestions=a|b]`; `[Attachment=file type]`; `[AttachmentLayout=list]`; and cards such as
 * `[Herocard title=… text=… buttons=a|b]`, whose entries may each have a line. Lines that begin with `>` are comments.
 */
export interface ChatLine {
  readonly from: 'user' | 'bot';
  readonly text: string;
  readonly suggestions: readonly string[];
  /** File names. */
  readonly attachments: readonly string[];
  /** Titles and texts on cards, and the titles of their buttons. */
  readonly cards: ReadonlyArray<{ readonly texts: readonly string[]; readonly buttons: readonly string[] }>;
}

/** A file that is not in this notation; says the line and what to write. `code` is stable. */
export class ChatNotationFault extends Error {
  override readonly name = 'ChatNotationFault';
  readonly code = 'CHAT_NOTATION_FAULT';
}

/** Reads a `.chat` file. Throws {@link ChatNotationFault}. */
export function readChatNotation(text: string): ChatLine[] {
  const names = { user: 'user', bot: 'bot' };
  const said: Array<{ from: 'user' | 'bot'; lines: string[] }> = [];
  for (const [index, line] of text.replace(/\r\n/g, '\n').split('\n').entries()) {
    if (line.startsWith('>')) continue;
    const [, who, name] = /^(user|bot)=(.+)$/i.exec(line) ?? [];
    if (who && name && said.length === 0) {
      names[who.toLowerCase() === 'bot' ? 'bot' : 'user'] = name.trim();
      continue;
    }
    const speaker = speakerIn(line, names);
    if (speaker) said.push({ from: speaker, lines: [line.slice(line.indexOf(':') + 1).trimStart()] });
    else if (said.length > 0) said.at(-1)?.lines.push(line);
    else if (line.trim() !== '') {
      throw new ChatNotationFault(`Line ${index + 1}: write who says it, such as "user: ${line.trim().slice(0, 40)}".`);
    }
  }
  return said.map(({ from, lines }) => lineOf(from, lines.join('\n')));
}

/** The steps of a transcript out of a conversation in this notation. */
export function stepsFromChat(lines: readonly ChatLine[]): WrittenStep[] {
  return lines.flatMap(({ from, text, suggestions, attachments, cards }, index): WrittenStep[] => {
    if (from === 'user') {
      const buttons = lines[index - 1]?.cards.flatMap((card) => card.buttons) ?? [];
      if (buttons.includes(text)) return [{ press: text }];
      const files = attachments.length === 1 ? attachments[0] : attachments;
      return attachments.length > 0 ? [{ attach: files, ...(text && { text }) }] : text === '' ? [] : [{ user: text }];
    }
    const { contains = [], ...said } = describeText({ text, locale: 'en-GB' });
    const words = [...[contains].flat(), ...cards.flatMap(({ texts }) => texts)];
    const buttons = cards.flatMap((card) => card.buttons);
    const bot = {
      ...said,
      ...(words.length > 0 && { contains: words.length === 1 ? words[0] : words }),
      ...(attachments.length > 0 && cards.length === 0 && { card: 'any' }),
      ...(buttons.length > 0 && { buttons }),
      ...(suggestions.length > 0 && { suggestions }),
    };
    return Object.keys(bot).length === 0 ? [] : [{ bot }];
  });
}

/** Writes the notation. A card is a hero card with its texts and its buttons. */
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

function speakerIn(line: string, names: { readonly user: string; readonly bot: string }): 'user' | 'bot' | null {
  const who = /^([^:[\]]{1,40}):/.exec(line)?.[1]?.trim().toLowerCase();
  if (who === 'bot' || who === names.bot.toLowerCase()) return 'bot';
  return who === 'user' || who === names.user.toLowerCase() ? 'user' : null;
}

function lineOf(from: 'user' | 'bot', source: string): ChatLine {
  const suggestions: string[] = [];
  const attachments: string[] = [];
  const cards: Array<{ texts: string[]; buttons: string[] }> = [];
  const text = source.replace(/\[\s*(\w+)\s*(=?)([^\]]*)\]/g, (whole, word: string, equals: string, rest: string) => {
    switch (word.toLowerCase()) {
      case 'typing':
      case 'delay':
      case 'attachmentlayout':
      case 'conversationupdate':
        return '';
      case 'suggestions':
        suggestions.push(...parts(rest));
        return '';
      case 'attachment':
        attachments.push(rest.trim().split(/\s+/)[0] ?? '');
        return '';
      default:
        if (equals !== '' || !/card$/i.test(word)) return whole;
        cards.push(cardOf(rest));
        return '';
    }
  });
  return { from, text: text.replace(/\n{3,}/g, '\n\n').trim(), suggestions, attachments, cards };
}

function cardOf(source: string): { texts: string[]; buttons: string[] } {
  const texts: string[] = [];
  const buttons: string[] = [];
  for (const [, key = '', value = ''] of source.matchAll(/(\w+)\s*=\s*(.*?)(?=\s+\w+\s*=|\n|$)/gs)) {
    if (/^(buttons|actions)$/i.test(key)) buttons.push(...parts(value));
    else if (/^(title|subtitle|text)$/i.test(key)) texts.push(value.trim());
  }
  return { texts, buttons };
}

function parts(list: string): string[] {
  return list
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
