import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTranscript } from '../format/read-transcript.ts';
import { recordedTranscript } from '../format/recorded-transcript.ts';
import { House } from '../house/house.ts';
import { failureText } from '../runner/failure-text.ts';
import { findFiles } from '../runner/find-files.ts';
import { runTranscript } from '../runner/run-transcript.ts';
import { usualWay } from '../runner/way.ts';
import { exported } from './export-transcript.ts';
import { withoutPersonalData } from './personal-data.ts';
import { readChatNotation } from './read-chat-notation.ts';
import { readActivities, stepsFromActivities } from './steps-from-activities.ts';
import { stepsFromChat } from './steps-from-chat.ts';
import { ticketConversation } from './ticket-conversation.ts';
import { transcriptOfTicket } from './transcript-of-ticket.ts';
import { writeChatNotation } from './write-chat-notation.ts';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

function transcriptNamed(name: string) {
  const [file = ''] = findFiles([name]);
  return readTranscript(readFileSync(file, 'utf8'), file).transcript;
}

async function failuresOf(text: string): Promise<string> {
  const { transcript } = readTranscript(text, 'imported.yaml');
  const { failures } = await runTranscript(house, transcript, usualWay);
  return failures.map((failure) => failureText(transcript, failure)).join('\n');
}

describe('a conversation as other tools have it', () => {
  it.for(['self-change/change-and-undo', 'request/to-ticket-and-change'])(
    '%s goes out as activities and comes back the same',
    async (name) => {
      const { transcript } = { transcript: transcriptNamed(name) };
      await runTranscript(house, transcript, usualWay);
      const said = await house.database.prisma.logEntry.count({ where: { speaker: 'bot' } });
      const steps = stepsFromActivities(readActivities(await exported(house, transcript, 'transcript')));
      expect(steps.length).toBeGreaterThan(said / 2);
      const own = steps.filter((step) => !JSON.stringify(step).includes('"notice.'));
      expect(await failuresOf(recordedTranscript({ name, as: transcript.as }, own))).toBe('');
    },
  );

  it('goes out in .chat notation and comes back the same', async () => {
    const transcript = transcriptNamed('self-change/change-and-undo');
    await runTranscript(house, transcript, usualWay);
    const chat = await exported(house, transcript, 'chat');
    const { lines, lost } = readChatNotation(chat);
    expect(lost).toEqual([]);
    expect(writeChatNotation({ user: 'John Doe', bot: 'Planswitch' }, lines)).toBe(chat);
    expect(await failuresOf(recordedTranscript({ name: 'chat', as: 'John Doe' }, stepsFromChat(lines)))).toBe('');
  });
});

describe('the conversation of a ticket', () => {
  it('becomes a transcript that can be run, on the account as it was, with nobody in it', async () => {
    await runTranscript(house, transcriptNamed('request/to-ticket-and-change'), usualWay);
    const conversation = await ticketConversation(house.database.pool, 1);
    if (!conversation) throw new Error('The ticket has no conversation.');
    const text = transcriptOfTicket(1, conversation);
    expect(text).not.toMatch(/Inês|Costa|000007|\+351|customer7@/);
    expect(text).toContain('support: answer 1');
    const upToSupport = text.slice(0, text.indexOf('  - support:'));
    expect(await failuresOf(upToSupport)).toBe('');
    expect(await ticketConversation(house.database.pool, 99)).toBeNull();
  });

  it('has names, addresses and numbers replaced, and days left as they are', () => {
    const known = new Map([
      ['John Doe', 'A Customer'],
      ['John', 'Customer'],
      ['000001', '900001'],
    ]);
    const clean = (text: string) => withoutPersonalData(text, known);
    expect(clean('I am John Doe, login 000001, john@doe.example.org')).toBe(
      'I am A Customer, login 900001, someone@example.com',
    );
    expect(clean('call +49 (30) 123-45 67 or 0170/1234567')).toBe('call 000000 or 000000');
    expect(clean('I live at 12 Baker Street, or Hauptstraße 5; IP 10.1.2.3')).toBe(
      'I live at Example Street 1, or Example Street 1; IP 192.0.2.1',
    );
    expect(clean('from 2026-12-01 or 1.12.2026 to Ethernet_100Mbps for $1,200.00')).toBe(
      'from 2026-12-01 or 1.12.2026 to Ethernet_100Mbps for $1,200.00',
    );
  });
});
