import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../../../prisma/store/', import.meta.url);
const defence =
  /FOR (?:NO KEY UPDATE|UPDATE|KEY SHARE)(?: OF [a-z](?:, [a-z])*)?(?: SKIP LOCKED)?|ON CONFLICT|skipDuplicates|version: service\.version - 1|uniqueConflictIn\(/g;

/** What keeps two at the same moment apart, and the test that notices when it is gone. Whoever adds one adds its race. */
const noticed: Record<string, Record<string, string>> = {
  'account-unit.ts': { 'uniqueConflictIn(': 'account-races: the index of open changes, the index of quotes' },
  'accounts.ts': { 'FOR NO KEY UPDATE': 'account-races: who hold an account' },
  'catalogue.ts': { 'ON CONFLICT': 'worker-races: who edit the catalogue' },
  'channel-chats.ts': {
    'ON CONFLICT': 'channel-races: from a new chat',
    skipDuplicates: 'channel-races: that are the same',
    'FOR UPDATE': 'channel-races: with wrong codes',
  },
  'due-changes.ts': { 'FOR NO KEY UPDATE OF u SKIP LOCKED': 'account-races: who apply what is due' },
  'give-up-turn.ts': { 'FOR NO KEY UPDATE': 'conversation-races: one answers a message that the other gives up' },
  'mails.ts': { 'FOR UPDATE SKIP LOCKED': 'worker-races: who send mails' },
  'receive-delivery.ts': { 'ON CONFLICT': 'conversation-races: deliveries of one message' },
  'retention.ts': {
    'FOR NO KEY UPDATE OF c SKIP LOCKED': 'worker-races: one forgets what the other is busy with',
    'FOR UPDATE OF a SKIP LOCKED': 'worker-races: one forgets what the other is busy with',
  },
  'say-notices.ts': { 'FOR NO KEY UPDATE OF n SKIP LOCKED': 'conversation-races: who say notices' },
  'start-conversation.ts': {
    'FOR KEY SHARE': 'conversation-races: of a customer whom the other removes',
    'ON CONFLICT': 'conversation-races: who start a conversation',
  },
  'take-turn.ts': {
    'FOR NO KEY UPDATE OF c, u':
      'conversation-races: that the other gives up (c alone), comes from outside (u alone), who take a turn (both)',
  },
  'tickets.ts': { 'uniqueConflictIn(': 'worker-races: who give one answer' },
  'write-applied-change.ts': { 'version: service.version - 1': 'account-races: its version' },
};

it('every lock, conflict clause and version check of the store has a race', () => {
  const found = readdirSync(folder)
    .map((file) => [file, readFileSync(new URL(file, folder), 'utf8').match(defence) ?? []] as const)
    .filter(([, defences]) => defences.length > 0);
  const listed = Object.entries(noticed).map(([file, defences]) => [file, Object.keys(defences)]);
  expect(found.sort()).toEqual(listed);
});
