import { canBeMadeUp } from '../runner/made-up-file.ts';
import { type Bracket, bracketsIn } from './chat-brackets.ts';
import { type ChatCard, type ChatLine, ChatNotationFault, type Lost } from './chat-line.ts';
import { type Speakers, speakersOf } from './chat-speakers.ts';

/** What is said in a file to one customer and by them, and what of the file has no place in that. */
export interface ReadChat {
  readonly lines: readonly ChatLine[];
  readonly lost: readonly Lost[];
}

/** The lines of one message, and where they stand. */
interface Block {
  readonly from: 'user' | 'bot';
  /** The user who says it, or to whom the bot does. */
  readonly user: string;
  readonly line: number;
  readonly said: Array<{ readonly line: number; readonly text: string }>;
}

/**
 * Reads the `.chat` notation of Microsoft's chatdown; its package is deprecated, and the one that followed it brings some 250 packages of
 * a command line that is not developed any more.
 *
 * Above stand `user=Name`, or `users=Name,Name`, and `bot=Name`. Then come `user: words`, `bot: words`, the names instead, and
 * `bot->Name: words`, each going on until the next. In brackets stand `[Typing]` and `[Delay=3000]`, which take time only;
 * `[ConversationUpdate=…]`; `[Suggestions=a|b]`; `[Attachment=file type]`; `[AttachmentLayout=list]`; and cards such as `[Herocard`, `title=…`,
 * `buttons=a|b]`, an entry a line. Lines that begin with `>` are comments. A transcript has one customer: the user who speaks first.
 *
 * Throws {@link ChatNotationFault}.
 */
export function readChatNotation(text: string): ReadChat {
  const { blocks, lost } = blocksIn(text);
  const customer = (blocks.find(({ from }) => from === 'user') ?? blocks[0])?.user;
  if (customer === undefined) throw new ChatNotationFault('Nobody says anything: write "user: hi" and "bot: Hello!".');
  const lines = blocks.flatMap((block): ChatLine[] => {
    const read = linesOf(block);
    if (block.user === customer) {
      lost.push(...read.lost);
      return [...read.lines];
    }
    const who = block.from === 'user' ? `${block.user}: …` : `bot->${block.user}: …`;
    lost.push({ line: block.line, what: `${who} (a transcript has one customer, here ${customer})` });
    return [];
  });
  return { lines, lost: lost.toSorted((a, b) => a.line - b.line) };
}

function blocksIn(text: string): { blocks: Block[]; lost: Lost[] } {
  const { speakers, lost, rest } = speakersOf(undented(text).split('\n'));
  const before: Block = { from: 'bot', user: speakers.first, line: rest[0]?.line ?? 1, said: [] };
  const blocks: Block[] = [];
  let lastUser = speakers.first;
  for (const { line, text: written } of rest) {
    if (written.startsWith('>')) continue;
    const speech = speakers.speechIn(written);
    if (!speech) {
      (blocks.at(-1) ?? before).said.push({ line, text: written });
      continue;
    }
    const { from, text: said } = speech;
    const user = from === 'user' ? speech.user : (speech.to ?? lastUser);
    if (from === 'user') lastUser = user;
    blocks.push({ from, user, line, said: [{ line, text: said }] });
  }
  lost.push(...beforeAnybodySpeaks(before, speakers));
  return { blocks, lost };
}

/** People can come in before anybody speaks; words cannot. */
function beforeAnybodySpeaks(before: Block, { names }: Speakers): Lost[] {
  const { lines, lost } = linesOf(before);
  const words = lines.find(({ text }) => text !== '')?.text.split('\n')[0];
  if (words === undefined) return [...lost];
  const at = before.said.find(({ text }) => text.includes(words))?.line ?? before.line;
  throw new ChatNotationFault(
    `Line ${at}: who says "${words.slice(0, 40)}"? Begin it with ${names.map((name) => `"${name}:"`).join(' or ')}; other names are given above, as "user=Name" and "bot=Name".`,
  );
}

/** Where the whole file is set off, it begins further left. */
function undented(text: string): string {
  const indents = [...text.matchAll(/^([ \t]*)\S/gm)].map(([, indent = '']) => indent);
  const common = indents.reduce((least, indent) => (least.startsWith(indent) ? indent : least), indents[0] ?? '');
  return indents.every((indent) => indent.startsWith(common))
    ? text.replaceAll(new RegExp(`^${common}`, 'gm'), '')
    : text;
}

/** A message, or several where something happens in its middle. */
function linesOf({ from, said }: Block): ReadChat {
  const source = said.map(({ text }) => text).join('\n');
  const lineAt = (at: number) => said[source.slice(0, at).split('\n').length - 1]?.line ?? 1;
  const lost: Lost[] = [];
  const lines: ChatLine[] = [];
  let open = emptyLine();
  let read = 0;
  const close = () => {
    const { text, ...more } = open;
    const line = { from, text: tidied(text), ...more };
    if (line.text !== '' || more.hasMore) lines.push(withoutMark(line));
    open = emptyLine();
  };
  for (const bracket of bracketsIn(source)) {
    open.text += source.slice(read, bracket.at);
    read = bracket.at + bracket.source.length;
    const lose = (what: string) => lost.push({ line: lineAt(bracket.at), what });
    if (bracket.instruction.kind === 'event' && open.text.trim() !== '') close();
    take(bracket, from, open, lose);
  }
  open.text += source.slice(read);
  close();
  return { lines, lost };
}

interface OpenLine {
  text: string;
  suggestions: string[];
  attachments: string[];
  cards: ChatCard[];
  /** Whether it is a message also without words. */
  hasMore: boolean;
}

function emptyLine(): OpenLine {
  return { text: '', suggestions: [], attachments: [], cards: [], hasMore: false };
}

function withoutMark({ hasMore: _, ...line }: OpenLine & Pick<ChatLine, 'from'>): ChatLine {
  return line;
}

function take(
  { source, instruction }: Bracket,
  from: 'user' | 'bot',
  open: OpenLine,
  lose: (what: string) => void,
): void {
  const written = source.replace(/\s+/g, ' ');
  const short = written.length > 80 ? `${written.slice(0, 79)}…` : written;
  switch (instruction.kind) {
    case 'event':
    case 'manner':
      lose(short);
      return;
    case 'unknown':
      open.text += source;
      lose(source === '' ? instruction.why : `${short} (${instruction.why})`);
      return;
    case 'suggestions':
      open.suggestions.push(...(from === 'bot' ? instruction.titles : []));
      open.hasMore = true;
      if (from === 'user') lose(`${short} (only the bot suggests)`);
      return;
    case 'card': {
      const { texts, buttons, other } = instruction.card;
      open.hasMore = true;
      if (from === 'user') {
        lose(`${short} (only the bot shows cards)`);
        return;
      }
      open.cards.push({ texts, buttons });
      if (other.length > 0) lose(`${other.join(', ')} of ${short.split(/[\s=:]/)[0]}]`);
      return;
    }
    case 'attachment': {
      const name =
        instruction.path
          .split(/[\\/]/)
          .at(-1)
          ?.replace(/[?#].*$/, '') ?? '';
      if (from === 'user' && canBeMadeUp(name)) open.attachments.push(name);
      else lose(from === 'user' ? `${short} (no kind of file that can be sent)` : short);
      if (from === 'bot' && instruction.isCard) open.cards.push({ texts: [], buttons: [] });
      open.hasMore = true;
    }
  }
}

function tidied(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
