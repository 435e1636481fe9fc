import type { ConversationEvent } from '../../../dialogs/conversation-events.ts';
import { LONGEST_MESSAGE, MOST_FILES } from '../../../dialogs/ticket-limits.ts';
import { attachmentIdSchema, planChangeIdSchema, quoteIdSchema, serviceIdSchema } from '../../../domain/ids.ts';
import { day, fastest, internet, slow, talkMore } from '../../dialogs/example-accounts.ts';
import { fax, tv } from './every-service.ts';

type EventsOfType = {
  readonly [Type in ConversationEvent['type']]: readonly [
    Extract<ConversationEvent, { type: Type }>,
    ...Extract<ConversationEvent, { type: Type }>[],
  ];
};

/** Days a change may start on, and one that is over: no plan can start then. */
export const possibleDay = '2022-10-20';
const laterDay = '2022-10-21';
export const pastDay = '2022-10-01';

const changeId = planChangeIdSchema.parse('change-1');
const quoteId = quoteIdSchema.parse('quote-1');
const ticketKey = 'ticket-key';
const change = { serviceId: internet.id, planIds: [slow.id], startDate: null };
const tooLong = 'x'.repeat(LONGEST_MESSAGE + 1);

/**
 * Events of every type, one for each case a guard of the machine tells apart. A new type of event does not compile before it has an
 * example here.
 */
export const exampleEvents: EventsOfType = {
  joined: [{ type: 'joined' }],
  greeted: [{ type: 'greeted' }],
  thanked: [{ type: 'thanked' }],
  doubted: [{ type: 'doubted' }],
  'several wished': [{ type: 'several wished', first: internet.id, others: [{ serviceId: tv.id, planId: null }] }],
  'ending wished': [{ type: 'ending wished' }],
  'goodbye said': [{ type: 'goodbye said' }],
  'help wanted': [{ type: 'help wanted' }],
  'services wanted': [{ type: 'services wanted' }],
  'change wanted': [{ type: 'change wanted' }],
  'service chosen': [
    { type: 'service chosen', serviceId: internet.id, opening: 'plans', ticketKey },
    { type: 'service chosen', serviceId: tv.id, opening: 'request', ticketKey },
    { type: 'service chosen', serviceId: fax.id, opening: 'closed', ticketKey },
  ],
  'plan chosen': [
    { type: 'plan chosen', planId: slow.id },
    { type: 'plan chosen', planId: fastest.id },
  ],
  'plan misnamed': [
    { type: 'plan misnamed', as: 'unknown' },
    { type: 'plan misnamed', as: { planOf: internet.id } },
  ],
  'plan refused': [{ type: 'plan refused', planId: talkMore.id }],
  'date chosen': [
    { type: 'date chosen', startDate: possibleDay },
    { type: 'date chosen', startDate: laterDay },
  ],
  'price wanted again': [{ type: 'price wanted again' }],
  'date refused': [{ type: 'date refused', date: day(pastDay) }],
  'services likely': [
    { type: 'services likely', serviceIds: [serviceIdSchema.parse('75'), tv.id], planId: null, startDate: null },
  ],
  'plans likely': [{ type: 'plans likely', planIds: [slow.id, fastest.id] }],
  'dates likely': [{ type: 'dates likely', dates: ['2022-12-05', '2023-05-12'] }],
  'date noted': [
    { type: 'date noted', startDate: possibleDay },
    { type: 'date noted', startDate: pastDay },
  ],
  'price asked': [{ type: 'price asked', change }],
  asked: [
    { type: 'asked', topic: 'fee', change: null },
    { type: 'asked', topic: 'unknown', change: null },
  ],
  'language asked': [
    { type: 'language asked', language: 'de-DE' },
    { type: 'language asked', language: null },
  ],
  'other plan wanted': [{ type: 'other plan wanted' }],
  'other date wanted': [{ type: 'other date wanted' }],
  'change confirmed': [{ type: 'change confirmed' }],
  'request wanted': [{ type: 'request wanted', ticketKey }],
  'message written': [
    { type: 'message written', text: 'Please keep my number.' },
    { type: 'message written', text: tooLong },
  ],
  'message sent': [
    { type: 'message sent', text: 'Why is my invoice higher?' },
    { type: 'message sent', text: tooLong },
  ],
  'files sent': [
    { type: 'files sent', attachmentIds: files(1), withWords: false },
    { type: 'files sent', attachmentIds: files(MOST_FILES + 1), withWords: false },
  ],
  'files gone': [{ type: 'files gone' }],
  'support wanted': [{ type: 'support wanted', ticketKey, draft: '' }],
  'beyond this chat': [{ type: 'beyond this chat' }],
  'undo wanted': [
    { type: 'undo wanted', changeId, open: 1 },
    { type: 'undo wanted', changeId: null, open: 2 },
    { type: 'undo wanted', changeId, open: 2, oneByOne: true },
    { type: 'undo wanted', changeId: null, open: 1 },
  ],
  'undo refused': [{ type: 'undo refused', because: 'unknown' }],
  'agreed unclearly': [{ type: 'agreed unclearly' }],
  'undo confirmed': [{ type: 'undo confirmed' }],
  'change kept': [{ type: 'change kept' }],
  back: [{ type: 'back' }],
  cancel: [{ type: 'cancel' }],
  'start over': [{ type: 'start over' }],
  'stale button': [{ type: 'stale button', was: { of: 'earlier step' } }],
  'not understood': [{ type: 'not understood' }],
  priced: [{ type: 'priced', quoteId }],
  'not priced': [
    { type: 'not priced', because: 'date' },
    { type: 'not priced', because: 'plan' },
  ],
  'price moved': [{ type: 'price moved', quoteId }],
  'price expired': [{ type: 'price expired' }],
  'payment missing': [{ type: 'payment missing' }],
  done: [{ type: 'done' }],
  refused: [{ type: 'refused' }],
  obsolete: [{ type: 'obsolete' }],
  'nothing to choose': [{ type: 'nothing to choose' }],
  resumed: [
    { type: 'resumed', to: 'price', ticketKey },
    { type: 'resumed', to: 'date', ticketKey },
    { type: 'resumed', to: 'plan', ticketKey },
    { type: 'resumed', to: 'message', ticketKey },
  ],
};

function files(count: number) {
  return Array.from({ length: count }, (_, index) => attachmentIdSchema.parse(`file-${index + 1}`));
}
