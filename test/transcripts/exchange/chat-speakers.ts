import { escaped } from '../meaning/text-rule.ts';
import type { Lost } from './chat-line.ts';

/** Who begins a line, and what they say in it. */
export type Speech =
  | { readonly from: 'user'; readonly user: string; readonly text: string }
  | { readonly from: 'bot'; readonly to: string | null; readonly text: string };

/** Who speaks in a file. */
export interface Speakers {
  /** The user whom "user" means as long as none has spoken. */
  readonly first: string;
  /** What a line can begin with. */
  readonly names: readonly string[];
  /** Who begins this line; null when it goes on with what was said before. */
  speechIn(line: string): Speech | null;
}

interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

/** Reads who speaks off the lines above the first that somebody says; `rest` is what comes after them. */
export function speakersOf(lines: readonly string[]): { speakers: Speakers; lost: Lost[]; rest: NumberedLine[] } {
  const users: string[] = [];
  const bots = ['bot'];
  const lost: Lost[] = [];
  const numbered = lines.map((text, index) => ({ line: index + 1, text }));
  let header = 0;
  for (const { line, text } of numbered) {
    const [, option = '', value = ''] = /^\s*([a-z]+)\s*=\s*(.*)$/i.exec(text) ?? [];
    if (option === '' && text.trim() !== '' && !text.startsWith('>')) break;
    header = line;
    if (/^users?$/i.test(option)) users.push(...value.split(',').map((name) => name.trim()));
    else if (/^bot$/i.test(option)) bots.push(value.trim());
    else if (option !== '') lost.push({ line, what: text.trim() });
  }
  const named = users.filter((name) => name !== '');
  return {
    speakers: speakersNamed(
      named,
      bots.filter((name) => name !== ''),
    ),
    lost,
    rest: numbered.slice(header),
  };
}

function speakersNamed(users: readonly string[], bots: readonly string[]): Speakers {
  const first = users[0] ?? 'user';
  let lastUser = first;
  const known = [...new Set([...bots, ...users, 'user'])];
  const any = known.map(escaped).join('|');
  const opening = new RegExp(`^(?<name>${any})\\s*(?:->\\s*(?<to>[^:\\n]+?)\\s*)?:(?<text>.*)$`, 'iu');
  return {
    ...{ first, names: known },
    speechIn(line) {
      const { name, to, text = '' } = opening.exec(line)?.groups ?? {};
      if (name === undefined) return null;
      const is = (other: string) => other.toLowerCase() === name.toLowerCase();
      if (bots.some(is)) return { from: 'bot', to: to === undefined ? null : userNamed(to), text: text.trimStart() };
      lastUser = is('user') && !users.some(is) ? lastUser : userNamed(name);
      return { from: 'user', user: lastUser, text: text.trimStart() };
    },
  };

  function userNamed(name: string): string {
    const isUser = name.toLowerCase() === 'user';
    return users.find((user) => user.toLowerCase() === name.toLowerCase()) ?? (isUser ? lastUser : name);
  }
}
