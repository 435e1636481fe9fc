/** What stands in brackets in a message of the `.chat` notation, as far as it tells a tool something; `at` is its place in the message. */
export interface Bracket {
  readonly at: number;
  /** As it stands there, with its brackets. */
  readonly source: string;
  readonly instruction: Instruction;
}

export type Instruction =
  /** Is shown for a while or happens, between what is said before and after it. */
  | { readonly kind: 'event'; readonly what: 'typing' | 'conversationUpdate' }
  /** How long it takes, and how it is laid out. */
  | { readonly kind: 'manner' }
  | { readonly kind: 'suggestions'; readonly titles: readonly string[] }
  | { readonly kind: 'attachment'; readonly path: string; readonly isCard: boolean }
  | { readonly kind: 'card'; readonly card: CardSource }
  /** Looks like an instruction and is none; it is said as it stands. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface CardSource {
  readonly texts: readonly string[];
  readonly buttons: readonly string[];
  /** Names of what else the card has, such as `image`. */
  readonly other: readonly string[];
}

const cardWord = /^(?:basic|hero|thumbnail|animation|media|audio|video|signin|oauth|receipt|adaptive)card$/;
const cardType =
  /^(?:animation|audio|hero|receipt|thumbnail|signin|oauth|video|adaptive(?:card)?|application\/vnd\.microsoft\.(?:card\..*|teams\.card\..*))$/i;
const textProperty = /^(?:title|subtitle|text)$/;
const buttonProperty = /^(?:buttons?|actions?)$/;
const otherProperty = /^(?:images?|media|value|aspect|connection?name|autostart|sharable|shareable|autoloop|tap)$/;

/** Every instruction in a message. What else stands in brackets, such as a link of Markdown, is part of what is said. */
export function bracketsIn(message: string): Bracket[] {
  const found: Bracket[] = [];
  for (let at = message.indexOf('['); at >= 0; at = message.indexOf('[', at + 1)) {
    const end = closing(message, at);
    const source = message.slice(at, end === null ? message.length : end + 1);
    const instruction = end === null ? unclosed(source) : instructionOf(source.slice(1, -1), message[end + 1]);
    if (!instruction) continue;
    if (end === null) {
      found.push({ at, source: '', instruction });
      continue;
    }
    found.push({ at, source, instruction });
    at = end;
  }
  return found;
}

/** Where a bracket is closed: brackets inside it count, unless they do not come in pairs. */
function closing(message: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < message.length; at += 1) {
    if (message[at] === '[') depth += 1;
    else if (message[at] === ']') depth -= 1;
    if (depth === 0) return at;
  }
  const first = message.indexOf(']', from);
  return first < 0 ? null : first;
}

function unclosed(source: string): Instruction | null {
  const [, word] = /^\[\s*([a-z]+)(?=\s*[=:\n]|\s+[a-z]+\s*=)/i.exec(source) ?? [];
  return word && isKnown(word.toLowerCase()) ? { kind: 'unknown', why: `[${word} is not closed with ]` } : null;
}

function isKnown(word: string): boolean {
  return (
    cardWord.test(word) || /^(?:typing|delay|suggestions?|attachments?|attachmentlayout|conversationupdate)$/.test(word)
  );
}

function instructionOf(source: string, after: string | undefined): Instruction | null {
  // [words](address) is a link.
  if (after === '(') return null;
  const [, word = '', sign = '', rest = ''] = /^\s*([a-z]+)(\s*[=:]|(?=\s)|$)([\s\S]*)$/i.exec(source) ?? [];
  const name = word.toLowerCase();
  if (cardWord.test(name)) return { kind: 'card', card: cardOf(rest) };
  if (sign === '' && rest.trim() !== '') return null;
  switch (name) {
    case 'typing':
      return { kind: 'event', what: 'typing' };
    case 'conversationupdate':
      return { kind: 'event', what: 'conversationUpdate' };
    case 'delay':
    case 'attachmentlayout':
      return { kind: 'manner' };
    case 'suggestion':
    case 'suggestions':
      return { kind: 'suggestions', titles: parts(rest) };
    case 'attachment':
    case 'attachments':
      return attachmentOf(rest);
    default:
      return sign === '' ? null : { kind: 'unknown', why: 'no instruction of this notation; it is kept as words' };
  }
}

function attachmentOf(source: string): Instruction {
  const [path = '', type = ''] = source.trim().split(/\s+/);
  return { kind: 'attachment', path, isCard: cardType.test(type.replace(/^(["'])(.*)\1$/, '$2')) };
}

/** A property has a line of its own; on a card of one line it goes on to the next word that is one. */
function cardOf(source: string): CardSource {
  const texts: string[] = [];
  const buttons: string[] = [];
  const other: string[] = [];
  for (const entry of entriesOf(source)) {
    const [, name = '', value = ''] = /^(\w+)\s*=\s*([\s\S]*)$/.exec(entry) ?? [];
    const property = name.toLowerCase();
    if (value === '') continue;
    if (textProperty.test(property)) texts.push(value);
    else if (buttonProperty.test(property)) buttons.push(...parts(value));
    else other.push(name);
  }
  return { texts, buttons, other };
}

function entriesOf(source: string): string[] {
  const lines = source.trim().split('\n');
  if (lines.length > 1) return lines.map((line) => line.trim());
  const entries: string[] = [];
  for (const piece of source.trim().split(/\s+(?=\w+\s*=)/)) {
    const name = /^\w+/.exec(piece)?.[0].toLowerCase() ?? '';
    const isProperty = [textProperty, buttonProperty, otherProperty].some((property) => property.test(name));
    if (isProperty || entries.length === 0) entries.push(piece.trim());
    else entries.push(`${entries.pop()} ${piece.trim()}`);
  }
  return entries;
}

function parts(list: string): string[] {
  return list
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
