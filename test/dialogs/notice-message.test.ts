import { expect, it } from 'vitest';
import { apologyMessage, noticeMessage } from '../../dialogs/notice-message.ts';
import type { Notice } from '../../domain/notice.ts';
import { day } from '../domain/account-fixture.ts';
import { expectMessageRules } from './message-rules.ts';

const change = { newPlan: 'Fibre *100*', startDate: day('2022-10-20') };
const cases: Array<[Notice, string]> = [
  [
    { kind: 'change-applied', oldPlan: 'Fibre 50', ...change },
    'Your plan has changed: from Thursday, 20 October 2022, Fibre *100* is active in place of Fibre 50.',
  ],
  [
    { kind: 'ticket-answered', ticketNumber: 7, text: 'Yes, <b>soon</b>.', resolved: false },
    'Support answered ticket #7:\n\nYes, <b>soon</b>.',
  ],
  [
    { kind: 'ticket-answered', ticketNumber: 1234, text: 'Done.', resolved: true },
    'Support answered and closed ticket #1234:\n\nDone.',
  ],
  [
    {
      kind: 'ticket-change-made',
      ticketNumber: 7,
      serviceDescription: 'Home',
      ...change,
      undoUntil: day('2022-10-19'),
    },
    'Support has made the change you asked for in ticket #7: Home changes to Fibre *100* on Thursday, 20 October 2022. You can undo it until the end of Wednesday, 19 October 2022.',
  ],
];

it.each(cases)('says %o', (notice, text) => {
  const message = noticeMessage(notice, { spoken: null, locale: 'en-GB' });
  expectMessageRules(message);
  expect(message['text']).toBe(text);
});

it('apologises with a reference, and shows no inner text', () => {
  const message = apologyMessage(null, 'turn-1');
  expectMessageRules(message);
  expect(message['text']).toContain('mention reference turn-1');
});
