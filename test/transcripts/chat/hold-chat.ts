import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { CommandFailed } from '../../../bot/commands/command-failed.ts';
import { Temporal } from '../../../domain/calendar.ts';
import { DatabaseError } from '../../../prisma/database-error.ts';
import { openChannel } from '../channels/open-channel.ts';
import { recordedTranscript } from '../format/recorded-transcript.ts';
import type { Someone } from '../house/demo-customer.ts';
import { House } from '../house/house.ts';
import { Conversation } from '../runner/conversation.ts';
import { usualWay } from '../runner/way.ts';
import { TerminalChat } from './terminal-chat.ts';

interface ChatWish {
  readonly locale: string;
  /** The folder in which the data is kept; without it, it is gone with the chat. */
  readonly data: string | undefined;
  /** The file the transcript is written to. */
  readonly record: string | undefined;
}

/** Lets whoever is at the terminal, or what a pipe holds, talk with the bot until one of them ends. Throws `CommandFailed`. */
export async function holdChat(someone: Someone, wish: ChatWish): Promise<void> {
  const house = await openHouse(wish.data);
  try {
    await talk(house, someone, wish);
  } finally {
    await house.close();
  }
}

async function openHouse(data: string | undefined): Promise<House> {
  const now = Temporal.Now.instant().round('minute');
  try {
    if (data !== undefined) return await House.openKept(data, now);
    const house = await House.open();
    await house.reset(now);
    return house;
  } catch (error) {
    if (error instanceof DatabaseError) throw new CommandFailed(error.code, error.message);
    throw error;
  }
}

async function talk(house: House, someone: Someone, { locale, record }: ChatWish): Promise<void> {
  const began = house.now.toZonedDateTimeISO(someone.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const conversation = new Conversation(house, openChannel(house, usualWay.channel, someone.id), usualWay, locale);
  const terminal = new TerminalChat(house, someone, conversation, (line) => process.stdout.write(`${line}\n`));
  await terminal.begin();
  // Not before: lines that come while nobody asks for them would be lost.
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY === true,
  });
  lines.setPrompt(process.stdin.isTTY ? '> ' : '');
  lines.prompt();
  for await (const line of lines) {
    if (!(await terminal.take(line))) break;
    lines.prompt();
  }
  lines.close();
  if (record === undefined) return;
  const header = { name: `A conversation with ${someone.name}`, as: someone.name, locale, clock: began };
  writeFileSync(record, recordedTranscript(header, terminal.steps));
  process.stdout.write(`Recorded in ${record}.\n`);
}
